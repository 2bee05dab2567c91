// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include "core/depth/assess.h"

namespace cooperage::depth {

/// The assessment as the command line writes it.
QJsonObject assessmentJson(const Assessment& assessment);

/// One partner of it; snapshots keep the same.
QJsonObject partnerJson(const PartnerDepth& partner, const Parameters& parameters);
QJsonObject parametersJson(const Parameters& parameters);

} // namespace cooperage::depth
