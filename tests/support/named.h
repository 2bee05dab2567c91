// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include <gtest/gtest.h>

namespace cooperage::ui {

/// Fails for every button, field and box within `part` that tests or a screen reader could not name.
inline void expectNamed(const QWidget& part)
{
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        const bool isPartOfAnother =
            widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTableCornerButton");
        const bool acts = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                          qobject_cast<QComboBox*>(widget);
        if (!acts || isPartOfAnother)
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

} // namespace cooperage::ui
