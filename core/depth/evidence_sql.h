// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/indicator.h"
#include "core/depth/parameters.h"

/// The SQL of indicators, put together from their conditions. Nothing outside core/depth sees it.
namespace cooperage::depth::sql {

/// The rows of a group with id, partner, first and last day, and after them the given columns: in one scan, of one
/// partner (:P) or of all.
QString scan(const Rows& rows, const QStringList& columns, bool ofOnePartner, bool fromEarlierOn);
/// What a row is worth to a source; NULL: nothing.
QString value(const Source& source);
/// Its own first day, where it has one.
QString starts(const Source& source);
/// The ids of a source's rows (or the values, where those are `keys`) for the partner :P in the reach from :R to :E.
QString ids(const Source& source, bool keys);
/// Whether the condition holds of any of the newest rows, of whatever partner.
QString kept(const Rows& rows, const char* condition);

/// :months, :national, …
std::vector<std::pair<QString, Value>> bindings(const Parameters& parameters);

} // namespace cooperage::depth::sql
