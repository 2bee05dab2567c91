// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace cooperage::ui {

/// A line whose unit stands in grey at its right end and is no part of the text.
class UnitLine final : public QLineEdit {
    Q_OBJECT
public:
    UnitLine(const QString& unit, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_unit;
};

} // namespace cooperage::ui
