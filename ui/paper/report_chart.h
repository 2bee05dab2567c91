// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QFont>
#include <vector>

#include "core/base/words.h"
#include "core/report/block.h"
#include "ui/paper/chart_palette.h"

class QAbstractSeries;
class QGraphicsSimpleTextItem;

namespace cooperage::paper {

/// A chart of a report or of the home page after DESIGN §8: values at the marks, bars from 0, no legend for one or two
/// series, readable in grey. Lives on the GUI thread.
class ReportChart final : public QChart {
    Q_OBJECT

public:
    enum class Side { Left, Right, Above, Below, Inside };

    explicit ReportChart(QFont font);

    /// A text at a point of `series` (in its axes' values); it moves with the plot.
    void addLabel(QAbstractSeries* series, QPointF value, const QString& text, Side side, QColor colour);
    /// The name of one of `count` categories below the plot, in two lines where it is wider than its share.
    void addName(QAbstractSeries* series, int category, int count, const QString& name, QColor colour);
    const QFont& labelFont() const { return m_font; }

Q_SIGNALS:
    /// A bar, point or part was clicked: the index of its category and series as in report::Chart.
    void clicked(int category, int series);

private:
    struct Label {
        QAbstractSeries* series;
        QPointF value;
        Side side;
        QGraphicsSimpleTextItem* item;
        QString name{}; ///< of a category
        int share = 0;  ///< how many share the plot's width; 0: not limited
    };
    void fold(const Label& label) const;
    void placeLabels();

    QFont m_font;
    std::vector<Label> m_labels;
};

/// The chart for the screen (the theme's palette, the application's font) or for paper.
ReportChart* makeChart(const report::Chart& chart, const ChartPalette& palette, const QFont& font);

/// Which mark is which series, in words, for charts that have no legend: "Dark: this term; light: the term before".
/// Empty where nothing has to be said or the caption says it.
QString chartKey(const report::Chart& chart, const Words& words);

/// What stands below the chart on paper: its caption and, in brackets, the key.
QString chartCaption(const report::Chart& chart, const Words& words);

/// The chart for those who cannot see it: its description or, without one, the caption and every value.
QString chartInWords(const report::Chart& chart, const Words& words);

/// The value and its change since the second series: 38 (+3).
QString dumbbellText(const report::Chart& chart, int category);

/// Height that suits the chart at 96 dpi, in pixels.
double chartHeight(const report::Chart& chart);

} // namespace cooperage::paper
