// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/style/tokens.h"
#include "ui/widgets/link_marks.h"

namespace cooperage::ui {

/// Shares of a whole as one stacked bar, each with its number in it (no pies here). A share can be opened by click, or
/// by arrows and Enter.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    struct Share {
        QString name; ///< for tooltip and screen reader: "shallow: 68"
        double amount = 0;
        QString label; ///< in the bar, left out where it does not fit
        Token back = Token::Chart1;
        Token text = Token::OnFill;
    };

    explicit ShareBar(QWidget* parent = nullptr);

    void setShares(std::vector<Share> shares);
    /// Height of the bar as the design has it: 34 for this term, 20 for the one before.
    void setBarHeight(int design);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect rectOf(int share) const;

    std::vector<Share> m_shares;
    int m_height = 34;
    LinkMarks* m_links;
};

/// The four levels of depth as shares, in the colours of the levels.
std::vector<ShareBar::Share> levelShares(const QStringList& names, const std::vector<int>& counts);

} // namespace cooperage::ui
