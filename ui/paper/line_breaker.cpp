// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/line_breaker.h"

#include <algorithm>

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

/// A full-width letter, a Latin word or number, or blanks: what a line is made of.
struct LineBreaker::Atom {
    enum class Kind { FullWidth, Word, Blank };
    Kind kind = Kind::Word;
    QString text;
    FontSpec font;
    double width = 0;
    QString figure;
    double gapBefore = 0; ///< the thin space between Han and Latin letters
    bool breakBefore = false;
};

namespace {

// Just below a tenth of an em: visible, and no reader of the PDF takes it for a blank.
constexpr double kGap = 0.095;
// Lines are not stretched by more than this at each place: a short line looks better, and still no blank is read.
constexpr double kLargestStretch = 0.1;
constexpr double kRounding = 0.01;

bool forbiddenAtStart(QChar c)
{
    return u"，。、；：？！）》〉」』】〕］｝”’…—·％‰℃～,.;:?!)]}%"_s.contains(c);
}

bool forbiddenAtEnd(QChar c)
{
    return u"（《〈「『【〔［｛“‘([{＃￥$第"_s.contains(c);
}

bool isPunctuation(QChar c)
{
    return u"，。、；：？！（）《》〈〉「」『』【】〔〕［］｛｝“”‘’…—·～　"_s.contains(c);
}

bool isUnit(QChar c)
{
    return u"人家份个元万亿年月日项次名天周分岁学课门套台册届位件条张间处种级期号章节所场批班倍"_s.contains(c);
}

bool endsInDigit(const QString& text)
{
    return !text.isEmpty() && (text.back().isDigit() || text.back() == u'%');
}

} // namespace

std::vector<LineBreaker::Atom> LineBreaker::atoms(const std::vector<report::Span>& spans, const Setting& setting)
{
    using Kind = Atom::Kind;
    std::vector<Atom> made;
    for (const report::Span& span : spans) {
        bool joinable = false;
        for (const uint letter : span.text.toUcs4()) {
            if (letter < 0x20 && letter != '\t' && letter != '\n')
                continue;
            const QString text = QString::fromUcs4(reinterpret_cast<const char32_t*>(&letter), 1);
            const bool blank = letter != 0xA0 && letter != 0x3000 && text.front().isSpace();
            const Kind kind = blank ? Kind::Blank : FontBook::isFullWidth(letter) ? Kind::FullWidth : Kind::Word;
            const FontSpec font = m_fonts.font(setting.face, setting.size, blank ? U' ' : char32_t(letter));
            Atom* last = made.empty() ? nullptr : &made.back();
            if (joinable && kind == last->kind && kind != Kind::FullWidth && font == last->font) {
                last->text += blank ? u" "_s : text;
                continue;
            }
            made.push_back({kind, blank ? u" "_s : text, font, 0, span.figure});
            joinable = true;
        }
    }
    for (Atom& atom : made) {
        atom.width = m_fonts.width(atom.font, atom.text);
        if (atom.kind == Kind::FullWidth && setting.letterPitch > 0)
            atom.width = setting.letterPitch;
    }
    findBreaks(made, setting.size);
    return made;
}

/// Where a line may end, and the thin gaps between Han and Latin letters.
void LineBreaker::findBreaks(std::vector<Atom>& made, double size)
{
    using Kind = Atom::Kind;
    for (size_t i = 1; i < made.size(); ++i) {
        const Atom& before = made[i - 1];
        Atom& atom = made[i];
        const QChar left = before.text.back(), right = atom.text.front();
        if (before.kind == Kind::Blank || atom.kind == Kind::Blank) {
            // "163 家": the blank belongs to the number
            const bool amount = before.kind == Kind::Blank && i >= 2 && endsInDigit(made[i - 2].text) && isUnit(right);
            atom.breakBefore = before.kind == Kind::Blank && !amount && !forbiddenAtStart(right);
            continue;
        }
        const bool words = before.kind == Kind::Word && atom.kind == Kind::Word;
        if (before.kind != atom.kind && !isPunctuation(left) && !isPunctuation(right))
            atom.gapBefore = kGap * size;
        const bool amount = endsInDigit(before.text) && isUnit(right);
        const bool unit = i >= 2 && (left == u'万' || left == u'亿') && right == u'元' && endsInDigit(made[i - 2].text);
        atom.breakBefore = !words && !amount && !unit && !forbiddenAtStart(right) && !forbiddenAtEnd(left);
    }
}

/// An address or an identifier wider than the line is cut where the line ends.
void LineBreaker::splitTooWide(std::vector<Atom>& atoms, const Setting& setting)
{
    std::vector<Atom> fitting;
    for (const Atom& atom : atoms) {
        if (atom.kind != Atom::Kind::Word || atom.width <= setting.width) {
            fitting.push_back(atom);
            continue;
        }
        bool first = true;
        Atom part = atom;
        part.text.clear();
        const auto push = [&] {
            part.width = m_fonts.width(part.font, part.text);
            part.breakBefore = first ? atom.breakBefore : true;
            part.gapBefore = first ? atom.gapBefore : 0;
            fitting.push_back(part);
            first = false;
        };
        for (const QChar c : atom.text) {
            if (!part.text.isEmpty() && m_fonts.width(part.font, part.text + c) > setting.width) {
                push();
                part.text.clear();
            }
            part.text += c;
        }
        push();
    }
    atoms = std::move(fitting);
}

namespace {

/// Adds one atom to the line, to the last piece if it goes on in the same font.
void append(Line& line, const Piece& piece, bool joins)
{
    if (joins && !line.pieces.empty()) {
        Piece& last = line.pieces.back();
        if (last.font == piece.font && last.pitch == piece.pitch && last.figure == piece.figure) {
            last.text += piece.text;
            last.width = piece.x + piece.width - last.x;
            return;
        }
    }
    line.pieces.push_back(piece);
}

} // namespace

/// The end of the line that begins at `start`, and where the next one begins.
LineBreaker::Range LineBreaker::fill(const std::vector<Atom>& atoms, size_t start, double room)
{
    double width = 0;
    size_t end = start, breakAt = start;
    for (; end < atoms.size(); ++end) {
        const Atom& atom = atoms[end];
        const double gap = end > start ? atom.gapBefore : 0;
        if (end > start && atom.breakBefore)
            breakAt = end;
        if (end > start && atom.kind != Atom::Kind::Blank && width + gap + atom.width > room + kRounding)
            break;
        width += gap + atom.width;
    }
    Range range{.end = end, .next = end};
    if (end < atoms.size() && breakAt > start)
        range.end = range.next = breakAt;
    while (range.end > start + 1 && atoms[range.end - 1].kind == Atom::Kind::Blank)
        --range.end; // blanks at the end of a line take no room
    while (range.next < atoms.size() && atoms[range.next].kind == Atom::Kind::Blank)
        ++range.next;
    return range;
}

/// Sets one line; `stretch` is added after each full-width letter that another one follows.
Line LineBreaker::set(const std::vector<Atom>& atoms, size_t start, size_t end, Stretch stretch)
{
    Line line;
    double x = stretch.indent;
    for (size_t i = start; i < end; ++i) {
        const Atom& atom = atoms[i];
        const double gap = i > start ? atom.gapBefore : 0;
        const bool wide = atom.kind == Atom::Kind::FullWidth;
        const double advance = atom.width + (stretches(atoms, i, end) ? stretch.each : 0);
        const double pitch = wide ? (atom.width + stretch.each) / m_fonts.width(atom.font, atom.text) : 1;
        x += gap;
        append(line, {atom.text, atom.font, x, advance, pitch, atom.figure}, gap == 0);
        x += advance;
    }
    line.width = x;
    return line;
}

bool LineBreaker::stretches(const std::vector<Atom>& atoms, size_t i, size_t end)
{
    return i + 1 < end && atoms[i].kind == Atom::Kind::FullWidth && atoms[i + 1].gapBefore == 0;
}

std::vector<Line> LineBreaker::lines(const std::vector<report::Span>& spans, const Setting& setting)
{
    std::vector<Atom> all = atoms(spans, setting);
    splitTooWide(all, setting);
    std::vector<Line> made;
    for (size_t start = 0; start < all.size();) {
        Stretch stretch{.indent = made.empty() ? setting.indent : 0, .each = 0};
        const Range range = fill(all, start, setting.width - stretch.indent);
        if (setting.justify && range.next < all.size()) {
            int places = 0;
            for (size_t i = start; i < range.end; ++i)
                places += stretches(all, i, range.end);
            const double spare = setting.width - set(all, start, range.end, stretch).width;
            if (places > 0 && spare > 0 && spare / places <= kLargestStretch * setting.size)
                stretch.each = spare / places;
        }
        made.push_back(set(all, start, range.end, stretch));
        start = range.next;
    }
    return made;
}

Widths LineBreaker::widths(const std::vector<report::Span>& spans, const Setting& setting)
{
    Widths widths;
    double part = 0;
    for (const Atom& atom : atoms(spans, setting)) {
        const double width = atom.gapBefore + atom.width;
        widths.natural += width;
        part = (atom.breakBefore || atom.kind == Atom::Kind::Blank ? 0 : part) + width;
        widths.smallest = std::max(widths.smallest, part);
    }
    return widths;
}

} // namespace cooperage::paper
