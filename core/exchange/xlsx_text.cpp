// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

#include "core/exchange/damage.h"

namespace cooperage {

namespace {

/// The code in `_xHHHH_` at `at`, or -1.
int escapedCode(QStringView text, qsizetype at)
{
    if (text.size() - at < 7 || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    bool isHex = false;
    const int code = text.sliced(at + 2, 4).toInt(&isHex, 16);
    return isHex && code >= 0 ? code : -1;
}

} // namespace

QString fromXlsxText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    qsizetype at = text.indexOf(u"_x");
    if (at >= 0) {
        QString plain = text.left(at);
        while (at < text.size()) {
            const int code = escapedCode(text, at);
            plain += code < 0 ? text[at] : QChar(code);
            at += code < 0 ? 1 : 7;
        }
        text = plain;
    }
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text;
}

void RichText::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "rPh") {
        m_inPhonetic = true;
    } else if (name == "t" && !m_inPhonetic) {
        m_inText = true;
        m_preserve = attributes.value("space") == "preserve";
        m_runStart = m_text.size();
    }
}

void RichText::end(std::string_view name)
{
    if (name == "rPh") {
        m_inPhonetic = false;
    } else if (name == "t" && m_inText) {
        m_inText = false;
        if (!m_preserve && m_text.find_first_not_of(" \t\r\n", m_runStart) == std::string::npos)
            m_text.resize(m_runStart);
    }
}

void RichText::text(std::string_view piece)
{
    if (!m_inText)
        return;
    if (m_text.size() + piece.size() > m_maxBytes)
        throw Damage(QStringLiteral("a text of absurd length"), Damage::Kind::TooLarge);
    m_text += piece;
}

QString RichText::toString() const
{
    return fromXlsxText(m_text);
}

} // namespace cooperage
