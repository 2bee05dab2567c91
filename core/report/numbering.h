// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/report/block.h"

namespace cooperage::report {

/// Numbers headings, tables and charts while a report is put together, so that they close up when parts are left out.
class Numbering {
public:
    explicit Numbering(const Words& words) : m_words(words) {}

    Heading section(const QString& title); ///< 一、; 1.
    Heading annex(const QString& title);   ///< 附件1; Annex 1
    /// A block of the section begun last: headings of level 2 become （一）, captions 表 1 and 图 1.
    Block numbered(Block block);

private:
    QString label(const char* source, int number) const;

    const Words& m_words;
    int m_sections = 0;
    int m_annexes = 0;
    int m_parts = 0;
    int m_tables = 0;
    int m_charts = 0;
};

/// 一 to 九十九.
QString chineseNumber(int number);

} // namespace cooperage::report
