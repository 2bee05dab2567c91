// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/exchange/import_plan.h"

namespace cooperage {

/// The plan as `import --json` prints it: files with their errors, sheets with columns, counts, refused rows, warnings.
QJsonObject importJson(const ImportPlan& plan);

} // namespace cooperage
