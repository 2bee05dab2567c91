// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace cooperage::ui {

/// What a list does to records. Each is one undo step and ends with a toast; what may surprise is asked before.

/// Asks, naming the records and what goes along, and deletes. Refused with a sentence when other records need them.
void deleteRecords(const PageContext& context, const RecordType& type, const std::vector<qint64>& ids, QObject* owner);

/// Gives one field of all these records the same value.
void setField(const PageContext& context, const RecordType& type, const std::vector<qint64>& ids, int field,
              const Value& value, QObject* owner);

/// One cell. The toast would be too much here: the cell shows it.
void editField(const PageContext& context, const RecordType& type, qint64 id, int field, const Value& value,
               QObject* owner);

/// Puts what lies in the clipboard into these records, from the first of the fields on: one step. What was refused is
/// told afterwards, value by value.
void pasteCells(const PageContext& context, const RecordType& type, const QString& clipboard,
                const std::vector<qint64>& ids, const std::vector<int>& fields, QObject* owner);

/// The records as lines with tabs between the columns, for WPS and Excel; values as the list shows them.
QString copiedText(const ReadStore& store, const RecordType& type, const std::vector<qint64>& ids,
                   const std::vector<int>& fields);

/// "“A”" for one record, "3 agreements" for several.
QString namedRecords(const ReadStore& store, const RecordType& type, const std::vector<qint64>& ids);

} // namespace cooperage::ui
