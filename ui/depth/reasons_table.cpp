// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/reasons_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

enum Role {
    Place = Qt::UserRole, ///< of the indicator; none in a dimension's row
    Share                 ///< of the weight
};

constexpr int kRow = 24;
constexpr int kBarWidth = 58;

/// The points as a thin bar and in words beside it.
class PointsDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != ReasonsTable::Points || !index.data(Share).isValid())
            return;
        const double share = index.data(Share).toDouble();
        const QRect groove(option.rect.left() + px(2), option.rect.center().y() - px(3), px(kBarWidth), px(7));
        painter->fillRect(groove, color(Token::ChartGrid));
        painter->fillRect(QRect(groove.topLeft(), QSize(qRound(share * groove.width()), groove.height())),
                          color(Token::Chart1));
    }
};

} // namespace

ReasonsTable::ReasonsTable(QWidget* parent) : QTreeWidget(parent), m_items(depth::allIndicators().size())
{
    setAccessibleName(tr("Reasons for the points"));
    setHeaderLabels({tr("Indicator"), tr("Value"), tr("Target"), tr("Points"), tr("Evidence")});
    setItemDelegate(new PointsDelegate(this));
    setFrameShape(NoFrame);
    setIndentation(14);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(Label, QHeaderView::Stretch);
    for (const Column column : {Value, Target, Points, Evidence})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QTreeWidgetItem* group = nullptr;
    for (int place = 0; place < int(m_items.size()); ++place) {
        const int dimension = int(depth::measureAt(place).dimension);
        if (dimension == topLevelItemCount()) {
            group = new QTreeWidgetItem(this);
            group->setExpanded(true);
        }
        m_items[size_t(place)] = new QTreeWidgetItem(group);
    }
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == Evidence)
            open(item);
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column != Evidence)
            open(item);
    });
    whenThemed(this, [this] {
        header()->resizeSection(Points, px(120));
        fitColumns();
        tint();
    });
}

void ReasonsTable::show(const PartnerContents& contents)
{
    for (int dimension = 0; dimension < topLevelItemCount(); ++dimension) {
        const depth::DimensionScore& score = contents.score().dimensions[size_t(dimension)];
        QTreeWidgetItem* item = topLevelItem(dimension);
        item->setText(Label, depth::label(score.dimension));
        item->setText(Points, QStringLiteral("%1 / %2").arg(depth::pointsText(score.points), numberText(score.of)));
        item->setTextAlignment(Points, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int place = 0; place < int(m_items.size()); ++place)
        fill(m_items[size_t(place)], place, contents);
    tint();
    hideFull();
    fitColumns();
}

/// Words differ in length between languages: these columns take what they hold, between two bounds.
void ReasonsTable::fitColumns()
{
    constexpr std::tuple<Column, int, int> kBounds[] = {{Value, 50, 64}, {Target, 76, 104}, {Evidence, 60, 80}};
    for (const auto& [column, least, most] : kBounds)
        header()->resizeSection(
            column,
            std::clamp(std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)), px(least), px(most)));
}

void ReasonsTable::fill(QTreeWidgetItem* item, int place, const PartnerContents& contents)
{
    const depth::IndicatorScore& score = contents.score().indicators[size_t(place)];
    const depth::Indicator& indicator = *score.indicator;
    const qint64 behind = contents.behind[size_t(place)].count;
    item->setText(Label, QStringLiteral("%1  %2").arg(QLatin1StringView(indicator.id), depth::label(indicator)));
    item->setText(Value, depth::valueText(indicator, score.value));
    item->setText(Target, targetText(score));
    item->setText(Points,
                  QStringLiteral("%1 / %2").arg(depth::pointsText(score.points), numberText(score.of, score.of < 1)));
    item->setText(Evidence, !score.value  ? tr("not kept")
                            : behind == 0 ? tr("enter")
                                          : tr("%Ln records", nullptr, int(behind)));
    item->setData(Label, Place, place);
    item->setData(Points, Share, score.share());
    for (const Column column : {Value, Target, Points, Evidence})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    const QString definition = depth::definition(indicator) + QLatin1Char('\n') + depth::text(indicator.basis);
    for (const Column column : {Label, Value, Target, Points})
        item->setToolTip(column, definition);
    item->setToolTip(Evidence, !score.value ? tr("The office keeps no such records yet: it counts 0. Opens the list.")
                               : behind == 0
                                   ? tr("There is no record of it for this partner. Opens the list to enter one.")
                                   : tr("Opens the records behind this number."));
}

/// Colours are kept in the items: they are put on again with every theme.
void ReasonsTable::tint()
{
    QFont strong = theme().font(TextRole::Body);
    strong.setWeight(QFont::DemiBold);
    for (int dimension = 0; dimension < topLevelItemCount(); ++dimension)
        for (int column = 0; column < columnCount(); ++column) {
            topLevelItem(dimension)->setFont(column, strong);
            topLevelItem(dimension)->setBackground(column, color(Token::Surface2));
        }
    for (QTreeWidgetItem* item : m_items) {
        item->setForeground(Target, color(Token::Text2));
        const bool isLost = item->data(Points, Share).toDouble() <= 0;
        item->setForeground(Points, color(isLost ? Token::WarningText : Token::Text));
        item->setForeground(Evidence, color(Token::Accent));
    }
}

void ReasonsTable::setLostOnly(bool lostOnly)
{
    m_lostOnly = lostOnly;
    hideFull();
}

void ReasonsTable::hideFull()
{
    for (QTreeWidgetItem* item : m_items)
        item->setHidden(m_lostOnly && item->data(Points, Share).toDouble() >= 1);
}

void ReasonsTable::showDimension(int dimension)
{
    QTreeWidgetItem* item = topLevelItem(dimension);
    item->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item, PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

QTreeWidgetItem* ReasonsTable::itemOf(int place) const
{
    return m_items[size_t(place)];
}

void ReasonsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void ReasonsTable::open(const QTreeWidgetItem* item)
{
    if (!item || !item->data(Label, Place).isValid())
        return;
    const QRect row = visualItemRect(item);
    const QPoint at = viewport()->mapToGlobal(QPoint(columnViewportPosition(Evidence), row.bottom()));
    Q_EMIT opened(item->data(Label, Place).toInt(), at);
}

} // namespace cooperage::ui
