// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/base/progress.h"

namespace cooperage::ui {

class ProgressCard;

/// What stands in the window while a file takes long to open: which one, and how far its backup and upgrade are.
class OpeningPage final : public QWidget {
    Q_OBJECT
public:
    explicit OpeningPage(const QString& fileName, QWidget* parent = nullptr);

    void show(const Progress::State& state);

private:
    ProgressCard* m_card;
    QString m_what;
};

} // namespace cooperage::ui
