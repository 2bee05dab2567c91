// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

/// The sheets of mutual benefit of the enterprises at the middle and deep levels, each on a page of its own.
extern const Section annexBenefitsSection;

} // namespace cooperage::report
