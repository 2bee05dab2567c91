// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_box.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "ui/paper/report_chart.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

paper::ChartPalette chartPalette()
{
    return {
        {color(Token::Chart1), color(Token::Chart2), color(Token::Chart3), color(Token::Chart4), color(Token::Chart5)},
        color(Token::ChartRest),
        color(Token::ChartMuted),
        color(Token::ChartGrid),
        color(Token::ChartAxis),
        color(Token::Text),
        color(Token::Surface)};
}

ChartBox::ChartBox(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    const auto inWords = [this](int category) { return this->inWords(category); };
    m_links = new LinkMarks(
        this, viewport(),
        {.count = [this] { return int(m_data.categories.size()); },
         .rect = [this](int category) { return categoryRect(category); },
         .words = inWords,
         .toolTip = [inWords](int category) { return tr("%1\nClick to open the records").arg(inWords(category)); }});
    connect(m_links, &LinkMarks::opened, this, &ChartBox::opened);
    whenThemed(this, [this] {
        setMinimumHeight(metrics::px(m_least));
        remake();
    });
}

void ChartBox::setChart(const report::Chart& chart)
{
    m_data = chart;
    remake();
    m_links->refresh();
}

void ChartBox::setLeastHeight(int design)
{
    m_least = design;
    setMinimumHeight(metrics::px(m_least));
}

QSize ChartBox::sizeHint() const
{
    return {QChartView::sizeHint().width(), metrics::px(m_least)};
}

void ChartBox::remake()
{
    if (m_data.categories.empty())
        return;
    QChart* old = QChartView::chart();
    QChartView::setChart(paper::makeChart(m_data, chartPalette(), theme().font(TextRole::Axis)));
    delete old;
    setAccessibleName(m_data.caption);
}

bool ChartBox::runsDown() const
{
    using Kind = report::Chart::Kind;
    return m_data.kind != Kind::Columns && m_data.kind != Kind::Line;
}

QRectF ChartBox::categoryRect(int category) const
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const auto count = double(std::max<size_t>(m_data.categories.size(), 1));
    if (runsDown())
        return {0, plot.top() + category * plot.height() / count, double(width()), plot.height() / count};
    return {plot.left() + category * plot.width() / count, 0, plot.width() / count, double(height())};
}

QString ChartBox::inWords(int category) const
{
    QStringList words{m_data.categories[size_t(category)]};
    for (const report::Chart::Series& series : m_data.series) {
        const double value = size_t(category) < series.values.size() ? series.values[size_t(category)] : std::nan("");
        const QString number = std::isnan(value) ? QStringLiteral("—") : numberText(value, m_data.decimals);
        words << QStringList{series.name, number}.join(QLatin1Char(' ')).trimmed();
    }
    return words.join(QStringLiteral(" · "));
}

QString ChartBox::asTable() const
{
    QStringList lines;
    QStringList head{QString()};
    for (const report::Chart::Series& series : m_data.series)
        head << series.name;
    lines << head.join(QLatin1Char('\t'));
    for (size_t category = 0; category < m_data.categories.size(); ++category) {
        QStringList cells{m_data.categories[category]};
        for (const report::Chart::Series& series : m_data.series) {
            const double value = category < series.values.size() ? series.values[category] : std::nan("");
            cells << (std::isnan(value) ? QString() : QString::number(value, 'f', m_data.decimals));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ChartBox::drawForeground(QPainter* painter, const QRectF&)
{
    m_links->paintFocus(*painter);
}

void ChartBox::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy as table"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTable()); });
    menu.exec(event->globalPos());
}

} // namespace cooperage::ui
