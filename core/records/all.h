// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "core/records/agreement.h"
#include "core/records/base.h"
#include "core/records/certificate.h"
#include "core/records/certificate_result.h"
#include "core/records/college.h"
#include "core/records/communication.h"
#include "core/records/contact.h"
#include "core/records/contribution.h"
#include "core/records/department.h"
#include "core/records/dual_qualification.h"
#include "core/records/enterprise_practice.h"
#include "core/records/import_mapping.h"
#include "core/records/major.h"
#include "core/records/order_class.h"
#include "core/records/order_class_member.h"
#include "core/records/partner.h"
#include "core/records/placement.h"
#include "core/records/project.h"
#include "core/records/report_text.h"
#include "core/records/student.h"
#include "core/records/teacher.h"
#include "core/records/term.h"

namespace cooperage {

/// Every record type there is, parents before children: the only list. Tables, lists, forms, import and tests follow
/// it.
std::span<const RecordType* const> allRecordTypes();

/// The type with this table name; null when there is none.
const RecordType* findRecordType(QStringView table);

} // namespace cooperage
