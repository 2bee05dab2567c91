// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "ui/paper/docx_xml.h"
#include "ui/paper/table_layout.h"

namespace cooperage::paper {

/// Writes a three-line table without its caption: the heading row repeats on each page, rows do not split, columns are
/// as wide as `laid` has them.
void writeDocxTable(const report::Table& table, const LaidTable& laid, const PageStyle& page, DocxXml& xml);

} // namespace cooperage::paper
