// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/level_bars.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr double kNameShare = 0.26;
constexpr int kTotal = 150; ///< room for the words behind a bar
constexpr int kGap = 10;

int sum(const LevelBars::Row& row)
{
    return std::accumulate(row.counts.begin(), row.counts.end(), 0);
}

QString levelName(int level)
{
    return depth::label(static_cast<depth::Level>(level));
}

} // namespace

LevelBars::LevelBars(QWidget* parent) : QWidget(parent)
{
    const auto inWords = [this](int mark) { return this->inWords(mark); };
    m_links = new LinkMarks(this, this,
                            {.count = [this] { return int(m_rows.size()) * kParts; },
                             .rect =
                                 [this](int mark) {
                                     const int part = mark % kParts;
                                     return part == 0 ? nameRect(mark / kParts) : partRect(mark / kParts, part - 1);
                                 },
                             .words = inWords,
                             .toolTip = [inWords](int mark) { return tr("%1\nClick to open").arg(inWords(mark)); },
                             .isLink = [this](int mark) { return isLink(mark); }});
    connect(m_links, &LinkMarks::opened, this, [this](int mark) {
        if (mark % kParts == 0)
            Q_EMIT opened(mark / kParts);
        else
            Q_EMIT levelOpened(mark / kParts, mark % kParts - 1);
    });
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void LevelBars::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_links->refresh();
    updateGeometry();
    update();
}

QSize LevelBars::sizeHint() const
{
    return {px(420), int(m_rows.size()) * metrics::rowHeight()};
}

QRectF LevelBars::rowRect(int row) const
{
    return QRectF(0, row * metrics::rowHeight(), width(), metrics::rowHeight());
}

QRectF LevelBars::nameRect(int row) const
{
    QRectF rect = rowRect(row);
    rect.setWidth(width() * kNameShare);
    return rect;
}

QRectF LevelBars::partRect(int row, int level) const
{
    int most = 1;
    for (const Row& each : m_rows)
        most = std::max(most, sum(each));
    const Row& one = m_rows[size_t(row)];
    const int before = std::accumulate(one.counts.begin(), one.counts.begin() + level, 0);
    const double left = nameRect(row).right() + px(kGap);
    const double unit = std::max(0.0, width() - left - px(kTotal)) / most;
    const double height = px(18);
    return {left + before * unit, rowRect(row).center().y() - height / 2, one.counts[size_t(level)] * unit, height};
}

QString LevelBars::inWords(int mark) const
{
    const Row& row = m_rows[size_t(mark / kParts)];
    const int part = mark % kParts;
    return part == 0
               ? tr("%1: %Ln partners", nullptr, sum(row)).arg(row.name)
               : tr("%1, %2: %Ln partners", nullptr, row.counts[size_t(part - 1)]).arg(row.name, levelName(part - 1));
}

bool LevelBars::isLink(int mark) const
{
    const Row& row = m_rows[size_t(mark / kParts)];
    const int part = mark % kParts;
    return part == 0 ? row.isLink : row.counts[size_t(part - 1)] > 0;
}

void LevelBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, row);
    m_links->paintFocus(painter);
}

void LevelBars::paintRow(QPainter& painter, int row) const
{
    const Row& one = m_rows[size_t(row)];
    if (m_links->hovered() == row * kParts && one.isLink)
        painter.fillRect(nameRect(row), color(Token::Hover));
    painter.setFont(theme().font(TextRole::Body));
    painter.setPen(color(Token::Text));
    const QRectF name = nameRect(row);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(one.name, Qt::ElideRight, int(name.width())));
    painter.setFont(theme().font(TextRole::Caption));
    for (int level = 0; level < 4; ++level) {
        const QRectF part = partRect(row, level);
        if (part.width() <= 0)
            continue;
        painter.fillRect(part.adjusted(0, 0, -1, 0), color(levelBack(static_cast<depth::Level>(level))));
        const QString count = QString::number(one.counts[size_t(level)]);
        if (painter.fontMetrics().horizontalAdvance(count) + px(4) <= part.width()) {
            painter.setPen(color(levelText(static_cast<depth::Level>(level))));
            painter.drawText(part, Qt::AlignCenter, count);
        }
    }
    const double right = partRect(row, 3).right() + px(6);
    painter.setPen(color(Token::Text2));
    painter.drawText(QRectF(right, rowRect(row).top(), width() - right, rowRect(row).height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     sum(one) == 0 ? tr("no partner")
                                   : tr("%1, %2 middle or deep").arg(sum(one)).arg(one.counts[2] + one.counts[3]));
}

QString LevelBars::asTable() const
{
    QStringList lines;
    QStringList head{QString()};
    for (int level = 0; level < 4; ++level)
        head << levelName(level);
    lines << head.join(QLatin1Char('\t'));
    for (const Row& row : m_rows) {
        QStringList cells{row.name};
        for (const int count : row.counts)
            cells << QString::number(count);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void LevelBars::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy as table"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTable()); });
    menu.exec(event->globalPos());
}

} // namespace cooperage::ui
