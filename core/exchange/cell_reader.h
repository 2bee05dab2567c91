// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <memory>
#include <optional>

#include "core/base/period.h"
#include "core/exchange/choice_reader.h"
#include "core/exchange/ledger_fields.h"
#include "core/exchange/reading.h"
#include "core/exchange/workbook.h"

namespace cooperage {

/// What one cell says for one path. Values are as stored; of links, the name as written.
struct CellReading {
    ReadingState state = ReadingState::Empty;
    Value value{};
    Trouble trouble = Trouble::None;
    bool dayAssumed = false;
    bool yearAssumed = false;
    Value singleDay{};      ///< the day where a period is meant and only one is written
    bool openEnded = false; ///< an end that the cell says does not exist (长期)
    bool approximate = false;
    const char* assumption = nullptr; ///< what else was taken for granted, as in Reading
};

/// What a column's cells say: made once for a column, remembers what it has read, because ledgers repeat themselves.
class CellReader {
public:
    struct Context {
        MoneyUnit unit = MoneyUnit::Yuan;
        bool isRate = false;                           ///< amounts of money are for a day or an hour
        bool isUnitMixed = false;                      ///< no unit is named, but other cells of the column say 万
        Period around{};                               ///< for dates without a year: the days of the term
        bool onlyTicks = false;                        ///< the column holds √ and blanks: a blank is a no
        std::optional<bool> circle{};                  ///< what ○ stands for in the column
        FieldWord::Part part = FieldWord::Part::Whole; ///< of a period in one cell
    };

    CellReader(const FieldPath& path, const Context& context);
    ~CellReader();

    const CellReading& read(const Cell& cell);

private:
    CellReading readAfresh(const Cell& cell) const;
    CellReading readPart(const Cell& cell) const;
    CellReading readChoice(const Cell& cell) const;
    CellReading readTextField(const Cell& cell) const;
    CellReading readDay(const Cell& cell) const;
    CellReading readAmount(const Cell& cell) const;
    CellReading readDays(const Cell& cell) const;
    CellReading blank() const;

    FieldPath m_path;
    Context m_context;
    std::unique_ptr<ChoiceReader> m_choices;
    bool m_isIdentifier = false;
    QHash<QString, CellReading> m_known;
    CellReading m_last;
};

} // namespace cooperage
