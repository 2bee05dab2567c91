// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <set>

#include "ui/paper/page_style.h"

namespace cooperage::paper {

/// word/styles.xml: Word's own styles (Normal, Title, heading 1-3, Body Text, caption, header, footer, Signature), so
/// that each program shows them in its language and builds a table of contents from them, and the three-line table.
/// `tableSizes`: the sizes of letters, in points, that the tables of the report have.
QByteArray docxStyles(const PageStyle& page, const std::set<double>& tableSizes);

/// word/fontTable.xml: the official faces with the names of those that may stand in for them.
QByteArray docxFonts();

/// The style of a table's cells for letters of `size`; `base`: "TableText", "TableHeading" or "TableTotal".
QString tableTextStyle(const char* base, double size, const PageStyle& page);

/// Height of a line in a table, in points.
double docxTableLine(double size);

} // namespace cooperage::paper
