// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/store/store.h"

namespace cooperage::cli {

/// Makes a new file at `path` whole or not at all: `fill` works on a file beside it, which then takes its place. An
/// existing file is replaced only when `force` is set; without it a Failure says so.
void makeFile(const QString& path, bool force, const std::function<void(Store&)>& fill);

} // namespace cooperage::cli
