// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_header.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include "ui/lists/filter_field.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/shown_value.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

ListHeader::ListHeader(RecordTableModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(QStringLiteral("listHeader"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(px(36));
    for (int field = 0; field < model.type().fieldCount(); ++field) {
        m_filters.push_back(new FilterField(model.type(), field, viewport()));
        connect(m_filters.back(), &FilterField::changed, this, &ListHeader::filtersChanged);
    }
    connect(this, &QHeaderView::sectionResized, this, &ListHeader::placeFilters);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (visualIndex(RecordTableModel::kCheckColumn) != 0)
            moveSection(visualIndex(RecordTableModel::kCheckColumn), 0);
        placeFilters();
    });
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section != RecordTableModel::kCheckColumn)
            Q_EMIT sortAsked(m_model.fieldOf(section), QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(&model, &RecordTableModel::checkedChanged, viewport(), qOverload<>(&QWidget::update));
    whenThemed(this, [this] { updateGeometry(); });
}

void ListHeader::setSorts(const std::vector<Sort>& sorts)
{
    m_sorts = sorts;
    viewport()->update();
}

void ListHeader::setFilterRowShown(bool shown)
{
    m_filtersShown = shown;
    updateGeometry();
    Q_EMIT geometriesChanged();
    placeFilters();
}

QMap<int, QString> ListHeader::filterTexts() const
{
    QMap<int, QString> texts;
    for (const FilterField* filter : m_filters)
        if (filter->isActive())
            texts.insert(filter->field(), filter->text());
    return texts;
}

void ListHeader::setFilterTexts(const QMap<int, QString>& texts)
{
    for (FilterField* filter : m_filters)
        filter->setText(texts.value(filter->field()));
}

int ListHeader::headHeight() const
{
    return metrics::headerHeight();
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight() + (m_filtersShown ? metrics::filterRowHeight() : 0)};
}

void ListHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeFilters();
}

void ListHeader::placeFilters()
{
    const int height = px(24);
    const int top = headHeight() + (metrics::filterRowHeight() - height) / 2;
    for (FilterField* filter : m_filters) {
        const int section = m_model.columnOf(filter->field());
        const bool shown = m_filtersShown && section < count() && !isSectionHidden(section);
        filter->setVisible(shown);
        if (shown)
            filter->setGeometry(sectionViewportPosition(section) + px(3), top, sectionSize(section) - px(6), height);
    }
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Surface2));
    const QRect head(rect.x(), rect.y(), rect.width(), headHeight());
    painter->setPen(color(Token::Line));
    painter->drawLine(head.topRight() + QPoint(0, px(7)), head.bottomRight() - QPoint(0, px(7)));
    if (m_filtersShown)
        painter->drawLine(head.bottomLeft(), head.bottomRight());
    painter->setPen(color(Token::Control));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section == RecordTableModel::kCheckColumn) {
        paintBox(painter, head);
        const int size = metrics::buttonIcon();
        const bool filtering = !filterTexts().isEmpty();
        if (m_filtersShown)
            painter->drawPixmap(rect.x() + (rect.width() - size) / 2,
                                head.bottom() + (metrics::filterRowHeight() - size) / 2,
                                iconPixmap(QStringLiteral("funnel"), filtering ? Token::Accent : Token::Text3, size,
                                           devicePixelRatioF()));
    } else {
        paintName(painter, head, m_model.fieldOf(section));
    }
    painter->restore();
}

void ListHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const QRect rest = viewport()->rect().adjusted(length() - offset(), 0, 0, 0);
    if (rest.width() <= 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(rest, color(Token::Surface2));
    painter.setPen(color(Token::Control));
    painter.drawLine(rest.bottomLeft(), rest.bottomRight());
    if (m_filtersShown) {
        painter.setPen(color(Token::Line));
        painter.drawLine(rest.left(), headHeight() - 1, rest.right(), headHeight() - 1);
    }
}

void ListHeader::paintBox(QPainter* painter, const QRect& head) const
{
    QStyleOptionButton box;
    box.initFrom(this);
    const int size = px(15);
    box.rect = QRect(head.x() + (head.width() - size) / 2, head.y() + (head.height() - size) / 2, size, size);
    const Qt::CheckState state = m_model.allChecked();
    box.state = QStyle::State_Enabled;
    box.state |= state == Qt::Checked     ? QStyle::State_On
                 : state == Qt::Unchecked ? QStyle::State_Off
                                          : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, parentWidget());
}

QString ListHeader::sortMark(int field) const
{
    for (size_t rank = 0; rank < m_sorts.size(); ++rank)
        if (m_sorts[rank].field == field)
            return (m_sorts[rank].descending ? QStringLiteral("↓") : QStringLiteral("↑")) +
                   (m_sorts.size() > 1 ? QString::number(rank + 1) : QString());
    return {};
}

void ListHeader::paintName(QPainter* painter, const QRect& head, int field) const
{
    painter->setFont(theme().font(TextRole::Caption));
    const QFontMetrics letters(painter->font());
    const QRect inside = head.adjusted(px(7), 0, -px(7), 0);
    const QString mark = sortMark(field);
    const int markWidth = mark.isEmpty() ? 0 : letters.horizontalAdvance(mark) + px(4);
    const QString name =
        letters.elidedText(fieldTitle(m_model.type().field(field)), Qt::ElideRight, inside.width() - markWidth);
    const int nameWidth = letters.horizontalAdvance(name);
    const bool right = isNumeric(m_model.type().field(field));
    const int x = right ? inside.right() - nameWidth - markWidth : inside.x();
    painter->setPen(color(Token::Text2));
    painter->drawText(QRect(x, inside.y(), nameWidth + 1, inside.height()), Qt::AlignVCenter, name);
    painter->setPen(color(Token::Accent));
    painter->drawText(QRect(x + nameWidth + px(4), inside.y(), markWidth, inside.height()), Qt::AlignVCenter, mark);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->position().y() < headHeight() &&
        logicalIndexAt(event->position().toPoint()) == RecordTableModel::kCheckColumn)
        m_model.checkAll(m_model.allChecked() != Qt::Checked);
}

} // namespace cooperage::ui
