// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QXYSeries>

#include <gtest/gtest.h>

#include "ui/paper/report_chart.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of a chart of this width, where they stand.
std::map<QString, QRectF> textsOf(const report::Chart& data, QSizeF size)
{
    QFont font;
    font.setPixelSize(14);
    QGraphicsScene scene(QRectF({0, 0}, size));
    ReportChart* chart = makeChart(data, ChartPalette::light(), font);
    scene.addItem(chart);
    chart->resize(size);
    std::map<QString, QRectF> texts;
    for (QGraphicsItem* item : scene.items())
        if (const auto* text = qgraphicsitem_cast<QGraphicsSimpleTextItem*>(item))
            texts[text->text()] = text->sceneBoundingRect();
    return texts;
}

report::Chart sixTerms()
{
    report::Chart chart;
    chart.kind = report::Chart::Kind::Line;
    chart.categories = {u"2022-2023-2"_s, u"2023-2024-1"_s, u"2023-2024-2"_s,
                        u"2024-2025-1"_s, u"2024-2025-2"_s, u"2025-2026-1"_s};
    chart.series = {{u"人"_s, {96, 97, 136, 98, 120, 1344}}};
    return chart;
}

} // namespace

TEST(ReportCharts, NamesSixTermsInFullWhereTheyShareTheWidth)
{
    const QSizeF narrow(360, 250); // no chart is drawn narrower
    const std::map<QString, QRectF> texts = textsOf(sixTerms(), narrow);
    QRectF before;
    for (const QString& term : sixTerms().categories) {
        const QString folded = term.left(5) + u'\n' + term.mid(5);
        ASSERT_TRUE(texts.contains(folded)) << folded.toStdString();
        const QRectF area = texts.at(folded);
        EXPECT_TRUE(QRectF({0, 0}, narrow).contains(area)) << folded.toStdString();
        EXPECT_FALSE(before.intersects(area)) << folded.toStdString();
        before = area;
    }
    EXPECT_TRUE(textsOf(sixTerms(), {900, 250}).contains(u"2025-2026-1"_s)) << "in one line where there is room";
}

TEST(ReportCharts, AMarkAtZeroStandsClearOfTheName)
{
    report::Chart data;
    data.kind = report::Chart::Kind::Dumbbell;
    data.categories = {u"产业学院"_s, u"实习基地"_s};
    data.series = {{u"本期"_s, {1, 12}}, {u"上期"_s, {0, 6}}};
    QGraphicsScene scene;
    ReportChart* chart = makeChart(data, ChartPalette::light(), QFont());
    scene.addItem(chart);
    chart->resize(590, 80);
    constexpr double kHalfMark = 5;
    double leftmost = 590;
    for (QAbstractSeries* series : chart->series())
        if (const auto* marks = qobject_cast<QXYSeries*>(series))
            for (const QPointF& point : marks->points())
                leftmost = std::min(leftmost, chart->mapToPosition(point, series).x() - kHalfMark);
    for (QGraphicsItem* item : scene.items()) {
        const auto* text = qgraphicsitem_cast<QGraphicsSimpleTextItem*>(item);
        if (text && text->text() == u"产业学院"_s) {
            EXPECT_LT(text->sceneBoundingRect().right(), leftmost);
        }
    }
}
