// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/reach.h"

namespace cooperage::depth {

/// Some of the records behind a number: all of one type.
struct RecordsBehind {
    const Source* source = nullptr; ///< null: those of all sources together
    Selection selection;
};

/// The records behind an indicator (or side measure) of a partner in a term: every number opens to them. Several
/// selections where records of several kinds count; those without a record are left out. Where an indicator tells
/// links apart (students, majors, teachers) they are what the links lead to, as many as the number says.
std::vector<RecordsBehind> recordsBehind(const ReadStore& store, const Indicator& indicator, Id<Partner> partner,
                                         const TermDays& term, const Parameters& parameters);

} // namespace cooperage::depth
