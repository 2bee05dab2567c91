// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <map>
#include <memory>
#include <optional>

#include "core/base/words.h"
#include "core/exchange/cell_reader.h"
#include "core/exchange/data_rows.h"
#include "core/exchange/link_finder.h"
#include "core/exchange/row_notes.h"
#include "core/exchange/sheet_facts.h"

namespace cooperage {

/// One row of a ledger, read but not yet compared with any record.
struct ReadRow {
    using ByField = std::bitset<128>;

    std::vector<Value> values;     ///< of the main type, by field; Null: nothing said. Links are in `links`
    ByField isOpenEnd{};           ///< the row says that there is no end
    ByField isMonthOnly{};         ///< a date without a day
    std::map<int, Mention> links;  ///< by link field of the main type
    std::vector<Mention> children; ///< what the row says of records it brings along, by slot
    std::optional<bool> hasChild;  ///< 是否双师型
    bool isLengthOnly = false;     ///< the period is told by its length: its beginning by another date
    QStringList lines;             ///< what could not be read, for the notes: 字段：原文

    struct Unread {
        int column = 0;
        QString text;
        Trouble trouble = Trouble::None;
    };
    std::map<int, Unread> unread; ///< cells that could not be read, by path
};

/// Reads the rows of one sheet by what its columns mean; tells what is missing or unreadable.
class RowReader {
public:
    /// `noteWords` is the language of what goes into the notes, and must outlive this.
    RowReader(const DataRows& rows, const Recognition& recognition, const SheetFacts& facts, const Words& noteWords);

    ReadRow read(int index, RowNotes& notes);

    int columnOf(int path) const; ///< -1: no column leads there
    /// The column that speaks of a field of the main type, itself or through the linked record.
    int columnOfField(int field) const;
    QString headingOf(int column) const;
    const Recognition& recognition() const { return m_recognition; }

private:
    struct Source {
        int column = 0;
        int path = 0;
        std::unique_ptr<CellReader> reader;
        int unitColumn = -1;                                       ///< names the unit of the row's amount
        std::map<MoneyUnit, std::unique_ptr<CellReader>> byUnit{}; ///< for the units that it names
        bool isCreditCode = false;
        bool isCitizenId = false;
        bool isParty = false; ///< one of several columns that name the partner or the college
    };

    static QString schoolIn(const Cell& cell);
    void findParties();
    void findAnonymous();
    bool isOtherParty(const Source& source, const Cell& cell, const ReadRow& row) const;

    int findColumnOfField(int field) const;
    void addSource(const ColumnUse& use, int path, FieldWord::Part part);
    Period daysIn(int column) const;
    CellReader& readerOf(Source& source, int index) const;
    static void storeChild(Mention& child, size_t field, const Value& value);
    void store(const Source& source, const CellReading& reading, ReadRow& row) const;
    void unreadable(const Source& source, const Cell& cell, const CellReading& reading, ReadRow& row,
                    RowNotes& notes) const;
    void noteAssumptions(const Source& source, const Cell& cell, const CellReading& reading, ReadRow& row,
                         RowNotes& notes) const;
    void settleSingleDay(const Source& source, const Value& day, ReadRow& row, RowNotes& notes) const;
    void addFacts(int index, ReadRow& row) const;
    bool endsAfter(const Source& source, const Cell& cell, ReadRow& row) const;
    void levelFromName(ReadRow& row) const;
    void checkCodes(const ReadRow& row, RowNotes& notes) const;

    const DataRows& m_rows;
    const Recognition& m_recognition;
    const SheetFacts& m_facts;
    const LedgerFields& m_fields;
    const Words& m_noteWords;
    std::vector<Source> m_sources;
    std::vector<int> m_columnsOfFields; ///< what columnOfField() tells
    int m_departmentPath = -1;
    int m_name = -1;           ///< the field that is the record's name
    int m_anonymousField = -1; ///< FieldOptions::anonymous
    QString m_fileMark;        ///< what tells this file's answers from those of others
    QString m_college;         ///< as the parties' columns call it
};

} // namespace cooperage
