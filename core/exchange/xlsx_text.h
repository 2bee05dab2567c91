// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "core/exchange/xml_part.h"

namespace cooperage {

/// Gathers the text of an `<si>` or `<is>`: its `<t>`, or the `<t>` of all its rich runs; phonetic runs (rPh) are not
/// part of it, and white space alone counts only under xml:space="preserve".
class RichText {
public:
    explicit RichText(qint64 maxBytes) : m_maxBytes(size_t(maxBytes)) {}

    void clear() { m_text.clear(); }
    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);
    void text(std::string_view piece);
    QString toString() const;

private:
    std::string m_text;
    size_t m_maxBytes;
    size_t m_runStart = 0;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_preserve = false;
};

/// Text of a workbook: `_x000D_` stands for the character with that code (ST_Xstring, ECMA-376 part 1, 22.9.2.19), and
/// line ends become \n.
QString fromXlsxText(std::string_view utf8);

} // namespace cooperage
