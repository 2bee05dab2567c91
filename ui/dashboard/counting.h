// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace cooperage::ui {

/// What cards and tiles say in place of numbers that are still being counted.
QString countingText();

/// Calls `say` when counting takes longer than the eye: in a small file the numbers are there before, and nothing
/// flickers. Not when `context` is gone.
void whenCountingTakesLong(QObject* context, std::function<void()> say);

} // namespace cooperage::ui
