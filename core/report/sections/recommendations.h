// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

/// Which partners to end, watch, renew and deepen in the coming year, and why.
extern const Section recommendationsSection;

} // namespace cooperage::report
