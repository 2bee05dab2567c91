// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/level_bars.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr double kNameShare = 0.26;
constexpr int kTotal = 150;          ///< room for the words behind the longest bar
constexpr double kTotalShare = 0.36; ///< at most, of the width
constexpr int kBar = 18;
constexpr int kGap = 10;

int sum(const LevelBars::Row& row)
{
    return std::accumulate(row.counts.begin(), row.counts.end(), 0);
}

QString totalText(const LevelBars::Row& row)
{
    return sum(row) == 0 ? LevelBars::tr("no partner")
                         : LevelBars::tr("%1, %2 middle or deep").arg(sum(row)).arg(row.counts[2] + row.counts[3]);
}

/// Where the parts of the rows lie.
class Places {
public:
    Places(const QRectF& area, const std::vector<LevelBars::Row>& rows) : m_area(area), m_rows(rows)
    {
        for (const LevelBars::Row& row : rows)
            m_most = std::max(m_most, sum(row));
    }

    QRectF row(int row) const
    {
        return {m_area.left(), m_area.top() + row * metrics::rowHeight(), m_area.width(), double(metrics::rowHeight())};
    }
    QRectF name(int place) const
    {
        QRectF rect = row(place);
        rect.setWidth(m_area.width() * kNameShare);
        return rect;
    }
    QRectF part(int place, int level) const
    {
        const LevelBars::Row& one = m_rows[size_t(place)];
        const int before = std::accumulate(one.counts.begin(), one.counts.begin() + level, 0);
        const double left = name(place).right() + px(kGap);
        const double words = std::min(double(px(kTotal)), m_area.width() * kTotalShare);
        const double unit = std::max(0.0, m_area.right() - left - words) / m_most;
        const double height = px(kBar);
        return {left + before * unit, row(place).center().y() - height / 2, one.counts[size_t(level)] * unit, height};
    }

private:
    QRectF m_area;
    const std::vector<LevelBars::Row>& m_rows;
    int m_most = 1;
};

QString levelName(int level)
{
    return depth::label(static_cast<depth::Level>(level));
}

} // namespace

LevelBars::LevelBars(QWidget* parent) : QWidget(parent)
{
    const auto inWords = [this](int mark) { return this->inWords(mark); };
    m_links =
        new LinkMarks(this, this,
                      {.count = [this] { return int(m_rows.size()) * kParts; },
                       .rect =
                           [this](int mark) {
                               const int part = mark % kParts;
                               const Places places(rect(), m_rows);
                               return part == 0 ? places.name(mark / kParts) : places.part(mark / kParts, part - 1);
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

std::vector<LevelBars::Row> LevelBars::rowsOf(const std::vector<depth::LevelGroup>& groups)
{
    std::vector<Row> rows;
    for (const depth::LevelGroup& group : groups) {
        Row row{group.label, {}, group.levels.total() > 0};
        for (size_t level = 0; level < row.counts.size(); ++level)
            row.counts[level] = int(group.levels.ids[level].size());
        rows.push_back(std::move(row));
    }
    return rows;
}

QWidget* LevelBars::inScrollArea(LevelBars* bars)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    setRole(inside, "panel");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bars);
    column->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
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
    return {px(420), heightFor(m_rows.size())};
}

QSize LevelBars::minimumSizeHint() const
{
    return {px(200), heightFor(m_rows.size())};
}

int LevelBars::heightFor(size_t rows)
{
    return int(rows) * metrics::rowHeight();
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
    const int hovered = m_links->hovered();
    if (hovered >= 0 && hovered % kParts == 0 && isLink(hovered))
        painter.fillRect(Places(rect(), m_rows).name(hovered / kParts), color(Token::Hover));
    paint(painter, rect(), m_rows, theme().tokens());
    m_links->paintFocus(painter);
}

void LevelBars::paint(QPainter& painter, const QRectF& area, const std::vector<Row>& rows, const Tokens& tokens)
{
    const Places places(area, rows);
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row& one = rows[size_t(row)];
        painter.setFont(theme().font(TextRole::Body));
        painter.setPen(tokens.color(Token::Text));
        const QRectF name = places.name(row);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(one.name, Qt::ElideRight, int(name.width())));
        painter.setFont(theme().font(TextRole::Caption));
        for (int level = 0; level < 4; ++level) {
            const QRectF part = places.part(row, level);
            if (part.width() <= 0)
                continue;
            painter.fillRect(part.adjusted(0, 0, -1, 0), tokens.color(levelBack(static_cast<depth::Level>(level))));
            const QString count = QString::number(one.counts[size_t(level)]);
            if (painter.fontMetrics().horizontalAdvance(count) + px(4) > part.width())
                continue;
            painter.setPen(tokens.color(levelText(static_cast<depth::Level>(level))));
            painter.drawText(part, Qt::AlignCenter, count);
        }
        const double right = places.part(row, 3).right() + px(6);
        painter.setPen(tokens.color(Token::Text2));
        painter.drawText(QRectF(right, name.top(), area.right() - right, name.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, totalText(one));
    }
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
