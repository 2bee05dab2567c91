// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "ui/paper/page.h"

namespace cooperage::paper {

/// Writes the pages as a PDF with embedded fonts; the file appears whole or not at all. May run on any thread.
///
/// Throws Failure (a folder that cannot be written, a full disk) and Cancelled.
void writePdf(const QString& path, const Pages& pages, Progress& progress);

} // namespace cooperage::paper
