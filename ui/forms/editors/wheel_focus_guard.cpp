// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/wheel_focus_guard.h"

#include <QFocusEvent>
#include <QWidget>

namespace cooperage::ui {

namespace {

class WheelFocusGuard final : public QObject {
public:
    explicit WheelFocusGuard(QObject* parent) : QObject(parent) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_isClicked = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
        if (event->type() == QEvent::FocusOut)
            m_isClicked = false;
        if (event->type() != QEvent::Wheel || m_isClicked)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }

private:
    bool m_isClicked = false;
};

} // namespace

void guardWheel(QWidget* input)
{
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(new WheelFocusGuard(input));
}

} // namespace cooperage::ui
