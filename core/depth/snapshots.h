// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/assess.h"
#include "core/store/store.h"

namespace cooperage::depth {

/// Keeps the depth of every partner in a term as it is now: score, values, parameters and the ids of the records behind
/// every indicator. Part of closing a term, inside Store::transact; what was kept of the term before is replaced. What
/// is kept stays when a partner is deleted or merged into another. The assessment must have been made with
/// KeepRecords::Yes.
void keepSnapshots(Store& store, const Assessment& assessment);

/// The kept depth of one partner.
struct Snapshot {
    Id<DepthSnapshot> id;
    Id<Partner> partner; ///< may be gone since
    QString name;        ///< of the partner then
    QDate computedOn;
    Parameters parameters; ///< those of that time
    Evidence evidence;
    Score score; ///< computed again from the kept values and parameters
    RecordIds records;
    std::vector<TermScore> trend; ///< as it was then
};

std::vector<Snapshot> snapshots(const ReadStore& store, const TermKey& term, Id<Partner> partner = {});
/// Of all terms only points and level, in a part of the time.
KeptStandings keptStandings(const ReadStore& store, Id<Partner> partner = {});

/// Why an indicator is worth something else today.
struct Difference {
    const Indicator* indicator = nullptr;
    std::optional<double> valueThen, valueNow;
    double pointsThen = 0, pointsNow = 0;
    bool parametersChanged = false; ///< its target or weight
    int recordsCame = 0;            ///< behind the number since then
    int recordsWent = 0;            ///< deleted since then, or no longer counting
};

/// What differs between the kept depth and the same term computed today, indicator by indicator; nothing for those that
/// are worth the same from the same records. `now` must have been made with KeepRecords::Yes.
std::vector<Difference> differences(const Snapshot& then, const PartnerDepth& now);

/// "2 records came: 3 → 5 points"
QString differenceText(const Difference& difference);

} // namespace cooperage::depth
