// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace cooperage {

/// A number as people write it, with what stands around it: 约1,200万元, 300 人, 三年, 85.5分.
struct WrittenNumber {
    double value = 0;         ///< as written, the scale word not yet applied
    double scale = 1;         ///< of 千, 万, 百万, 亿 (k, w) after it
    QString unit;             ///< what follows, without blanks: 元, 人, 级, %
    QString per;              ///< 月, 年, 天 of an amount: 3000元/月, 每天200元
    bool isNumeral = false;   ///< in Chinese numerals (三万), places of 千 and 万 already in `value`
    bool approximate = false; ///< 约, 近, 余, 左右
};

/// Reads the whole of `text` (as plainText gives it) as one number; remarks in brackets at the end are left aside.
/// nullopt when there is none, when something else stands before it, or when there is more than one (3000-4000).
std::optional<WrittenNumber> readWrittenNumber(QStringView text);

/// The value of a whole Chinese numeral up to 亿, plain or formal: 三, 十二, 两百零五, 叁万伍仟, 二〇二五.
std::optional<qint64> chineseNumber(QStringView text);

/// Whether this is what a spreadsheet makes of a number too long for its column: 2.02304E+11.
bool isEatenNumber(QStringView text);

} // namespace cooperage
