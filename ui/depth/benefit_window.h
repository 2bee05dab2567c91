// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/term.h"
#include "core/records/partner.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

/// Opens a partner's sheet of mutual benefit as it will stand on paper. The surcharges that the enterprise names can be
/// typed in for the estimate; they are not kept.
void openBenefitSheet(const PageContext& context, const Partner& partner, const TermKey& term, QWidget* parent);

} // namespace cooperage::ui
