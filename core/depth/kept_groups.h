// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include "core/depth/aggregates.h"

/// What the closing of a term keeps beside the snapshots: in which groups the partners were, and who took the interns.
namespace cooperage::depth {

QJsonObject groupsJson(const ReadStore& store, const Assessment& assessment);

/// nullopt: not kept.
std::optional<std::vector<LevelGroup>> keptGroups(const ReadStore& store, const TermKey& term, GroupBy by);

/// The concentration of the college first, then those of its majors; empty: not kept.
std::vector<Concentration> keptInterns(const ReadStore& store, const TermKey& term);

} // namespace cooperage::depth
