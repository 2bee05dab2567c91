// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/assert.h"
#include "core/model/describe.h"

namespace cooperage {

class RecordType;

/// A record without its C++ type: the values in the order of RecordType::fields(), `notes` last.
struct Row {
    qint64 id = 0;       ///< 0: not yet in the file
    qint64 revision = 0; ///< counts the changes of this record
    std::vector<Value> values;

    bool operator==(const Row&) const = default;
};

/// The fields in which two rows of one type differ.
std::vector<int> differences(const Row& before, const Row& after);

/// The newest row with what was edited since `original` was read: what others changed meanwhile stays.
Row merged(const Row& original, const Row& edited, Row newest);

/// The field every type ends with.
FieldInfo notesField();

/// What every record struct has besides its own members: `struct Agreement : Recorded<Agreement> { … }`.
template <class T>
struct Recorded {
    Id<T> id;
    qint64 revision = 0;
    QString notes;
};

template <class T>
Row toRow(const T& record)
{
    Row row{record.id.value, record.revision, {}};
    row.values.reserve(std::size(Describe<T>::fields) + 1);
    for (const Field<T>& field : Describe<T>::fields)
        row.values.push_back(field.get(record));
    row.values.push_back(Value(record.notes));
    return row;
}

template <class T>
T fromRow(const Row& row)
{
    COOPERAGE_ASSERT(row.values.size() == std::size(Describe<T>::fields) + 1);
    T record;
    record.id = {row.id};
    record.revision = row.revision;
    size_t index = 0;
    for (const Field<T>& field : Describe<T>::fields)
        field.set(record, row.values[index++]);
    record.notes = row.values.back().text();
    return record;
}

} // namespace cooperage
