// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

extern const Section annexCorrectionsSection;

} // namespace cooperage::report
