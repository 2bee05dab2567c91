// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>

namespace cooperage {

/// An amount in fen (1/100 yuan), exact. Shown in yuan or in ten thousand yuan (万元).
struct Money {
    qint64 fen = 0;

    static constexpr Money fromYuan(qint64 yuan) { return {yuan * 100}; }
    constexpr double yuan() const { return static_cast<double>(fen) / 100.0; }
    auto operator<=>(const Money&) const = default;
};

/// "1,234,567.80"; whole yuan without decimals.
QString toYuanText(Money money);

/// In ten thousand yuan with the given decimals: "486.2".
QString toWanText(Money money, int decimals = 1);

} // namespace cooperage
