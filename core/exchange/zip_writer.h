// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace cooperage {

struct ZipPart {
    QByteArray name; ///< ASCII, slashes between folders
    QByteArray content;
};

/// A zip file in memory, its parts in the given order and without times: equal parts give equal bytes. Throws Failure.
QByteArray zipped(const std::vector<ZipPart>& parts);

} // namespace cooperage
