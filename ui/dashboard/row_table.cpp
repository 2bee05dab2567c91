// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/row_table.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kUsualRows = 6;

}

RowTable::RowTable(std::vector<Column> columns, QWidget* parent) : QWidget(parent), m_columns(std::move(columns))
{
    m_links = new LinkMarks(this, this,
                            {.count = [this] { return shownRows(); },
                             .rect = [this](int row) { return QRectF(rowRect(row)).adjusted(0, 0, 0, -1); },
                             .words = [this](int row) { return inWords(row); },
                             .toolTip = [this](int row) { return m_rows[size_t(row)].toolTip; },
                             .isLink = [this](int row) { return m_rows[size_t(row)].isLink; }});
    connect(m_links, &LinkMarks::opened, this, &RowTable::opened);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    whenThemed(this, [this] { updateGeometry(); });
}

void RowTable::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    const bool acts = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isLink; });
    setFocusPolicy(acts ? Qt::StrongFocus : Qt::NoFocus);
    m_links->refresh();
}

int RowTable::headHeight() const
{
    const bool headed =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) { return !column.heading.isEmpty(); });
    return headed ? px(24) : 0;
}

/// Rows breathe where there is room, down to the usual height of a dense list.
int RowTable::rowHeight() const
{
    const int least = metrics::rowHeight();
    return std::clamp((height() - headHeight()) / kUsualRows, least, px(36));
}

int RowTable::shownRows() const
{
    return std::min(int(m_rows.size()), std::max(1, (height() - headHeight()) / rowHeight()));
}

QRect RowTable::rowRect(int row) const
{
    return {0, headHeight() + row * rowHeight(), width(), rowHeight()};
}

QSize RowTable::sizeHint() const
{
    return {px(240), headHeight() + kUsualRows * px(32)};
}

QSize RowTable::minimumSizeHint() const
{
    return {px(160), headHeight() + (kUsualRows - 1) * metrics::rowHeight()};
}

QString RowTable::inWords(int row) const
{
    QStringList words;
    for (const Cell& cell : m_rows[size_t(row)].cells)
        words << cell.text << cell.second;
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

std::vector<QRect> RowTable::cellRects(const QRect& row) const
{
    const int gap = px(8);
    int fixed = 0, shared = 0;
    for (const Column& column : m_columns) {
        fixed += px(column.width);
        shared += column.width == 0;
    }
    const int rest = row.width() - fixed - gap * (int(m_columns.size()) - 1);
    std::vector<QRect> cells;
    int x = row.left();
    for (const Column& column : m_columns) {
        const int width = column.width == 0 ? std::max(0, rest / std::max(1, shared)) : px(column.width);
        cells.emplace_back(x, row.top(), width, row.height());
        x += width + gap;
    }
    return cells;
}

void RowTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (headHeight() > 0) {
        painter.setFont(theme().font(TextRole::Caption));
        painter.setPen(color(Token::Text3));
        const std::vector<QRect> heads = cellRects({0, 0, width(), headHeight()});
        for (size_t i = 0; i < m_columns.size(); ++i)
            painter.drawText(heads[i], m_columns[i].align | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(m_columns[i].heading, Qt::ElideRight, heads[i].width()));
        painter.fillRect(0, headHeight() - 1, width(), 1, color(Token::Line));
    }
    for (int row = 0; row < shownRows(); ++row) {
        const QRect area = rowRect(row);
        if (row == m_links->hovered() && m_rows[size_t(row)].isLink)
            painter.fillRect(area.adjusted(0, 0, 0, -1), color(Token::Hover));
        const std::vector<QRect> cells = cellRects(area);
        const Row& content = m_rows[size_t(row)];
        for (size_t i = 0; i < std::min(cells.size(), content.cells.size()); ++i)
            paintCell(painter, cells[i], m_columns[i], content.cells[i]);
        if (row + 1 < shownRows())
            painter.fillRect(0, area.bottom(), width(), 1, color(Token::Line));
    }
    m_links->paintFocus(painter);
}

void RowTable::paintCell(QPainter& painter, const QRect& area, const Column& column, const Cell& cell) const
{
    if (cell.share) {
        const QRect groove(area.left(), area.center().y() - px(3), area.width(), px(6));
        painter.fillRect(groove, color(Token::ChartGrid));
        painter.fillRect(QRect(groove.topLeft(), QSize(qRound(*cell.share * groove.width()), groove.height())),
                         color(cell.token));
        return;
    }
    if (!cell.icon.isEmpty()) {
        const int side = metrics::buttonIcon();
        ui::icon(cell.icon, cell.token).paint(&painter, area.left(), area.center().y() - side / 2, side, side);
        return;
    }
    const QFont body = theme().font(TextRole::Body);
    const QFontMetrics letters(body);
    const int whole = letters.horizontalAdvance(cell.text);
    // The first word keeps its room before the second gets any.
    const QString text = letters.elidedText(cell.text, Qt::ElideRight, area.width());
    painter.setFont(body);
    painter.setPen(color(cell.token));
    painter.drawText(area, column.align | Qt::AlignVCenter, text);
    const int room = area.width() - whole - px(6);
    if (cell.second.isEmpty() || room < px(24))
        return;
    const QFont caption = theme().font(TextRole::Caption);
    painter.setFont(caption);
    painter.setPen(color(Token::Text3));
    painter.drawText(area.adjusted(whole + px(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(cell.second, Qt::ElideRight, room));
}

} // namespace cooperage::ui
