// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

namespace cooperage {

/// The language that installLanguage() was last asked for; English before. Set once at start, so any thread may ask.
Words::Language programLanguage();

} // namespace cooperage
