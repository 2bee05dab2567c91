// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_box.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <cmath>

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
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    whenThemed(this, [this] {
        setMinimumHeight(metrics::px(150));
        remake();
    });
}

void ChartBox::setChart(const report::Chart& chart)
{
    m_data = chart;
    m_hovered = -1;
    remake();
    setCurrent(std::clamp(m_current, 0, std::max(0, int(m_data.categories.size()) - 1)));
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

int ChartBox::categoryAt(const QPointF& position) const
{
    for (int category = 0; category < int(m_data.categories.size()); ++category)
        if (categoryRect(category).contains(position))
            return category;
    return -1;
}

QString ChartBox::inWords(int category) const
{
    QStringList words{m_data.categories[size_t(category)]};
    for (const report::Chart::Series& series : m_data.series) {
        const double value = size_t(category) < series.values.size() ? series.values[size_t(category)] : std::nan("");
        const QString number = std::isnan(value) ? QStringLiteral("—") : paper::chartValue(value, m_data.decimals);
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

void ChartBox::setCurrent(int category)
{
    m_current = category;
    setAccessibleDescription(size_t(category) < m_data.categories.size() ? inWords(category) : QString());
    viewport()->update();
}

void ChartBox::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_showsCurrent || size_t(m_current) >= m_data.categories.size())
        return;
    painter->setPen(QPen(color(Token::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(categoryRect(m_current).adjusted(1, 1, -1, -1), 3, 3);
}

void ChartBox::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = categoryAt(event->position());
    viewport()->setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartBox::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
}

void ChartBox::mouseReleaseEvent(QMouseEvent* event)
{
    const int category = categoryAt(event->position());
    if (event->button() != Qt::LeftButton || category < 0)
        return;
    setCurrent(category);
    Q_EMIT opened(category);
}

void ChartBox::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current <= last)
            Q_EMIT opened(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsCurrent = true;
    viewport()->update();
}

void ChartBox::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_showsCurrent = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void ChartBox::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_showsCurrent = false;
    viewport()->update();
}

void ChartBox::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy as table"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTable()); });
    menu.exec(event->globalPos());
}

bool ChartBox::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int category = categoryAt(help->pos());
    if (category >= 0)
        QToolTip::showText(help->globalPos(), tr("%1\nClick to open the records").arg(inWords(category)), this);
    return true;
}

} // namespace cooperage::ui
