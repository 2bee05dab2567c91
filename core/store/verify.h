// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cooperage {

namespace db {
class Connection;
}

/// What is wrong inside a Cooperage file, for the user; empty when it is whole: every page read and every index held
/// against its table, every link pointing to a record that is there. A file of an older version is examined as it is.
/// Takes seconds on a large file.
///
/// Throws a Failure when the file is missing, of another program or newer: then nothing can be said about it.
QStringList faultsOf(const QString& path);

/// The same of an open file, whatever its version.
QStringList faultsInside(db::Connection& connection);

} // namespace cooperage
