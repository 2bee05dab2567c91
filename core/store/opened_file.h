// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "core/base/progress.h"
#include "core/store/file_lock.h"

class QTemporaryDir;

namespace cooperage {

/// A file as a window opens it: with the right to change it, or, when another program has it or it cannot be written,
/// as a copy of the last saved state that is gone with the window.
struct OpenedFile {
    QString path;                        ///< what the user opened
    QString readPath;                    ///< what is read: the file itself, or the copy
    std::shared_ptr<FileLock> lock;      ///< null: read-only
    std::shared_ptr<QTemporaryDir> copy; ///< null: the file itself
    QString whyReadOnly;                 ///< a sentence; empty when it may be changed

    bool isReadOnly() const { return !lock; }
};

/// Throws a Failure when the file cannot even be read. `progress` tells of an upgrade, which may take long.
OpenedFile openFile(const QString& path, const QString& person, Progress& progress);

} // namespace cooperage
