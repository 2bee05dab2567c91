// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/tokens.h"

namespace cooperage::ui {

/// An icon that stands by itself and follows theme and zoom; no button. Screen readers pass over it: the word beside it
/// says the same.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    /// `designSize` as the design has it: 16, 18, 24, 30.
    IconLabel(const QString& name, Token tint, int designSize, QWidget* parent = nullptr);

    void setIcon(const QString& name, Token tint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Token m_tint;
    int m_designSize;
};

} // namespace cooperage::ui
