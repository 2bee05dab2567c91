// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/query.h"

/// All generated SQL. Identifiers come from descriptions only, values are only bound.
namespace cooperage::sql {

struct Text {
    QString sql;
    std::vector<std::pair<QString, Value>> bindings; ///< by :name
};

QString createTable(const RecordType& type);
QStringList createIndexes(const RecordType& type);

/// id, revision and all fields, in the order of RecordType::fields().
QString columns(const RecordType& type, const QString& alias = {});
/// id, revision, fields, and for searchable types search_text and sort_key, all bound by position.
QString insert(const RecordType& type);
/// The same values in the same order with the id last.
QString update(const RecordType& type);
QString remove(const RecordType& type);
/// The columns() of the record with this id.
QString find(const RecordType& type);

/// What a record is called: its title fields joined by " · ", names of linked records instead of their ids.
QString title(const RecordType& type, const QString& alias);

Text select(const Query& query);
/// The rows with, after all fields, one title for each link field.
Text selectTitled(const Query& query);
Text selectIds(const Query& query);
Text count(const Query& query);

} // namespace cooperage::sql
