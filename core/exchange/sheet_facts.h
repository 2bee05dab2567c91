// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "core/base/term.h"
#include "core/exchange/headings.h"
#include "core/exchange/link_finder.h"

namespace cooperage {

/// What a sheet says as a whole, in its name, its title, its unit line and the name of its file.
struct SheetFacts {
    QString department; ///< 实习汇总（信息工程学院）; empty when none is named
    QString orderClass; ///< 2025级华电订单班学生名单; empty when none is named
    QString certificate; ///< Web前端开发职业技能等级证书考核成绩; empty when none is named or a column tells
    std::optional<TermKey> term; ///< 2025-2026学年第一学期岗位实习汇总表
    MoneyUnit unit = MoneyUnit::Yuan;
    QString file{};                ///< its name
    std::optional<bool> circle{};  ///< what ○ stands for, where the sheet says it: （○表示是）
    Period days{};                 ///< of the term: for dates without a year
    std::map<int, Value> values{}; ///< by path, for fields without a column: 走访记录 are visits
    bool isFromFile = false;       ///< some of it only the file's name tells
};

/// The only choice of a field that the texts speak of, the first that does so: a sheet 来访登记 holds visits by
/// partners.
Value choiceNamed(const FieldInfo& field, const QStringList& texts);

SheetFacts factsOf(const Recognition& recognition, const SheetNames& names, LinkFinder& links,
                   const std::optional<TermKey>& askedTerm);

/// The department that a text names, not the college: known ones first, else by its ending.
QString departmentIn(const QString& text, LinkFinder& links);

} // namespace cooperage
