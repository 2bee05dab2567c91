// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

/// How deep the cooperation is: the partners by level, who rose and fell, and what the score is.
extern const Section depthSection;

} // namespace cooperage::report
