// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/snapshots.h"
#include "core/figures/sealed.h"

namespace cooperage::depth {

/// Closes a term (结账) as one step: its figures, the depth of every partner and the groups they are in are kept as
/// they are today; overview() and levelGroups() of what judge() gives are the kept ones then. A term that was closed
/// before is closed anew. A year stands for its last term.
ChangeSet closeTerm(Store& store, const TermKey& term, const QString& person, Progress& progress,
                    const OpenViolations& violations = {});

/// Opens a closed term again as one step: its figures and depths are those of the records, until it is closed anew.
ChangeSet reopenTerm(Store& store, const TermKey& term, const QString& why);

/// The depth that a term is shown with: of a closed term what was kept, of partners too that are gone since, else
/// computed by the parameters of the term; and each term of its trend the same. A single partner that was not there
/// when the term was closed is computed.
Assessment judge(const ReadStore& store, const TermKey& term, const AssessmentOptions& options = {});

/// The same with a trend of two points, from another term to its own: what rose, fell and changed is told against that.
Assessment against(const ReadStore& store, Assessment now, const TermKey& before);

/// A partner whose depth in a closed term would be another today.
struct DepthCorrection {
    Id<Partner> partner;
    QString name;
    Standing kept;
    std::optional<Standing> now; ///< empty: the partner is gone, or is no enterprise any more
    std::vector<Difference> why; ///< the most points first
};

/// What a closed term would be from the records as they are, judged by these parameters (empty: by those it was judged
/// by then); the largest differences first. Nothing of a term that is not closed.
std::vector<DepthCorrection> depthCorrections(const ReadStore& store, const TermKey& term,
                                              const std::optional<Parameters>& parameters = {},
                                              Id<Partner> partner = {});

} // namespace cooperage::depth
