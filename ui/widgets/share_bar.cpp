// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_bar.h"

#include <QPainter>
#include <algorithm>
#include <numeric>
#include <utility>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    const auto words = [this](int share) {
        return m_shares[std::size_t(share)].name + QLatin1Char(' ') + m_shares[std::size_t(share)].label;
    };
    m_links = new LinkMarks(this, this,
                            {.count = [this] { return int(m_shares.size()); },
                             .rect = [this](int share) { return QRectF(rectOf(share)); },
                             .words = words,
                             .toolTip = words});
    connect(m_links, &LinkMarks::opened, this, &ShareBar::opened);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    m_links->refresh();
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
    }
    m_links->paintFocus(painter);
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
