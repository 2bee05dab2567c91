// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalBarSeries>
#include <QHorizontalPercentBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/number_text.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/value_scale.h"

namespace cooperage::paper {

namespace {

using Kind = report::Chart::Kind;
using Side = ReportChart::Side;

constexpr double kBarWidth = 0.62;
constexpr double kMark = 10; ///< diameter of a dumbbell's marks, px

/// Makes one chart; categories of horizontal kinds run downwards, so they are numbered from the bottom inside Qt.
class Maker {
public:
    Maker(const report::Chart& chart, const ChartPalette& palette, const QFont& font)
        : m_data(chart), m_palette(palette), m_scale(valueScale(chart)), m_chart(new ReportChart(font))
    {
    }

    ReportChart* make()
    {
        switch (m_data.kind) {
        case Kind::HorizontalBars:
            makeHorizontalBars();
            break;
        case Kind::Columns:
            makeColumns();
            break;
        case Kind::Line:
            makeLines();
            break;
        case Kind::StackedShare:
            makeShares();
            break;
        case Kind::Dumbbell:
            makeDumbbell();
            break;
        }
        const bool named = m_data.kind == Kind::StackedShare || (m_data.kind == Kind::Columns && count() > 2);
        m_chart->legend()->setVisible(named);
        m_chart->legend()->setLabelColor(m_palette.text);
        m_chart->setMargins(m_margins);
        return m_chart;
    }

private:
    int count() const { return int(m_data.series.size()); }
    int categories() const { return int(m_data.categories.size()); }
    int upsideDown(int category) const { return categories() - 1 - category; }

    double value(int series, int category) const
    {
        const auto& values = m_data.series[size_t(series)].values;
        return size_t(category) < values.size() ? values[size_t(category)] : std::nan("");
    }

    QColor colour(int series) const
    {
        if (count() == 2 && m_data.kind != Kind::StackedShare && m_data.kind != Kind::Line)
            return series == 0 ? m_palette.series[0] : m_palette.muted;
        return size_t(series) < m_palette.series.size() ? m_palette.series[size_t(series)] : m_palette.rest;
    }

    double widestLabel() const
    {
        const QFontMetricsF metrics(m_chart->labelFont());
        double widest = 0;
        for (int s = 0; s < count(); ++s)
            for (int c = 0; c < categories(); ++c)
                widest = std::max(widest, metrics.horizontalAdvance(numberText(value(s, c), m_data.decimals)));
        return widest;
    }

    QValueAxis* valueAxis(Qt::Alignment side)
    {
        auto* axis = new QValueAxis;
        axis->setRange(0, m_scale.top());
        axis->setTickCount(m_scale.steps + 1);
        axis->setLabelsVisible(false);
        axis->setGridLinePen(QPen(m_palette.grid, 1));
        axis->setLineVisible(false);
        dress(axis);
        m_chart->addAxis(axis, side);
        return axis;
    }

    /// The axis' numbers, written as everywhere (1,500; Qt's own have no commas) and never cut.
    void numberAxis(QAbstractSeries* series, Side side)
    {
        const QFontMetricsF metrics(m_chart->labelFont());
        for (int i = 0; i <= m_scale.steps; ++i) {
            const double at = m_scale.step * i;
            const QString text = numberText(at, m_scale.decimals);
            m_chart->addLabel(series, side == Side::Left ? QPointF(-0.5, at) : QPointF(at, -0.5), text, side,
                              m_palette.text);
            if (side == Side::Left)
                m_margins.setLeft(std::max(m_margins.left(), int(metrics.horizontalAdvance(text)) + 6));
        }
        if (side == Side::Below)
            m_margins.setBottom(labelHeight());
    }

    QBarCategoryAxis* categoryAxis(Qt::Alignment side)
    {
        auto* axis = new QBarCategoryAxis;
        QStringList names(m_data.categories.begin(), m_data.categories.end());
        if (side == Qt::AlignLeft)
            std::reverse(names.begin(), names.end());
        axis->append(names);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLinePen(QPen(m_palette.axis, 1));
        dress(axis);
        m_chart->addAxis(axis, side);
        return axis;
    }

    /// Names of the categories left of their bars; Qt's own are cut to "…" in rows of this height.
    void nameRows(QAbstractSeries* series, double left = 0)
    {
        constexpr double kLongestName = 16; // letters
        const QFontMetricsF metrics(m_chart->labelFont());
        double widest = 0;
        for (int c = 0; c < categories(); ++c) {
            const QString name = metrics.elidedText(m_data.categories[size_t(c)], Qt::ElideRight,
                                                    kLongestName * metrics.horizontalAdvance(QChar(0x56fd)));
            widest = std::max(widest, metrics.horizontalAdvance(name));
            m_chart->addLabel(series, {left, double(upsideDown(c))}, name, Side::Left, m_palette.text);
        }
        m_margins.setLeft(int(widest) + 6);
    }

    /// Names of the categories below their bars or points; Qt's own are cut to "…" where they are many.
    void nameColumns(QAbstractSeries* series)
    {
        constexpr double kNarrowest = 300; // px, of a plot
        const QFontMetricsF metrics(m_chart->labelFont());
        double widest = 0;
        for (int c = 0; c < categories(); ++c) {
            widest = std::max(widest, metrics.horizontalAdvance(m_data.categories[size_t(c)]));
            m_chart->addName(series, c, categories(), m_data.categories[size_t(c)], m_palette.text);
        }
        m_margins.setBottom(labelHeight() * (widest * categories() > kNarrowest ? 2 : 1) + 4);
    }

    void dress(QAbstractAxis* axis)
    {
        axis->setLabelsFont(m_chart->labelFont());
        axis->setLabelsColor(m_palette.text);
        axis->setTitleVisible(false);
    }

    void fill(QAbstractBarSeries* bars, bool fromBottom)
    {
        for (int s = 0; s < count(); ++s) {
            auto* set = new QBarSet(m_data.series[size_t(s)].name);
            for (int c = 0; c < categories(); ++c) {
                const double each = value(s, fromBottom ? upsideDown(c) : c);
                set->append(std::isnan(each) ? 0 : each);
            }
            set->setColor(colour(s));
            set->setBorderColor(m_data.kind == Kind::StackedShare ? m_palette.surface : colour(s));
            bars->append(set);
            QObject::connect(set, &QBarSet::clicked, m_chart,
                             [this_ = m_chart, s, fromBottom, n = categories()](int i) {
                                 Q_EMIT this_->clicked(fromBottom ? n - 1 - i : i, s);
                             });
        }
        bars->setBarWidth(kBarWidth);
        m_chart->addSeries(bars);
    }

    void makeHorizontalBars()
    {
        auto* bars = new QHorizontalBarSeries;
        fill(bars, true);
        attach(bars, {valueAxis(Qt::AlignBottom), categoryAxis(Qt::AlignLeft)});
        nameRows(bars);
        numberAxis(bars, Side::Below);
        m_margins.setRight(int(widestLabel()) + 10);
        eachBar([&](int s, int c, double offset) {
            label(bars, {value(s, c), upsideDown(c) - offset}, s, c, Side::Right);
        });
    }

    void makeColumns()
    {
        auto* bars = new QBarSeries;
        fill(bars, false);
        attach(bars, {valueAxis(Qt::AlignLeft), categoryAxis(Qt::AlignBottom)});
        numberAxis(bars, Side::Left);
        nameColumns(bars);
        m_margins.setTop(labelHeight());
        eachBar([&](int s, int c, double offset) { label(bars, {c + offset, value(s, c)}, s, c, Side::Above); });
    }

    template <class Each>
    void eachBar(Each each)
    {
        for (int s = 0; s < count(); ++s)
            for (int c = 0; c < categories(); ++c)
                each(s, c, kBarWidth * ((s + 0.5) / count() - 0.5));
    }

    void makeLines()
    {
        QAbstractAxis* x = categoryAxis(Qt::AlignBottom);
        x->setLabelsVisible(false);
        QAbstractAxis* y = valueAxis(Qt::AlignLeft);
        addThresholds(x, y);
        double nameWidth = 0;
        for (int s = 0; s < count(); ++s) {
            QAbstractSeries* last = nullptr;
            int lastPoint = -1;
            QLineSeries* part = nullptr; // a missing value ends one part, the next value begins another
            for (int c = 0; c < categories(); ++c) {
                if (std::isnan(value(s, c))) {
                    part = nullptr;
                    continue;
                }
                if (!part)
                    part = linePart(s, x, y);
                part->append(c, value(s, c));
                label(part, {double(c), value(s, c)}, s, c, Side::Above);
                if (!last && s == 0) {
                    numberAxis(part, Side::Left);
                    nameColumns(part);
                }
                last = part;
                lastPoint = c;
            }
            if (last && count() > 1) {
                const QString& name = m_data.series[size_t(s)].name;
                nameWidth = std::max(nameWidth, QFontMetricsF(m_chart->labelFont()).horizontalAdvance(name));
                m_chart->addLabel(last, {double(lastPoint), value(s, lastPoint)}, name, Side::Right, colour(s));
            }
        }
        // The last point stands half a category before the plot's edge: room enough for most names.
        m_margins.setTop(labelHeight());
        m_margins.setRight(std::max(m_margins.right(), int(nameWidth / 2)));
    }

    /// Dashed, from edge to edge, with their names at the right end.
    void addThresholds(QAbstractAxis* x, QAbstractAxis* y)
    {
        for (const report::Chart::Threshold& threshold : m_data.thresholds) {
            auto* line = new QLineSeries;
            line->setPen(QPen(m_palette.axis, 1, Qt::DashLine));
            line->append(-0.5, threshold.value);
            line->append(categories() - 0.5, threshold.value);
            m_chart->addSeries(line);
            attach(line, {x, y});
            const double name = QFontMetricsF(m_chart->labelFont()).horizontalAdvance(threshold.name);
            m_margins.setRight(std::max(m_margins.right(), int(name) + 6));
            m_chart->addLabel(line, {categories() - 0.5, threshold.value}, threshold.name, Side::Right, m_palette.text);
        }
    }

    QLineSeries* linePart(int s, QAbstractAxis* x, QAbstractAxis* y)
    {
        auto* line = new QLineSeries;
        line->setPen(QPen(colour(s), 2, s % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        line->setPointsVisible(true);
        m_chart->addSeries(line);
        attach(line, {x, y});
        QObject::connect(line, &QLineSeries::clicked, m_chart,
                         [this_ = m_chart, s](QPointF at) { Q_EMIT this_->clicked(qRound(at.x()), s); });
        return line;
    }

    void makeShares()
    {
        auto* bars = new QHorizontalPercentBarSeries;
        fill(bars, true);
        QAbstractAxis* x = valueAxis(Qt::AlignBottom);
        x->setRange(0, 100);
        x->setVisible(false);
        QAbstractAxis* y = categoryAxis(Qt::AlignLeft);
        y->setLineVisible(false);
        attach(bars, {x, y});
        nameRows(bars);
        for (int c = 0; c < categories(); ++c) {
            double whole = 0;
            for (int s = 0; s < count(); ++s)
                whole += std::isnan(value(s, c)) ? 0 : value(s, c);
            double before = 0;
            for (int s = 0; s < count() && whole > 0; ++s) {
                const double part = std::isnan(value(s, c)) ? 0 : value(s, c);
                if (part > 0)
                    shareLabel(bars, {(before + part / 2) / whole * 100, double(upsideDown(c))}, s, part / whole,
                               numberText(part, m_data.decimals));
                before += part;
            }
        }
    }

    /// Inside its part where it fits, above it where the part is too narrow.
    void shareLabel(QAbstractSeries* bars, QPointF at, int series, double share, const QString& text)
    {
        constexpr double kPlot = 400; // px, about
        const QColor back = colour(series);
        const bool fits = QFontMetricsF(m_chart->labelFont()).horizontalAdvance(text) + 4 <= share * kPlot;
        const QColor onBack = qGray(back.rgb()) < 140 ? QColor(Qt::white) : QColor(0x1b, 0x25, 0x29);
        if (fits)
            m_chart->addLabel(bars, at, text, Side::Inside, onBack);
        else
            m_chart->addLabel(bars, {at.x(), at.y() + kBarWidth / 2}, text, Side::Above, m_palette.text);
    }

    void makeDumbbell()
    {
        QAbstractAxis* x = valueAxis(Qt::AlignBottom);
        const double left = -0.03 * m_scale.top(); // a mark at 0 stands clear of the axis and its name
        x->setRange(left, m_scale.top());
        x->setVisible(false);
        QAbstractAxis* y = categoryAxis(Qt::AlignLeft);
        const bool compared = count() > 1;
        for (int c = 0; compared && c < categories(); ++c) {
            if (std::isnan(value(0, c)) || std::isnan(value(1, c)))
                continue;
            auto* line = new QLineSeries;
            line->setPen(QPen(m_palette.muted, 3));
            line->append(value(0, c), upsideDown(c));
            line->append(value(1, c), upsideDown(c));
            m_chart->addSeries(line);
            attach(line, {x, y});
        }
        if (compared)
            marks(1, m_palette.surface, x, y);
        QScatterSeries* now = marks(0, m_palette.series[0], x, y);
        double widest = 0;
        for (int c = 0; c < categories(); ++c) {
            const double last = compared && !std::isnan(value(1, c)) ? value(1, c) : value(0, c);
            const double right = std::isnan(value(0, c)) ? last : std::max(value(0, c), last);
            const QString text = dumbbellText(m_data, c);
            widest = std::max(widest, QFontMetricsF(m_chart->labelFont()).horizontalAdvance(text));
            if (!std::isnan(right))
                m_chart->addLabel(now, {right, double(upsideDown(c))}, QChar(0x2002) + text, Side::Right,
                                  m_palette.text);
        }
        nameRows(now, left);
        m_margins.setRight(int(widest) + 16);
    }

    QScatterSeries* marks(int s, QColor inside, QAbstractAxis* x, QAbstractAxis* y)
    {
        auto* points = new QScatterSeries;
        for (int c = 0; c < categories(); ++c)
            if (!std::isnan(value(s, c)))
                points->append(value(s, c), upsideDown(c));
        points->setMarkerSize(kMark);
        points->setColor(inside);
        points->setPen(QPen(m_palette.series[0], 1.6));
        m_chart->addSeries(points);
        attach(points, {x, y});
        QObject::connect(points, &QScatterSeries::clicked, m_chart, [this_ = m_chart, s, n = categories()](QPointF at) {
            Q_EMIT this_->clicked(n - 1 - qRound(at.y()), s);
        });
        return points;
    }

    static void attach(QAbstractSeries* series, std::initializer_list<QAbstractAxis*> axes)
    {
        for (QAbstractAxis* axis : axes)
            series->attachAxis(axis);
    }

    int labelHeight() const { return int(std::ceil(QFontMetricsF(m_chart->labelFont()).height())); }

    void label(QAbstractSeries* series, QPointF at, int s, int c, Side side)
    {
        const QString text = numberText(value(s, c), m_data.decimals);
        if (!text.isEmpty())
            m_chart->addLabel(series, at, text, side, m_palette.text);
    }

    const report::Chart& m_data;
    const ChartPalette& m_palette;
    ValueScale m_scale;
    ReportChart* m_chart;
    QMargins m_margins; ///< room for names, numbers and values around the plot
};

} // namespace

ReportChart* makeChart(const report::Chart& chart, const ChartPalette& palette, const QFont& font)
{
    return Maker(chart, palette, font).make();
}

} // namespace cooperage::paper
