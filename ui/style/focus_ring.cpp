// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVariant>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

bool wantsRing(const QWidget* widget)
{
    const QVariant asked = widget->property("focusRing");
    if (asked.isValid())
        return asked.toBool();
    const bool hasBoxOfItsOwn = qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
    return qobject_cast<const QAbstractButton*>(widget) && !hasBoxOfItsOwn;
}

} // namespace

FocusRing::FocusRing(QWidget* parent) : QFocusFrame(parent)
{
    setObjectName(QStringLiteral("focusRing"));
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Focus), 2));
    const double radius = metrics::radius() + 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

FocusRingKeeper::FocusRingKeeper(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusRingKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    const bool byMouse = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
    if (event->type() == QEvent::FocusIn && !byMouse && wantsRing(widget)) {
        if (!m_ring)
            m_ring = new FocusRing;
        m_ring->setWidget(widget);
    } else if (m_ring && m_ring->widget() == widget) {
        m_ring->setWidget(nullptr);
    }
    return false;
}

} // namespace cooperage::ui
