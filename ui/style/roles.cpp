// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/roles.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace cooperage::ui {

namespace {

void setAndPolish(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be, once
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void setRole(QWidget* widget, const char* role)
{
    setAndPolish(widget, "role", QString::fromLatin1(role));
}

void setState(QWidget* widget, const char* state)
{
    setAndPolish(widget, "state", QString::fromLatin1(state));
}

void setCompact(QWidget* widget)
{
    setAndPolish(widget, "compact", true);
}

} // namespace cooperage::ui
