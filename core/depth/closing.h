// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/snapshots.h"

namespace cooperage::depth {

/// Closes a term (结账) as one step: its figures and the depth of every partner are kept as they are today. A term that
/// was closed before is closed anew.
ChangeSet closeTerm(Store& store, const TermKey& term, const QString& person, const OpenViolations& violations = {});

/// The closing that holds: the term was closed and not opened again. nullopt: there is none.
std::optional<TermClosing> findClosing(const ReadStore& store, const TermKey& term);

} // namespace cooperage::depth
