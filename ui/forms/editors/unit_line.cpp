// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/unit_line.h"

#include <QPainter>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

UnitLine::UnitLine(const QString& unit, QWidget* parent) : QLineEdit(parent), m_unit(unit)
{
    if (!m_unit.isEmpty())
        whenThemed(this, [this] { setTextMargins(0, 0, fontMetrics().horizontalAdvance(m_unit) + metrics::px(4), 0); });
}

void UnitLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? Token::Text3 : Token::Disabled));
    painter.drawText(rect().adjusted(0, 0, -metrics::px(9), 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

} // namespace cooperage::ui
