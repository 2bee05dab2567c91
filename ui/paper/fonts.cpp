// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

/// Families in order of choice; the first `official` ones are the face itself, the others stand in for it.
struct FontBook::Chain {
    QString name;
    int official = 0;
    QStringList families; ///< only installed ones
    bool bold = false;
};

struct FontBook::Coverage {
    QHash<QString, QRawFont> fonts;
};

namespace {

// After the chains of the four faces: the letters beside them that are not full-width.
constexpr size_t kRomanChain = 4;
constexpr size_t kLatinHeiChain = 5;

struct Wanted {
    QString name;
    QStringList official;
    QStringList substitutes;
    bool boldSubstitute = false;
};

// Nimbus Roman, Termes and Liberation Serif have the widths of Times; Noto Serif CJK brings a fair Latin of its own.
const QStringList kRoman{u"Times New Roman"_s};
const QStringList kRomanLike{u"Liberation Serif"_s,  u"Nimbus Roman"_s,        u"TeX Gyre Termes"_s,
                             u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"DejaVu Serif"_s};
const QStringList kSerif{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"宋体"_s};

Wanted fullWidthFace(Face face)
{
    switch (face) {
    case Face::Title:
        return {u"小标宋"_s,
                {u"方正小标宋简体"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s},
                QStringList{u"FandolSong"_s} + kSerif,
                true};
    case Face::Body:
        return {u"仿宋"_s,
                {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s},
                QStringList{u"STFangsong"_s, u"FandolFang R"_s, u"FandolFang"_s} + kSerif};
    case Face::Hei:
        return {u"黑体"_s,
                {u"黑体"_s, u"SimHei"_s},
                {u"FandolHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                 u"WenQuanYi Micro Hei"_s}};
    case Face::Kai:
        return {u"楷体"_s,
                {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s},
                QStringList{u"STKaiti"_s, u"FandolKai R"_s, u"FandolKai"_s, u"LXGW WenKai"_s, u"霞鹜文楷"_s} + kSerif};
    }
    return {};
}

// Letters that the face lacks are looked for here, in this order.
const QStringList kRare{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s,     u"SimSun-ExtB"_s,
                        u"Noto Sans CJK SC"_s,  u"Microsoft YaHei"_s,     u"HanaMinB"_s,   u"WenQuanYi Micro Hei"_s,
                        u"Segoe UI Symbol"_s,   u"DejaVu Serif"_s,        u"DejaVu Sans"_s};

/// TeX Live carries Fandol, but does not show it to fontconfig.
void offerFandol()
{
    static const bool once = [] {
        const QDir folder(u"/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"_s);
        const auto files = folder.entryList({u"Fandol*.otf"_s}, QDir::Files);
        for (const QString& file : files)
            QFontDatabase::addApplicationFont(folder.filePath(file));
        return true;
    }();
    Q_UNUSED(once);
}

QFont plain(const QString& family, bool bold)
{
    QFont font;
    font.setFamilies({family});
    font.setBold(bold);
    // Shaping may choose glyphs that stand for no one letter (Noto Sans CJK does for the 1 in 1+X): a PDF then loses
    // it.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferNoShaping));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

size_t qHash(const FontSpec& font, size_t seed) noexcept
{
    return qHashMulti(seed, font.family, font.size, font.bold);
}

FontBook::FontBook(Script document) : m_coverage(std::make_unique<Coverage>())
{
    offerFandol();
    const auto add = [this](const Wanted& wanted) {
        Chain chain{wanted.name, 0, {}, false};
        for (const QString& family : wanted.official)
            if (QFontDatabase::hasFamily(family))
                chain.families << family;
        chain.official = int(chain.families.size());
        for (const QString& family : wanted.substitutes)
            if (QFontDatabase::hasFamily(family))
                chain.families << family;
        chain.bold = wanted.boldSubstitute && chain.official == 0;
        if (chain.official == 0)
            m_substitutes.push_back({wanted.name, chain.families.value(0)});
        m_chains.push_back(chain);
    };
    for (const Face face : {Face::Title, Face::Body, Face::Hei, Face::Kai})
        add(fullWidthFace(face));
    add({u"Times New Roman"_s, kRoman, kRomanLike});
    // 黑体 sets its own figures and Latin letters; in English bold Roman does what 黑体 does in Chinese.
    m_chains.push_back(m_chains[document == Script::Latin ? kRomanChain : size_t(Face::Hei)]);
    if (document != Script::Latin)
        return;
    m_chains.back().bold = m_chains[size_t(Face::Title)].bold = true;
    // A page of English needs no Chinese faces: only say what it uses.
    m_substitutes.erase(m_substitutes.begin(), m_substitutes.end() - (m_chains.back().official == 0 ? 1 : 0));
}

FontBook::~FontBook() = default;

const FontBook::Chain& FontBook::chain(Face face, bool fullWidth) const
{
    return m_chains[fullWidth ? size_t(face) : face == Face::Hei ? kLatinHeiChain : kRomanChain];
}

bool FontBook::has(const QString& family, char32_t letter)
{
    auto found = m_coverage->fonts.find(family);
    if (found == m_coverage->fonts.end())
        found = m_coverage->fonts.insert(family, QRawFont::fromFont(plain(family, false)));
    return found->isValid() && found->supportsCharacter(letter);
}

QString FontBook::familyOf(Face face, char32_t letter)
{
    const Chain& families = chain(face, isFullWidth(letter));
    QString& family = m_families[{int(&families - m_chains.data()), letter}];
    if (!family.isNull())
        return family;
    for (const QString& candidate : families.families + kRare)
        if (QFontDatabase::hasFamily(candidate) && has(candidate, letter))
            return family = candidate;
    m_missing += QString::fromUcs4(&letter, 1);
    return family = families.families.value(0, QFont().family());
}

FontSpec FontBook::font(Face face, double size, char32_t letter)
{
    const Chain& letters = face == Face::Title ? m_chains[size_t(face)] : chain(face, isFullWidth(letter));
    return {familyOf(face, letter), size, letters.bold};
}

double FontBook::width(const FontSpec& font, const QString& text)
{
    QHash<QString, double>& known = m_widths[font];
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    return *known.insert(text, QFontMetricsF(qfont(font, 1)).horizontalAdvance(text) / kScale);
}

FontReport FontBook::report() const
{
    return {m_substitutes, m_missing};
}

bool FontBook::isFullWidth(char32_t c)
{
    return (c >= 0x2E80 && c <= 0xFFEF && !(c >= 0xD800 && c <= 0xF8FF) && !(c >= 0xFF61 && c <= 0xFFDF)) ||
           c >= 0x20000 || (c >= 0x2460 && c <= 0x27BF) || (c >= 0x2190 && c <= 0x21FF) || c == 0x2014 || c == 0x2026 ||
           c == 0x2103 || (c >= 0x2018 && c <= 0x201D) || c == 0xB7;
}

QFont FontBook::qfont(const FontSpec& spec, double pitch)
{
    QFont font = plain(spec.family, spec.bold);
    font.setPixelSize(qRound(spec.size * kScale));
    if (pitch != 1) // a share, since Qt multiplies absolute spacing by the resolution of the device
        font.setLetterSpacing(QFont::PercentageSpacing, pitch * 100);
    return font;
}

} // namespace cooperage::paper
