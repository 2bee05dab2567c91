// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

IconLabel::IconLabel(const QString& name, Token tint, int designSize, QWidget* parent)
    : QWidget(parent), m_name(name), m_tint(tint), m_designSize(designSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void IconLabel::setIcon(const QString& name, Token tint)
{
    m_name = name;
    m_tint = tint;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = metrics::px(m_designSize);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icon(m_name, m_tint).paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace cooperage::ui
