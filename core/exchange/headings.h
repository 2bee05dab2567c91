// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <optional>
#include <vector>

#include "core/exchange/import_mappings.h"
#include "core/exchange/ledger_fields.h"
#include "core/exchange/sheet_layout.h"

/// What a sheet is and what its columns mean: by the headings, by groups above them, by the sheet's name and title, by
/// the values beneath where a heading alone is unclear, and by what the office has said before.
namespace cooperage {

/// What one column means. Two columns lead to the same partner where they name the parties of an agreement (甲方,
/// 乙方): in each row one of them is the college.
struct ColumnUse {
    int column = 0;
    int path = -1;                   ///< into LedgerFields::paths()
    int endPath = -1;                ///< set where the column holds a period: `path` is then its beginning (or -1)
    std::optional<MoneyUnit> unit{}; ///< that the heading itself names
    int unitColumn = -1;             ///< of an amount: the column that names its unit row by row; -1: there is none
};

struct Recognition {
    const LedgerFields* fields = nullptr; ///< null: no ledger
    SheetLayout layout;
    std::vector<ColumnUse> columns{};
    std::vector<int> leftAside{};    ///< columns that a mapping leaves aside, and the serial column
    std::vector<int> unrecognised{}; ///< columns nobody knows
    int serial = -1;                 ///< the column that counts the rows; -1: there is none
    double score = 0;

    const ColumnUse* use(int path) const;
};

/// Whether a column of a ledger of examination results says which certificate a row is of.
bool tellsCertificate(const Recognition& recognition);

/// What a sheet's file and tab are called: they help where headings alone are unclear.
struct SheetNames {
    QString file;
    QString sheet;
    QString orderClass{};         ///< the order class that they name; empty when they name none
    QSet<QString> orderClasses{}; ///< text keys of all that are known, where they name one
};

/// `forced` is what the user says the sheet is; null: find out.
Recognition recognise(const Sheet& sheet, const SheetNames& names, const std::vector<HeadingMapping>& mappings,
                      const RecordType* forced);

} // namespace cooperage
