// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/report/block.h"
#include "ui/depth/department_contents.h"

namespace cooperage::ui {

/// A department's page as a document for paper: its partners by level, its majors, its figures and its interns.
report::Document departmentSheet(const DepartmentContents& contents);
/// The same in short as one picture for papers and slides. UI thread only.
QImage departmentPicture(const DepartmentContents& contents);

} // namespace cooperage::ui
