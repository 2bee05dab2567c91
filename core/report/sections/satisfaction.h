// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

/// What students, partners, teachers and the college think of the cooperation, term by term.
extern const Section satisfactionSection;

} // namespace cooperage::report
