// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/depth/score.h"

class QPainter;

namespace cooperage::ui {

class Tokens;

/// What both sides give, from the middle outwards: the partner to the left, the college to the right, each 0 to 1.
/// Names and numbers stand above it. Shows only.
class ReciprocityBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReciprocityBar(QWidget* parent = nullptr);

    void setReciprocity(const depth::Reciprocity& reciprocity);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter& painter, const QRectF& area, const depth::Reciprocity& reciprocity,
                      const Tokens& tokens);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    depth::Reciprocity m_reciprocity;
};

} // namespace cooperage::ui
