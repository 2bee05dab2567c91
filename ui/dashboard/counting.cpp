// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/counting.h"

#include <QCoreApplication>
#include <QTimer>

namespace cooperage::ui {

namespace {
constexpr int kPatienceMs = 300;
}

QString countingText()
{
    return QCoreApplication::translate("Counting", "Counting…");
}

void whenCountingTakesLong(QObject* context, std::function<void()> say)
{
    QTimer::singleShot(kPatienceMs, context, std::move(say));
}

} // namespace cooperage::ui
