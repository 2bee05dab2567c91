// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include "ui/session.h"

namespace cooperage::ui {

/// The term of all pages: one button in the tool bar that offers the terms, school years and calendar years of the
/// file.
class TermButton final : public QPushButton {
    Q_OBJECT

public:
    explicit TermButton(Session& session, QWidget* parent = nullptr);

private:
    void showTerm();
    void fillMenu();

    Session& m_session;
    QMenu* m_menu;
};

} // namespace cooperage::ui
