// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include "core/figures/figures.h"

namespace cooperage {

/// {"term", "figures": {id: {"value", "before", "label", "definition"}}}; null where there is no value. Labels and
/// definitions are in the program's language. Of a department: "department" beside "term".
QJsonObject figuresJson(const Scope& scope, const std::vector<FigureValue>& values);

} // namespace cooperage
