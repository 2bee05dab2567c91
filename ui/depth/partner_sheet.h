// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "ui/depth/partner_contents.h"

namespace cooperage::ui {

/// A partner's page as a document for paper: score, dimensions, the reason of every point, trend and reciprocity.
report::Document partnerSheet(const PartnerContents& contents);

} // namespace cooperage::ui
