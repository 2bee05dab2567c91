// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/depth/reach.h"
#include "core/records/alliance.h"
#include "core/records/alliance_membership.h"
#include "core/records/partner.h"

namespace cooperage::depth {

/// Whether partners of this kind have a level. The index asks what an employer does with a college (interns, classes,
/// input); associations, authorities and institutes take part in other ways and would all read as dormant enterprises.
constexpr bool isJudged(Partner::Kind kind)
{
    return kind == Partner::Kind::Enterprise || kind == Partner::Kind::Other;
}

/// One way in which such a partner, or an alliance, takes part, and the records that show it.
struct RolePart {
    const char* id; ///< "agreements", "meetings", …
    QString label;  ///< in the chosen language
    int count = 0;
    QString more; ///< what else is to be said: who began the meetings, what it is in the alliances; may be empty
    Selection selection;
};

/// What a partner without a level did with the college: agreements in force on the term's last day, meetings and
/// projects of the window, alliances, opinions about it, rectifications. In a fixed order, none left out.
std::vector<RolePart> roleOf(const ReadStore& store, Id<Partner> partner, const TermDays& term, const Words& words);

/// Who is in an alliance on a day.
std::vector<AllianceMembership> membersOf(const ReadStore& store, Id<Alliance> alliance, QDate day);

/// The same of an alliance, which acts through its members on the term's last day: who they are, what they agreed and
/// met about, their projects, the opinions about them, and which of them bear the name only.
std::vector<RolePart> roleOf(const ReadStore& store, Id<Alliance> alliance, const TermDays& term, const Words& words);

} // namespace cooperage::depth
