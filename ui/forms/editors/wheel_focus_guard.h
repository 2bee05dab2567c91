// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cooperage::ui {

/// Keeps the wheel from changing an input that was not clicked: it scrolls the form instead.
void guardWheel(QWidget* input);

} // namespace cooperage::ui
