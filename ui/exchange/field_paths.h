// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/model/record_type.h"
#include "ui/exchange/chooser.h"

/// Where a column of a ledger leads, in words: "student.name" is Student · Name.
namespace cooperage::ui {

/// The field alone, for narrow places: "Name". The path itself when nobody knows it.
QString shortFieldName(const RecordType& type, const QString& path);
/// With the record it belongs to when that is not the ledger's own: "Student · Name".
QString fullFieldName(const RecordType& type, const QString& path);
/// Several paths of one column: "Starts on – Ends on".
QString shortFieldNames(const RecordType& type, const QStringList& paths);
QString fullFieldNames(const RecordType& type, const QStringList& paths);

/// Whether the values of the column are numbers and stand at the right.
bool isNumeric(const RecordType& type, const QStringList& paths);

/// All that a column of such a ledger can mean, grouped by the record that holds it.
std::vector<Chooser::Item> fieldChoices(const RecordType& type, const QStringList& current);

} // namespace cooperage::ui
