// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace cooperage::ui {

/// Where one is in a short sequence: 1 Choose files, 2 Check, 3 Write. What is behind has a tick.
class StepIndicator final : public QWidget {
    Q_OBJECT
public:
    explicit StepIndicator(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace cooperage::ui
