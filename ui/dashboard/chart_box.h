// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/report/block.h"
#include "ui/paper/chart_palette.h"
#include "ui/widgets/link_marks.h"

namespace cooperage::ui {

/// The chart colours of today's theme.
paper::ChartPalette chartPalette();

/// A chart of a card. It follows the theme, says itself in words, and every category is a link: the whole row (or
/// column) may be clicked, or chosen with the arrows and opened with Enter. "Copy as table" is in the context menu.
class ChartBox final : public QChartView {
    Q_OBJECT
public:
    explicit ChartBox(QWidget* parent = nullptr);

    void setChart(const report::Chart& chart);
    const report::Chart& data() const { return m_data; }
    /// As the design counts; 150 unless told.
    void setLeastHeight(int design);
    QSize sizeHint() const override;
    /// Where a category may be clicked, in the view's coordinates.
    QRectF categoryRect(int category) const;
    QString asTable() const; ///< tab-separated, as Excel and WPS take it

Q_SIGNALS:
    void opened(int category);

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void remake();
    QString inWords(int category) const;
    bool runsDown() const;

    report::Chart m_data;
    int m_least = 150;
    LinkMarks* m_links;
};

} // namespace cooperage::ui
