// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "core/base/progress.h"

/// How a file of an older version becomes one of today. A step is frozen SQL, written once and never touched again:
/// nothing in it follows from today's record types, or an old file would be upgraded to something nobody ever had.
namespace cooperage::upgrades {

struct Upgrade {
    qint64 from;     ///< the version it finds; it leaves from + 1
    const char* sql; ///< statements, without BEGIN and COMMIT
};

/// From the first released version to schema::kVersion, in order. Empty before the first change after a release.
std::span<const Upgrade> all();

/// The version of the file at `path`; 0 when it is none of ours.
qint64 versionOf(const QString& path);

/// Brings the file at `path` to the version behind the last of `steps`: a proved backup in its folder first, then all
/// steps in one transaction, so that the file is old or new and never between. Does nothing to a newer file or to one
/// that is not ours. Who calls it holds the file's lock. Throws a Failure.
void run(const QString& path, std::span<const Upgrade> steps, Progress& progress);

} // namespace cooperage::upgrades
