// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "core/records/admission.h"
#include "core/records/agreement.h"
#include "core/records/alliance.h"
#include "core/records/alliance_membership.h"
#include "core/records/appointment.h"
#include "core/records/attachment.h"
#include "core/records/base.h"
#include "core/records/base_use.h"
#include "core/records/certificate.h"
#include "core/records/certificate_result.h"
#include "core/records/college.h"
#include "core/records/commitment.h"
#include "core/records/communication.h"
#include "core/records/contact.h"
#include "core/records/contribution.h"
#include "core/records/department.h"
#include "core/records/depth_snapshot.h"
#include "core/records/dual_qualification.h"
#include "core/records/enterprise_practice.h"
#include "core/records/exam_session.h"
#include "core/records/exemption.h"
#include "core/records/finding_state.h"
#include "core/records/holiday.h"
#include "core/records/import_mapping.h"
#include "core/records/incident.h"
#include "core/records/internship_plan.h"
#include "core/records/major.h"
#include "core/records/not_same.h"
#include "core/records/order_class.h"
#include "core/records/order_class_member.h"
#include "core/records/parameter_set.h"
#include "core/records/partner.h"
#include "core/records/placement.h"
#include "core/records/project.h"
#include "core/records/rectification.h"
#include "core/records/report_text.h"
#include "core/records/saved_view.h"
#include "core/records/student.h"
#include "core/records/survey.h"
#include "core/records/survey_answer.h"
#include "core/records/teacher.h"
#include "core/records/teaching_hours.h"
#include "core/records/term.h"
#include "core/records/term_closing.h"
#include "core/records/visit.h"

namespace cooperage {

/// Every record type there is, parents before children: the only list. Tables, lists, forms, import and tests follow
/// it.
std::span<const RecordType* const> allRecordTypes();

/// Adds a type of one's own to the list, before anything has read it: that is all a new type needs, which the tests of
/// an added type prove.
void addRecordType(const RecordType& type);

/// The type with this table name; null when there is none.
const RecordType* findRecordType(QStringView table);

} // namespace cooperage
