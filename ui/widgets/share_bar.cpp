// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_bar.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>
#include <utility>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    m_current = 0;
    QStringList words;
    for (const Share& share : m_shares)
        words << share.name + QLatin1Char(' ') + share.label;
    setAccessibleDescription(words.join(QLatin1String(", ")));
    update();
}

void ShareBar::setBarHeight(int design)
{
    m_height = design;
    updateGeometry();
}

QSize ShareBar::sizeHint() const
{
    return {px(320), px(m_height)};
}

QSize ShareBar::minimumSizeHint() const
{
    return {px(120), px(m_height)};
}

QRect ShareBar::rectOf(int index) const
{
    const auto add = [](double sum, const Share& share) { return sum + share.amount; };
    const double total = std::accumulate(m_shares.begin(), m_shares.end(), 0.0, add);
    const double before = std::accumulate(m_shares.begin(), m_shares.begin() + index, 0.0, add);
    if (total <= 0)
        return {};
    const int left = qRound(before / total * width());
    const int right = qRound((before + m_shares[std::size_t(index)].amount) / total * width());
    const bool isLast = index + 1 == int(m_shares.size());
    return {left, 0, std::max(0, right - left - (isLast ? 0 : 1)), height()};
}

int ShareBar::shareAt(const QPoint& position) const
{
    for (int i = 0; i < int(m_shares.size()); ++i) {
        if (rectOf(i).contains(position))
            return i;
    }
    return -1;
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(theme().font(TextRole::Caption));
    for (int i = 0; i < int(m_shares.size()); ++i) {
        const Share& share = m_shares[std::size_t(i)];
        const QRect box = rectOf(i);
        painter.fillRect(box, color(share.back));
        if (painter.fontMetrics().horizontalAdvance(share.label) + px(4) <= box.width()) {
            painter.setPen(color(share.text));
            painter.drawText(box, Qt::AlignCenter, share.label);
        }
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(color(Token::Focus), 2));
            painter.drawRect(box.adjusted(1, 1, -1, -1));
        }
    }
}

void ShareBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int share = shareAt(event->pos());
    if (event->button() != Qt::LeftButton || share < 0)
        return;
    m_current = share;
    update();
    Q_EMIT opened(share);
}

void ShareBar::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_shares.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(std::max(0, last), m_current + 1);
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
    update();
}

void ShareBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ShareBar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ShareBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int share = shareAt(help->pos());
    if (share >= 0)
        QToolTip::showText(help->globalPos(),
                           m_shares[std::size_t(share)].name + QLatin1Char(' ') + m_shares[std::size_t(share)].label,
                           this);
    return true;
}

std::vector<ShareBar::Share> levelShares(const QStringList& names, const std::vector<int>& counts)
{
    using enum Token;
    constexpr std::pair<Token, Token> kLooks[] = {
        {LevelDormant, OnDormant}, {LevelShallow, OnShallow}, {LevelMedium, OnMedium}, {LevelDeep, OnDeep}};
    std::vector<ShareBar::Share> shares;
    for (std::size_t i = 0; i < std::min(counts.size(), std::size(kLooks)); ++i)
        shares.push_back({names.value(qsizetype(i)), double(counts[i]), QString::number(counts[i]), kLooks[i].first,
                          kLooks[i].second});
    return shares;
}

} // namespace cooperage::ui
