// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/paper/docx_xml.h"

namespace cooperage::paper {

/// A run of text in the paragraph begun last; line ends become breaks. `isChinese`: dashes, quotation marks and the
/// like are set as Han letters.
void writeDocxRun(const QString& text, bool isChinese, DocxXml& xml);

} // namespace cooperage::paper
