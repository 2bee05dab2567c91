// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace cooperage::ui {

/// A line of one pixel between parts.
QFrame* hairline(QWidget* parent, Qt::Orientation orientation = Qt::Horizontal);

} // namespace cooperage::ui
