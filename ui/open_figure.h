// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/figures/scope.h"

namespace cooperage::ui {

class Navigator;

/// Opens the records behind a figure ("agreements.in_force") or a part of one ("agreements.in_force/kind=strategic"):
/// what every number on a page does when it is clicked.
void openFigure(Navigator& navigator, const QString& id, const Scope& scope);

/// What a number tells when the mouse rests on it: what it is called, how it is counted, for which days, and that it
/// opens.
QString figureToolTip(const QString& id, const Scope& scope);

} // namespace cooperage::ui
