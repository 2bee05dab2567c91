// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cooperage {

/// Whether a file stands on a network share or a removable drive, where a write-ahead log is not safe: its shared
/// memory works on one computer only, and a stick that is pulled out takes the log's last state with it. There the file
/// keeps a rollback journal.
bool isFarOrRemovable(const QString& path);

/// The same by the name of the file system, as QStorageInfo tells it: "ext4", "cifs", "vfat".
bool isFarOrRemovableType(const QByteArray& fileSystemType);

} // namespace cooperage
