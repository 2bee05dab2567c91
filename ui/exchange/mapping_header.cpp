// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_header.h"

#include <QPainter>

#include "ui/exchange/field_paths.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;
using Use = ImportGridModel::Column::Use;

namespace {

constexpr int kRowHeight = 34;
constexpr int kButtonHeight = 24;
constexpr int kChevron = 10;
constexpr int kAside = 4; ///< between the button and the edges of its column

struct Look {
    Token text;
    Token back;
    Token edge;
    Qt::PenStyle line;
};

Look lookOf(Use use)
{
    switch (use) {
    case Use::Known:
        return {Token::CompliantText, Token::CompliantBack, Token::CompliantEdge, Qt::SolidLine};
    case Use::Asks:
        return {Token::WarningText, Token::WarningBack, Token::WarningText, Qt::DashLine};
    case Use::Ignored:
        break;
    }
    return {Token::Text3, Token::Surface, Token::Line, Qt::SolidLine};
}

} // namespace

MappingButton::MappingButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void MappingButton::setMeaning(const RecordType& type, const ImportGridModel::Column& column)
{
    m_use = column.use;
    setText(m_use == Use::Known  ? shortFieldNames(type, column.fields)
            : m_use == Use::Asks ? tr("Choose field…")
                                 : tr("Not imported"));
    const QString meaning = m_use == Use::Known ? fullFieldNames(type, column.fields) : text();
    setAccessibleName(tr("%1 means %2").arg(column.heading, meaning));
    setToolTip(m_use == Use::Known ? tr("\"%1\" goes to: %2. Click to change.").arg(column.heading, meaning)
               : m_use == Use::Asks
                   ? tr("\"%1\" is not known. Choose where it goes, or leave it aside.").arg(column.heading)
                   : tr("\"%1\" is not imported. Click to choose a field.").arg(column.heading));
}

QSize MappingButton::sizeHint() const
{
    const QFontMetrics letters(theme().font(TextRole::Caption));
    return {letters.horizontalAdvance(text()) + px(7) + px(6) + px(kChevron) + px(3) + 2, px(kButtonHeight)};
}

void MappingButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(m_use);
    painter.setPen(QPen(color(underMouse() ? look.text : look.edge), 1, look.line));
    painter.setBrush(color(look.back));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius(),
                            metrics::chipRadius());
    QRect room = rect().adjusted(px(7), 0, -px(6), 0);
    const QRect mark(room.right() - px(kChevron) + 1, (height() - px(kChevron)) / 2, px(kChevron), px(kChevron));
    ui::icon("chevron-down", look.text).paint(&painter, mark);
    room.setRight(mark.left() - px(3));
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(look.text));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void MappingButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MappingButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

MappingHeader::MappingHeader(ImportGridModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(QStringLiteral("mappingHeader"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(px(40));
    connect(&model, &QAbstractItemModel::modelReset, this, &MappingHeader::makeButtons);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeButtons);
    whenThemed(this, [this] { updateGeometry(); });
}

bool MappingHeader::hasMappings() const
{
    return m_model.sheet() && m_model.sheet()->type;
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metrics::headerHeight() + (hasMappings() ? px(kRowHeight) : 0)};
}

int MappingHeader::widthOfMeaning(int section) const
{
    const size_t at = size_t(section - ImportGridModel::kFirstCell);
    return section >= ImportGridModel::kFirstCell && at < m_buttons.size()
               ? m_buttons[at]->sizeHint().width() + 2 * px(kAside)
               : 0;
}

void MappingHeader::makeButtons()
{
    const size_t wanted = hasMappings() ? m_model.columns().size() : 0;
    while (m_buttons.size() > wanted) {
        m_buttons.back()->hide();
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < wanted) {
        auto* button = new MappingButton(viewport());
        const size_t at = m_buttons.size();
        button->setObjectName(QStringLiteral("mapping%1").arg(at));
        connect(button, &QAbstractButton::clicked, this, [this, at, button] { Q_EMIT mappingAsked(int(at), button); });
        m_buttons.push_back(button);
    }
    for (size_t at = 0; at < wanted; ++at)
        m_buttons[at]->setMeaning(*m_model.sheet()->type, m_model.columns()[at]);
    updateGeometry();
    Q_EMIT geometriesChanged();
    placeButtons();
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeButtons();
}

void MappingHeader::placeButtons()
{
    const int top = metrics::headerHeight() + (px(kRowHeight) - px(kButtonHeight)) / 2;
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        const int section = ImportGridModel::kFirstCell + int(at);
        m_buttons[at]->setVisible(section < count());
        if (section < count())
            m_buttons[at]->setGeometry(sectionViewportPosition(section) + px(kAside), top,
                                       sectionSize(section) - 2 * px(kAside), px(kButtonHeight));
    }
}

/// What is right of the last column looks like the rest of the head.
void MappingHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const QRect rest(length() - offset(), 0, viewport()->width(), height());
    QPainter painter(viewport());
    painter.fillRect(rest, color(Token::Surface2));
    painter.setPen(color(Token::Line));
    painter.drawLine(rest.topLeft(), rest.topRight());
    painter.setPen(color(Token::Control));
    painter.drawLine(rest.bottomLeft(), rest.bottomRight());
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const QRect head(rect.x(), rect.y(), rect.width(), metrics::headerHeight());
    const QRect below(rect.x(), head.bottom() + 1, rect.width(), rect.height() - head.height());
    painter->fillRect(head, color(Token::Surface2));
    painter->fillRect(below, color(Token::Surface));
    painter->setPen(color(Token::Line));
    painter->drawLine(rect.topLeft(), rect.topRight());
    painter->drawLine(head.topRight(), head.bottomRight());
    if (hasMappings())
        painter->drawLine(head.bottomLeft(), head.bottomRight());
    painter->setPen(color(Token::Control));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(theme().font(TextRole::Caption));
    painter->setPen(color(Token::Text2));
    const QRect room = head.adjusted(px(7), 0, -px(7), 0);
    const bool isRight = section >= ImportGridModel::kFirstCell &&
                         m_model.columns()[size_t(section - ImportGridModel::kFirstCell)].isNumeric;
    painter->drawText(room, int(isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                        Qt::ElideRight, room.width()));
    if (section == ImportGridModel::kStateColumn && hasMappings())
        painter->drawText(below.adjusted(px(7), 0, 0, -1), Qt::AlignVCenter | Qt::TextSingleLine, tr("Goes to"));
    painter->restore();
}

} // namespace cooperage::ui
