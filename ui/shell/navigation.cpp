// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/number_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using namespace metrics;

namespace {
constexpr int kWidth = 196;
constexpr int kWidest = 236; ///< where the words of a language are long
constexpr int kFoldedWidth = 48;
constexpr int kItemHeight = 30;
constexpr int kTightItemHeight = 27;
constexpr int kGroupHeight = 28;
constexpr int kTightGroupHeight = 24;
constexpr int kTightBelow = 960; ///< window heights under this take the tighter rows
} // namespace

NavigationItem::NavigationItem(const NavigationEntry& entry, QWidget* parent) : QAbstractButton(parent), m_entry(entry)
{
    setObjectName(QStringLiteral("nav_") + entry.id);
    setAccessibleName(entry.text);
    setText(entry.text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { update(); });
}

void NavigationItem::setCount(qint64 count)
{
    m_count = numberText(double(count));
    setAccessibleDescription(m_count);
    update();
}

void NavigationItem::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(m_entry.text);
    update();
}

QSize NavigationItem::sizeHint() const
{
    const bool tight = window()->height() < px(kTightBelow);
    return {px(m_folded ? 32 : 160), px(tight ? kTightItemHeight : kItemHeight)};
}

int NavigationItem::wantedWidth() const
{
    QFont font = theme().font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics small(theme().font(TextRole::Caption));
    return px(10) + toolbarIcon() + px(9) + QFontMetrics(font).horizontalAdvance(m_entry.text) + px(8) +
           small.horizontalAdvance(m_count) + px(9);
}

void NavigationItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? color(Token::Line) : Qt::NoPen);
        painter.setBrush(color(isChecked() ? Token::Surface : Token::Hover));
        painter.drawRoundedRect(box, radius(), radius());
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawRoundedRect(QRectF(0, px(6), px(3), height() - px(12)), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius(), radius());
    }
    const int side = toolbarIcon();
    const int left = m_folded ? (width() - side) / 2 : px(10);
    const QPixmap mark =
        iconPixmap(m_entry.icon, isChecked() ? Token::Accent : Token::Text2, side, devicePixelRatioF());
    painter.drawPixmap(left, (height() - side) / 2, mark);
    if (m_folded)
        return;
    QFont font = theme().font(TextRole::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(color(isChecked() ? Token::Accent : Token::Text));
    const QRect words(left + side + px(9), 0, width() - left - side - px(18), height());
    const QFontMetrics small(theme().font(TextRole::Caption));
    const int room = words.width() - small.horizontalAdvance(m_count) - px(6);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(m_entry.text, Qt::ElideRight, room));
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(Token::Text3));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_count);
}

NavigationGroup::NavigationGroup(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { update(); });
}

void NavigationGroup::add(NavigationItem* item)
{
    m_items.append(item);
    m_minor += item->isMinor();
    if (m_minor == 0)
        return;
    setEnabled(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Show or hide %1 more lists").arg(m_minor));
}

void NavigationGroup::arrange(bool folded)
{
    setVisible(!folded);
    for (NavigationItem* item : std::as_const(m_items))
        item->setVisible(!item->isMinor() || isChecked() || item->isChecked());
    update();
}

QSize NavigationGroup::sizeHint() const
{
    const bool tight = window()->height() < px(kTightBelow);
    return {px(160), px(tight ? kTightGroupHeight : kGroupHeight)};
}

void NavigationGroup::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationGroup::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavigationGroup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect words = rect().adjusted(px(10), 0, -px(9), -px(3));
    painter.setFont(theme().font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    const QString more = m_minor == 0 ? QString() : isChecked() ? tr("Less") : tr("%1 more").arg(m_minor);
    const int side = px(10);
    const int taken = m_minor == 0 ? 0 : metrics.horizontalAdvance(more) + side + px(10);
    painter.setPen(color(Token::Text3));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, words.width() - taken));
    if (m_minor == 0)
        return;
    const Token tint = underMouse() || hasFocus() ? Token::Accent : Token::Text3;
    const QPixmap mark = iconPixmap(isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), tint,
                                    side, devicePixelRatioF());
    painter.drawPixmap(words.right() - side + 1, words.bottom() - (metrics.height() + side) / 2 + 1, mark);
    painter.setPen(color(tint));
    painter.drawText(words.adjusted(0, 0, -side - px(4), 0), Qt::AlignBottom | Qt::AlignRight, more);
}

Navigation::Navigation(const QList<NavigationEntry>& entries, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("navigationContent"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(8), px(6), px(8), px(6));
    column->setSpacing(0);
    for (const NavigationEntry& entry : entries) {
        if (m_groups.isEmpty() || entry.group != m_groups.back()->text()) {
            auto* group = new NavigationGroup(entry.group);
            group->setObjectName(QStringLiteral("navGroup%1").arg(m_groups.size()));
            column->addWidget(group);
            m_groups.append(group);
            connect(group, &QAbstractButton::toggled, this, [this, group] { group->arrange(m_folded); });
        }
        auto* item = new NavigationItem(entry);
        m_items.insert(entry.id, item);
        m_groups.back()->add(item);
        column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
    }
    column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    for (NavigationGroup* group : std::as_const(m_groups))
        group->arrange(false);
    whenThemed(this, [this] { fitWidth(); });
}

void Navigation::setCurrent(const QString& id)
{
    // A page that is not listed here (settings, import) leaves no item chosen, which an exclusive group would forbid.
    for (NavigationItem* item : std::as_const(m_items)) {
        item->setAutoExclusive(false);
        item->setChecked(item == m_items.value(id));
        item->setAutoExclusive(true);
    }
    for (NavigationGroup* group : std::as_const(m_groups))
        group->arrange(m_folded);
    if (NavigationItem* item = m_items.value(id))
        QMetaObject::invokeMethod(
            this, [this, item] { ensureWidgetVisible(item); }, Qt::QueuedConnection);
}

void Navigation::setCounts(const QHash<QString, qint64>& counts)
{
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        if (NavigationItem* item = m_items.value(entry.key()))
            item->setCount(entry.value());
    fitWidth();
}

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    for (NavigationItem* item : std::as_const(m_items))
        item->setFolded(folded);
    for (NavigationGroup* group : std::as_const(m_groups))
        group->arrange(folded);
    fitWidth();
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (NavigationItem* item : std::as_const(m_items))
        item->updateGeometry();
    for (NavigationGroup* group : std::as_const(m_groups))
        group->updateGeometry();
}

void Navigation::fitWidth()
{
    int width = px(kWidth);
    for (const NavigationItem* item : std::as_const(m_items))
        width = std::max(width, item->wantedWidth() + px(16) + verticalScrollBar()->sizeHint().width());
    setFixedWidth(m_folded ? px(kFoldedWidth) : std::min(width, px(kWidest)));
}

} // namespace cooperage::ui
