// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "ui/paper/page.h"

namespace cooperage::paper {

/// Sets a document in pages after GB/T 9704-2012. Text stands on the grid of lines; tables and charts take whole lines.
///
/// May run on any thread. Charts are drawn on the GUI thread, which must therefore not be waiting for this one.
Pages layOut(const report::Document& document);

} // namespace cooperage::paper
