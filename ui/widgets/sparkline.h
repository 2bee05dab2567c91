// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

namespace cooperage::ui {

/// A line of a few terms with a dot on the last: the direction, no scale. A missing term is a gap, never 0.
class Sparkline final : public QWidget {
    Q_OBJECT
public:
    using Values = std::vector<std::optional<double>>;

    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(Values values);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Values m_values;
};

} // namespace cooperage::ui
