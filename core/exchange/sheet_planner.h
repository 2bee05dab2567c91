// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"

namespace cooperage {

/// Works out what the rows of one sheet mean for the records: which they are, what changes, what is refused.
class SheetPlanner {
public:
    /// `number` tells the sheets of a call apart.
    SheetPlanner(const Recognition& recognition, const SheetFacts& facts, LinkFinder& links, int number);

    /// Reads the rows, finds or makes what they link to, and pairs them with records.
    void plan(PlannedSheet& sheet, Progress& progress);
    /// Once all sheets are planned: what became of each row.
    void conclude(PlannedSheet& sheet);

private:
    struct Pending {
        int index = 0; ///< among the data rows
        int row = 0;   ///< as the spreadsheet counts it
        Row wanted;    ///< Null: nothing said
        std::unique_ptr<ReadRow> read;
        RowNotes notes{0};
        int record = -1;
        bool isFirst = false;           ///< this row made the record
        bool isTaken = false;           ///< what it links to was made and filled
        std::vector<int> said{};        ///< fields the row has a say in
        std::map<int, Mention> later{}; ///< links to records of this type that may stand in a later row or sheet
    };

    /// A link of one row that is looked for once all rows are read.
    struct Later {
        size_t at = 0; ///< among the planned rows
        int link = 0;
        Mention mention;
    };

    /// Rows that a pass before found to be refused only after they had made what they link to, by their place among
    /// all.
    using Refused = std::map<size_t, RowNotes>;
    std::vector<Pending> planRows(const DataRows& rows, RowReader& reader, const Refused& refused, Progress& progress);
    bool isUnanswered(const DataRows& rows, const RowReader& reader, int index) const;
    void planRow(const DataRows& rows, RowReader& reader, Pending& pending);
    void startFromSigning(const RowReader& reader, Pending& pending);
    void checkRow(const RowReader& reader, Pending& pending);
    void refuseUnknownStudent(const RowReader& reader, Pending& pending, const QString& link, int column);
    void refuseIssue(const RowReader& reader, Pending& pending, const Issue& issue, const Row& row);
    void checkLinks(const RowReader& reader, Pending& pending, std::map<int, LinkFinder::Found>& found);
    void checkLink(const RowReader& reader, Pending& pending, int link, std::map<int, LinkFinder::Found>& found);
    bool checkMade(const RowReader& reader, Pending& pending, int link);
    void takeLinks(Pending& pending, const std::map<int, LinkFinder::Found>& found);
    void forget(Pending& pending) const;
    void takeWritten(Pending& pending, int link, const Mention& mention, bool isFound);
    void linkLater(PlannedSheet& sheet);
    std::vector<ReadRow> readRows(RowReader& reader, int index, RowNotes& notes) const;
    void tellResult(const RowReader& reader, Pending& pending, const DataRows& rows);
    void pairIdentified(Pending& pending);
    void pairOthers(std::vector<Pending>& rows);
    void pairGroup(const std::vector<Pending*>& rows, std::vector<int> candidates);
    std::vector<int> candidatesFor(const Pending& pending, QString& key);
    int differing(const Pending& pending, int record) const;
    void apply(Pending& pending, const RowReader& reader);
    bool fitsTogether(Pending& pending, const RowReader& reader);
    void checkAmong(std::vector<Pending>& rows, const RowReader& reader);
    void checkAmong(Pending& pending, const RowReader& reader);
    void unlinkOther(int record, int field);
    void setField(Pending& pending, int field, const Value& value);
    void setNotes(Pending& pending);
    void setPartnerName(Pending& pending, const Value& name);
    void applyChildren(Pending& pending);
    void applyChild(Pending& pending, Mention& mention, bool isFirst);
    int childLike(const Row& wanted, qint64 parent);
    void refuse(PlannedSheet& sheet, const Pending& pending, const DataRows& rows);

    const Recognition& m_recognition;
    const SheetFacts& m_facts;
    LinkFinder& m_links;
    const RecordType& m_type;
    ImportRecords& m_records;
    int m_number;
    const Row m_empty;                           ///< a record before a row speaks of it
    std::vector<std::pair<int, int>> m_written;  ///< links, and the fields that keep their words
    Words m_noteWords{Words::Language::Chinese}; ///< of what goes into the notes: the reports' own language
    int m_unanswered = 0;
    bool m_pairsLater = false; ///< rows are told apart once all are read; where there are no records yet, all are new
    bool m_bringsChildren = false; ///< every row means a child record (a list of dual-qualified teachers)
    std::map<qint64, std::vector<int>> m_childrenOf;
    std::vector<std::vector<int>> m_said; ///< by row that was not refused
    std::vector<int> m_record;
    std::vector<bool> m_isFirst;
    std::vector<Later> m_later;
};

} // namespace cooperage
