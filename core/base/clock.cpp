// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace cooperage::clock {

namespace {
std::optional<QDateTime> g_fixed;
}

QDateTime now()
{
    return g_fixed ? *g_fixed : QDateTime::currentDateTime();
}

QDate today()
{
    return now().date();
}

void fix(std::optional<QDateTime> fixed)
{
    g_fixed = std::move(fixed);
}

} // namespace cooperage::clock
