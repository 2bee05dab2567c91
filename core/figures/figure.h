// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/records/all.h"

namespace cooperage {

/// What the figures of one group have in common: the records they are counted from, in one scan.
///
/// All conditions are SQL over the row `t` of the group's table and may use :S and :E, the first and the last day of
/// the period, :N, its last day that has come, :E90, 90 days after the last, and :D, the department. `{id}` stands for
/// the ids of the records behind another figure (of a Distinct one: what its field leads to) of the whole college, `{id
/// of :D}` for those of the department that is asked for, so that what one figure says is never said again in another.
/// `{department of student}` is the department of the student t.student,
/// `{department of project}` and
/// `{department of contribution}` that of such a row t.
struct FigureGroup {
    const char* id;
    const RecordType& (*type)();
    const char* where = "";        ///< of all figures of the group; empty: every record
    const char* department = "";   ///< whether a record belongs to the department :D
    const char* partner = "";      ///< where `department` is empty: records belong to it through this partner
    const char* departmentInWords; ///< QT_TRANSLATE_NOOP("figures", …): a sentence added to the definitions
};

/// What is done with the chosen rows.
struct Measure {
    enum class Kind {
        Count,
        Distinct, ///< different records that `field`, a link, leads to
        Sum,      ///< of `field`, divided by `divisor`
        Share     ///< of the figure that `Figure::of` names, 0 to 1; empty over nothing
    };
    Kind kind = Kind::Count;
    const char* field = "";
    double divisor = 1;
};

/// One number of the dashboard, the report, the exports and the command line, defined here and nowhere else.
struct Figure {
    const char* id;
    const char* label;      ///< QT_TRANSLATE_NOOP("figures", …)
    const char* definition; ///< QT_TRANSLATE_NOOP("figures", …): how it is counted, as a sentence
    const char* unit;       ///< QT_TRANSLATE_NOOP("figures", …); "%" of shares
    const FigureGroup& group;
    const char* of = "";        ///< id of a figure of the same group whose rows these are some of
    const char* condition = ""; ///< empty: all rows of the group, or of `of`
    Measure measure{};
    bool dated = true; ///< false: a total of the file, without a value of the term before
};

/// A figure split by what its rows have in a field. Its parts add up to the figure where that counts or sums.
struct Breakdown {
    const char* figure;          ///< id
    const char* name;            ///< "kind": the parts are called agreements.in_force/kind=strategic
    const char* label;           ///< QT_TRANSLATE_NOOP("figures", …): "by kind"
    const char* key;             ///< SQL over `t`
    const RecordType& (*type)(); ///< whose records the keys are, or whose field `choice` lists them
    const char* choice = "";     ///< a choice field of `type`; empty: the keys are ids of `type`
};

} // namespace cooperage
