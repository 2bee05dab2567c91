// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/indicator.h"

/// The records that indicators are counted from, and when they count.
namespace cooperage::depth {

inline constexpr Rows placementRows{
    .type = recordType<Placement>,
    .where = "coalesce(t.status, '') <> 'cancelled'",
    .starts = "t.starts_on",
    .ends = "t.ends_on",
};
/// In force, as the figures see it: not drafts, and terminated ones until the day before.
inline constexpr Rows agreementRows{
    .type = recordType<Agreement>,
    .where = "coalesce(t.status, '') <> 'draft' AND (coalesce(t.status, '') <> 'terminated' OR t.terminated_on IS NOT "
             "NULL)",
    .starts = "t.starts_on",
    .ends = "CASE WHEN t.terminated_on IS NULL THEN t.ends_on "
            "ELSE min(date(t.terminated_on, '-1 day'), coalesce(t.ends_on, '9999-12-31')) END",
};
inline constexpr Rows orderClassRows{
    .type = recordType<OrderClass>,
    .starts = "t.started_on",
    .ends = "t.ended_on",
};
inline constexpr Rows memberRows{
    .type = recordType<OrderClassMember>,
    .joins = "JOIN order_class o ON o.id = t.order_class",
    .partner = "o.partner",
    .starts = "coalesce(t.joined_on, o.started_on)",
    .ends = "coalesce(t.left_on, o.ended_on)",
};
/// Without an end only service, research and centres go on; a course or textbook stands at its one day.
inline constexpr Rows projectRows{
    .type = recordType<Project>,
    .where = "coalesce(t.status, '') NOT IN ('planned', 'stopped') AND coalesce(t.starts_on, t.ends_on) IS NOT NULL",
    .starts = "coalesce(t.starts_on, t.ends_on)",
    .ends = "CASE WHEN t.ends_on IS NOT NULL THEN t.ends_on WHEN t.kind = 'research_centre' THEN NULL "
            "WHEN t.kind IN ('technical_service', 'research') AND coalesce(t.status, '') <> 'finished' THEN NULL "
            "ELSE t.starts_on END",
};
inline constexpr Rows communicationRows{
    .type = recordType<Communication>,
    .starts = "t.held_on",
    .ends = "t.held_on",
};
inline constexpr Rows contributionRows{
    .type = recordType<Contribution>,
    .where = "coalesce(t.direction, 'to_school') = 'to_school'",
    .starts = "t.received_on",
    .ends = "t.received_on",
};
inline constexpr Rows practiceRows{
    .type = recordType<EnterprisePractice>,
    .starts = "t.starts_on",
    .ends = "t.ends_on",
};
/// Hours taught by the partner's own people.
inline constexpr Rows hoursRows{
    .type = recordType<TeachingHours>,
    .joins = "JOIN teacher l ON l.id = t.teacher",
    .where = "l.kind = 'enterprise'",
    .partner = "l.partner",
    .starts = "{day of term}",
    .ends = "{day of term}",
};
inline constexpr Rows appointmentRows{
    .type = recordType<Appointment>,
    .starts = "t.starts_on",
    .ends = "t.ends_on",
};
/// Appointments of enterprise part-time teachers at the college.
inline constexpr Rows teacherAppointmentRows{
    .type = recordType<Appointment>,
    .joins = "JOIN teacher l ON l.id = t.teacher",
    .where = "l.kind = 'enterprise' AND t.direction = 'to_school'",
    .starts = "t.starts_on",
    .ends = "t.ends_on",
};
inline constexpr Rows baseRows{
    .type = recordType<Base>,
    .starts = "t.built_on",
    .ends = "NULL",
};
inline constexpr Rows baseUseRows{
    .type = recordType<BaseUse>,
    .joins = "JOIN base b ON b.id = t.base",
    .partner = "b.partner",
    .starts = "{day of term}",
    .ends = "{day of term}",
};
inline constexpr Rows recognitionRows{
    .type = recordType<DualQualification>,
    .starts = "t.recognised_on",
    .ends = "t.valid_until",
};
/// 1+X certificates whose issuer is the partner itself.
inline constexpr Rows certificateRows{
    .type = recordType<CertificateResult>,
    .joins = "JOIN certificate c ON c.id = t.certificate JOIN partner p ON p.name = c.issuer",
    .partner = "p.id",
    .starts = "t.examined_on",
    .ends = "t.examined_on",
};
inline constexpr Rows membershipRows{
    .type = recordType<AllianceMembership>,
    .starts = "t.joined_on",
    .ends = "t.left_on",
};
inline constexpr Rows contactRows{
    .type = recordType<Contact>,
    .starts = "NULL",
    .ends = "date(t.left_on, '-1 day')",
};
inline constexpr Rows answerRows{
    .type = recordType<SurveyAnswer>,
    .where = "t.partner IS NOT NULL",
    .starts = "{day of term}",
    .ends = "{day of term}",
};
inline constexpr Rows rectificationRows{
    .type = recordType<Rectification>,
    .where = "t.partner IS NOT NULL",
    .starts = "t.raised_on",
    .ends = "t.done_on",
};
inline constexpr Rows visitRows{
    .type = recordType<Visit>,
    .where = "t.partner IS NOT NULL",
    .starts = "t.visited_on",
    .ends = "t.visited_on",
};

} // namespace cooperage::depth
