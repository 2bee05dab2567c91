// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cooperage {

/// The name of the computer account: who stands in the history until the person has set a name.
QString accountName();

} // namespace cooperage
