// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

class SearchField;

/// The bar above all pages: fold, back, forward | term | search … undo, redo | import, export, print, theme, settings.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const PageContext& context, const Actions& actions, QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }

private:
    QWidget* button(QAction* action, bool withText = false);

    SearchField* m_search;
};

} // namespace cooperage::ui
