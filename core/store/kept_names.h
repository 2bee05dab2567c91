// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// Whether a link that points elsewhere now has been chosen anew, or only follows a record that was merged.
enum class Relink { Chosen, Moved };

/// Fills the fields of `row` that keep names (FieldOptions::namedIn, formerIn) before it is written: what a linked
/// record is called now, where the link is new; what a text said before, where it changes. `before` is null of a new
/// record.
void keepNames(const ReadStore& store, const RecordType& type, const Row* before, Row& row, Relink relink);

/// The former names `known`, joined by '；', with one more; names that are alike to the text key stand once.
QString withFormerName(const QString& known, const QString& name);

} // namespace cooperage
