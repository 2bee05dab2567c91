// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/depth/score.h"

class QPainter;

namespace cooperage::ui {

class Tokens;

/// The scale from 0 to 100 in the four levels, with their thresholds below and a mark at the score. Shows only.
class LevelScale final : public QWidget {
    Q_OBJECT
public:
    explicit LevelScale(QWidget* parent = nullptr);

    void setScore(double total, const depth::Parameters& parameters);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter& painter, const QRectF& area, double total, const depth::Parameters& parameters,
                      const Tokens& tokens);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_total = 0;
    depth::Parameters m_parameters;
};

} // namespace cooperage::ui
