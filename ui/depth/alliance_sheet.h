// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/report/block.h"
#include "ui/depth/alliance_contents.h"

namespace cooperage::ui {

/// An alliance's page as a document for paper: what its members do, and how deep they are in it.
report::Document allianceSheet(const AllianceContents& contents);
/// The same in short as one picture for papers and slides. UI thread only.
QImage alliancePicture(const AllianceContents& contents);

} // namespace cooperage::ui
