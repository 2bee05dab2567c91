// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/depth/assess.h"
#include "core/depth/records_behind.h"
#include "core/depth/roles.h"

namespace cooperage::ui {

/// All that a partner's page shows, read at once on the reading lane; a plain value.
struct PartnerContents {
    /// The records of one type that name the partner.
    struct Related {
        Selection selection;
        qint64 count = 0;
        QString label{}; ///< empty: the type's
    };
    /// The records behind one indicator.
    struct Behind {
        std::vector<depth::RecordsBehind> parts;
        qint64 count = 0;
    };

    Partner partner;
    QString owner;                ///< who looks after it, by name
    depth::Assessment assessment; ///< of this partner alone
    std::vector<Behind> behind{}; ///< by place in depth::allIndicators()
    std::vector<Related> related{};
    std::optional<Agreement> agreement{}; ///< in force today (within the term); of several the one that ends last

    std::vector<depth::RolePart> role{}; ///< of a partner without a level

    bool isJudged() const { return depth::isJudged(partner.kind); }
    const depth::PartnerDepth& depth() const { return assessment.partners.front(); }
    const depth::Score& score() const { return depth().score; }
};

/// Nothing when there is no such partner any more. A school year is judged at its last term. Throws Failure, Cancelled.
std::optional<PartnerContents> loadPartner(const ReadStore& store, Id<Partner> id, const QString& term,
                                           Progress& progress);

} // namespace cooperage::ui
