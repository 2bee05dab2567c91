// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <optional>

namespace cooperage::ui {

/// A day as people type it: 20240901, 2024.9.1, 2024/9/1, 2024年9月1日, 9-1 (the nearest 1 September) and 今天 (today).
/// A month alone is its first day. nullopt when the text is not empty and no day.
std::optional<QDate> typedDate(const QString& text);

/// The days a text stands for: a day, a month (2025-09, 9月) or a year (2025). nullopt when it is none of them.
struct TypedDays {
    QDate from;
    QDate to;
};
std::optional<TypedDays> typedDays(const QString& text);

} // namespace cooperage::ui
