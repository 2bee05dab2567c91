// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cooperage::ui {

/// Says what a widget is to the style sheet (property `role`) and polishes it again.
///
/// Buttons: "primary", "danger", "quiet" (no edge until hovered), "link". Labels: "title", "heading", "caption",
/// "muted", "number", "score", "axis", "violation", "warning", "accent". Containers: "card", "panel" (surface), "bar"
/// (surface2), "nav", "page".
void setRole(QWidget* widget, const char* role);

/// How an input stands (property `state`): "refused", "warned", "changed", or "" for normal.
void setState(QWidget* widget, const char* state);

/// Buttons of 26 instead of 30 for rows and cards (property `compact`).
void setCompact(QWidget* widget);

} // namespace cooperage::ui
