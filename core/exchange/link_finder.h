// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include "core/exchange/import_records.h"
#include "core/exchange/partner_matcher.h"
#include "core/exchange/row_notes.h"

namespace cooperage {

/// What a row says of a record that it links to. Links inside it (a student's major) are names.
struct Mention {
    const RecordType* type = nullptr;
    QString name;              ///< the words in the link's own column
    std::vector<Value> values; ///< by field of `type`; Null where nothing is said
    int column = -1;           ///< where it stands, for notes
    bool mayBeMade = false;    ///< made when it is not there

    explicit Mention(const RecordType& of) : type(&of), values(static_cast<size_t>(of.fieldCount())) {}
    Mention() = default;
    bool isEmpty() const;
    const Value& value(const char* field) const;
    /// The best words for it: its name, number or code.
    QString words() const;
};

/// Finds the records that rows mean, and makes those that may be made. Owns the records of all types of one import.
class LinkFinder {
public:
    LinkFinder(const ReadStore& store, Progress& progress);

    /// Loads all records of a type when it is first asked for.
    ImportRecords& of(const RecordType& type);
    bool isAsked(const RecordType& type) const { return m_records.contains(&type); }
    PartnerMatcher& partners();

    struct Found {
        enum class How { Record, Make, Several, Nobody };
        How how = How::Nobody;
        int record = -1;
        QStringList warnings{};
    };
    /// Changes nothing.
    Found find(const Mention& mention);
    /// The reference of what was found, made now where it has to be. Blanks of it are filled with what the row knows.
    qint64 take(const Found& found, const Mention& mention, int sheet, RowNotes& notes);
    /// Fills blanks of a record; never replaces.
    void fill(const RecordType& type, int record, const Mention& mention, int sheet, RowNotes& notes);
    /// A link by name inside a record: made when it is a department, major or partner. Null when it is not there.
    Value nested(const FieldInfo& link, const QString& name, int sheet, RowNotes& notes);
    /// What the record of a reference is called.
    QString called(const RecordType& type, qint64 reference);
    /// From here on what is made and filled can be taken back by undoChanges().
    void markChanges();
    /// Indexes of records and what partners() gave are good no longer.
    void undoChanges();
    /// Several names in one cell, as stored.
    Value nestedList(const FieldInfo& links, const QString& names, int sheet, RowNotes& notes);

private:
    const std::vector<int>& namesOf(const RecordType& type);
    Found findStudent(const Mention& mention);
    Found findTeacher(const Mention& mention);
    Found findCertificate(const Mention& mention);
    Found findOrderClass(const Mention& mention);
    Found findNamed(const Mention& mention);
    Found findComposed(const Mention& mention);
    Found among(std::vector<int> records, const Mention& mention) const;
    int make(const Mention& mention, int sheet, RowNotes& notes);

    const ReadStore& m_store;
    Progress& m_progress;
    std::map<const RecordType*, std::unique_ptr<ImportRecords>> m_records;
    std::map<const RecordType*, std::vector<int>> m_names;
    std::unique_ptr<PartnerMatcher> m_partners;
    /// Records of types without names, by what ledgers call them; of those that were there when first asked for.
    std::map<const RecordType*, QHash<QString, std::vector<int>>> m_composed;
};

} // namespace cooperage
