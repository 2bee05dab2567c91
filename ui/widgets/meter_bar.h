// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/style/tokens.h"

namespace cooperage::ui {

/// A thin bar filled in part: days left, or the score of one dimension with its dashed threshold. Shows only; the
/// number stands beside it in words.
class MeterBar final : public QWidget {
    Q_OBJECT
public:
    explicit MeterBar(QWidget* parent = nullptr);

    /// `share` and `threshold` from 0 to 1.
    void setShare(double share, Token tint = Token::ChartMuted);
    void setThreshold(std::optional<double> threshold);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Token m_tint = Token::ChartMuted;
    std::optional<double> m_threshold;
};

} // namespace cooperage::ui
