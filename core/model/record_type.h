// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/issues.h"
#include "core/model/describe.h"
#include "core/model/row.h"

namespace cooperage {

/// The face of a record type without templates: what lists, forms, import, export, search and history work with.
///
/// One object per type, made from Describe<T> at first use and never changed. Beside the described fields every type
/// has `notes` (always the last field), an id and a revision.
class RecordType {
public:
    /// A natural key: the fields that together tell a record from all others of its type.
    using Key = std::vector<int>;

    const RecordNames& names() const { return m_names; }
    const QString& table() const { return m_table; }
    QString one() const;  ///< "Agreement", in the program's language
    QString many() const; ///< "Agreements"

    std::span<const FieldInfo> fields() const { return m_fields; }
    const FieldInfo& field(int index) const { return m_fields[static_cast<size_t>(index)]; }
    int fieldCount() const { return static_cast<int>(m_fields.size()); }
    int find(std::string_view name) const; ///< -1 when there is no such field
    int find(QStringView name) const;
    int get(std::string_view name) const; ///< the field must exist

    /// Alternative natural keys, best first: the first one whose fields are all filled identifies the record.
    const std::vector<Key>& keys() const { return m_keys; }
    /// Whether the field keeps the words of a link that nobody has linked yet (FieldOptions::writtenIn).
    bool isWritten(int field) const;
    /// Whether some field keeps a name that may change (FieldOptions::namedIn, formerIn).
    bool keepsNames() const { return m_keepsNames; }
    /// The fields a record is called by, e.g. student and partner of a placement.
    const std::vector<int>& titleFields() const { return m_titleFields; }
    /// Whether any field takes part in the search (such tables have search_text and sort_key).
    bool isSearchable() const { return m_searchable; }

    /// Rules that need two fields, of the described struct. Single fields are checked by validate().
    Issues checkTogether(const Row& row) const { return m_check(row); }
    /// Rules that need the other records of the type (which are few: terms), `row` not among them.
    Issues checkAmong(const Row& row, const std::vector<Row>& others) const;
    bool isCheckedAmong() const { return m_checkAmong != nullptr; }
    /// A record as the struct's default values make it: what a new form shows.
    Row emptyRow() const { return m_empty(); }

private:
    template <class T>
    friend const RecordType& recordType();
    RecordType() = default;
    void finish(); ///< resolves names of keys and titles, checks the description

    RecordNames m_names{};
    QString m_table;
    std::vector<FieldInfo> m_fields;
    std::vector<Key> m_keys;
    std::vector<int> m_titleFields;
    bool m_searchable = false;
    bool m_keepsNames = false;
    Issues (*m_check)(const Row&) = nullptr;
    Issues (*m_checkAmong)(const Row&, const std::vector<Row>&) = nullptr;
    Row (*m_empty)() = nullptr;
};

/// The described type of T.
template <class T>
const RecordType& recordType()
{
    static const RecordType type = [] {
        RecordType made;
        made.m_names = Describe<T>::names;
        for (const Field<T>& field : Describe<T>::fields)
            made.m_fields.push_back(field.info);
        made.m_fields.push_back(notesField());
        made.m_check = [](const Row& row) {
            Issues issues;
            if constexpr (requires(const T& record, Issues& found) { Describe<T>::check(record, found); })
                Describe<T>::check(fromRow<T>(row), issues);
            return issues;
        };
        if constexpr (requires(const T& record, Issues& found) { Describe<T>::checkAmong(record, {record}, found); })
            made.m_checkAmong = [](const Row& row, const std::vector<Row>& others) {
                Issues issues;
                std::vector<T> records;
                for (const Row& other : others)
                    records.push_back(fromRow<T>(other));
                Describe<T>::checkAmong(fromRow<T>(row), records, issues);
                return issues;
            };
        made.m_empty = [] { return toRow(T{}); };
        made.finish();
        return made;
    }();
    return type;
}

} // namespace cooperage
