// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"

namespace cooperage::testing_support {

/// A believable termly report of several pages: all kinds of blocks, a table of 60 rows, three charts, a signature.
report::Document sampleReport();

/// The same kind of report in English.
report::Document sampleEnglishReport();

} // namespace cooperage::testing_support
