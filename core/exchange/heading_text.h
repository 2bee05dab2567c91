// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

#include "core/exchange/cell_values.h"

namespace cooperage {

/// A heading as it is compared with the words for a field, from close to far. Offices write one thing in many ways:
/// *企业名称（全称）, 1.实习单位名称, 月报酬(元).
struct HeadingText {
    QString key;       ///< text key without marks (*, ：) and numbering
    QString bare;      ///< without what stands in brackets
    QString canonical; ///< words of one meaning made one: 单位, 公司 → 企业; 日期, 年月 → 时间
    QString stem;      ///< canonical without words that say nothing: 本学期, 情况, 信息

    bool isEmpty() const { return key.isEmpty(); }
};

HeadingText headingText(QStringView written);

/// 元 or 万元 where the text names it: 金额（万元）, 单位：万元、人.
std::optional<MoneyUnit> moneyUnitIn(QStringView text);
/// 元/天, 日薪: amounts of a part of the time that is meant.
bool namesRate(QStringView heading);

} // namespace cooperage
