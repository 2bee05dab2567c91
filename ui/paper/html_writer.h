// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/report/block.h"

namespace cooperage::paper {

/// The definition in words (口径) of a figure, shown when the mouse rests on its number; empty: none.
using FigureDefinition = std::function<QString(const QString& figure)>;

/// The report as one self-contained HTML page: real headings and tables, charts as inline SVG, printable on A4.
QByteArray html(const report::Document& document, const FigureDefinition& definition);

/// Writes it to a file that appears whole or not at all. Throws Failure when the file cannot be written.
void writeHtml(const QString& path, const report::Document& document, const FigureDefinition& definition);

} // namespace cooperage::paper
