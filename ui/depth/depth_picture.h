// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "ui/depth/partner_contents.h"

namespace cooperage::ui {

/// A partner's score, scale, dimensions, trend and reciprocity as one picture for papers and slides: always light, at
/// twice the size of the screen. UI thread only.
QImage depthPicture(const PartnerContents& contents);

} // namespace cooperage::ui
