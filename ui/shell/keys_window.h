// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace cooperage::ui {

/// All keys and what they do, read from the table of actions.
class KeysWindow final : public QDialog {
    Q_OBJECT

public:
    explicit KeysWindow(QWidget* parent);
};

} // namespace cooperage::ui
