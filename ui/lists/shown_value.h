// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/read_store.h"

namespace cooperage::ui {

/// A field of a record as lists show and copy it: amounts and long numbers grouped, links by name (or by the words they
/// were written with while nobody knows whom they mean), sensitive values masked. Empty where there is no value.
QString shownText(const ReadStore& store, const RecordType& type, const TitledRow& record, int field);

/// A single value in the same way; links by their ids' titles.
QString shownValue(const ReadStore& store, const FieldInfo& field, const Value& value);

/// A sensitive text as the screen shows it. Citizen numbers have 18 characters; what else is sensitive is a phone, and
/// what looks like neither is hidden most.
QString masked(const QString& text);

/// Whether numbers stand in the column: right aligned.
bool isNumeric(const FieldInfo& field);

/// "Contract amount (yuan)": what the head of a column and a label of a form say.
QString fieldTitle(const FieldInfo& field);

/// The text field that keeps the words of an unlinked link; -1 when the field has none.
int writtenInField(const RecordType& type, int field);

} // namespace cooperage::ui
