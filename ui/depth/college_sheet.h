// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/report/block.h"
#include "ui/depth/college_contents.h"

namespace cooperage::ui {

/// The college's page as a document for paper: its partners by level, who rose and fell, what both sides give, the
/// majors, the interns, the departments and the partners with the most points.
report::Document collegeSheet(const CollegeContents& college);
/// The same in short as one picture for papers and slides. UI thread only.
QImage collegePicture(const CollegeContents& college);

} // namespace cooperage::ui
