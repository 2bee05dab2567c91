// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/report/block.h"

namespace cooperage::paper {

/// The report as an Office Open XML document (ISO/IEC 29500-1, transitional) that WPS, Word and LibreOffice open and
/// edit: the blocks with real styles on the official page, charts as pictures. It names the official faces; no font is
/// embedded. May run on any thread; charts are drawn on the GUI thread, which must not be waiting for this one.
QByteArray docx(const report::Document& document);

/// Writes it to a file that appears whole or not at all. Throws Failure when the file cannot be written.
void writeDocx(const QString& path, const report::Document& document);

} // namespace cooperage::paper
