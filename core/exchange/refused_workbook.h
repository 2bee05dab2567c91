// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/exchange/import_plan.h"

namespace cooperage {

/// Saves the refused rows of all sheets, each under its own headings with the reasons in a last column, so that they
/// can be mended there and imported again. Writes nothing and returns false when no row was refused.
bool saveRefused(const ImportPlan& plan, const QString& path, Progress& progress);

/// The heading of the column with the reasons; an import passes over it.
QString refusedHeading();

} // namespace cooperage
