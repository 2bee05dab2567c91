// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/depth/score.h"

class QPainter;

namespace cooperage::ui {

class LinkMarks;
class Tokens;

/// The six dimensions as bars of their points, with the share that counts for the levels as a dashed line; a dimension
/// below it is amber and says so in words. Each opens its reasons.
class DimensionBars final : public QWidget {
    Q_OBJECT
public:
    explicit DimensionBars(QWidget* parent = nullptr);

    void setScore(const depth::Score& score, const depth::Parameters& parameters);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect barRect(int dimension) const;

    static int heightFor(int rows);
    static void paint(QPainter& painter, const QRectF& area, const depth::Score& score,
                      const depth::Parameters& parameters, const Tokens& tokens);

Q_SIGNALS:
    void opened(int dimension);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString inWords(int dimension) const;

    depth::Score m_score;
    depth::Parameters m_parameters;
    LinkMarks* m_links;
};

} // namespace cooperage::ui
