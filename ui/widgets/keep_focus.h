// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cooperage::ui {

/// Enables or disables; the focus of what is disabled goes to `heir` and not to wherever the chain of the window leads.
inline void setEnabledKeepingFocus(QWidget* part, bool enabled, QWidget* heir)
{
    if (!enabled && part->hasFocus())
        heir->setFocus(Qt::OtherFocusReason);
    part->setEnabled(enabled);
}

} // namespace cooperage::ui
