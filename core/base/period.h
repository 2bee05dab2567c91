// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace cooperage {

/// Days from `from` to `to`, both included. An invalid `to` is an open end, an invalid `from` an open beginning.
struct Period {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool overlaps(const Period& other) const
    {
        return (!from.isValid() || !other.to.isValid() || from <= other.to) &&
               (!to.isValid() || !other.from.isValid() || other.from <= to);
    }
    bool isClosed() const { return from.isValid() && to.isValid(); }
    /// Days of a closed period; 0 when it is open or ends before it starts.
    qint64 days() const { return isClosed() && from <= to ? from.daysTo(to) + 1 : 0; }
    bool operator==(const Period&) const = default;
};

} // namespace cooperage
