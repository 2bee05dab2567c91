// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/block.h"

namespace cooperage::test {

/// A report as plain text, block by block, tables with | between the cells: for golden files and for reading aloud.
QString documentText(const report::Document& document);

/// All spans of a report, those of tables too.
std::vector<report::Span> spansOf(const report::Document& document);

} // namespace cooperage::test
