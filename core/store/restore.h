// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/whole_file.h"

namespace cooperage {

/// A backup on its way to the place of a file, in two parts: the long one beside the file, while it may still be read,
/// and the move, which takes no time. Nothing is changed before finish(), and a crash leaves the old file or the new
/// one. Who restores holds the file's lock from before the first part until after the second.
class Restore {
public:
    /// Proves that the backup is whole, copies it beside `file` and makes a safety copy of what stands there in the
    /// folder of its automatic backups; a file too damaged to be backed up is copied byte by byte. Throws a Failure.
    Restore(const QString& backup, const QString& file, Progress& progress);

    /// Where the safety copy is; empty when there was no file.
    const QString& safetyCopy() const { return m_safetyCopy; }
    /// Gives the backup the file's place. Nobody may have the file open.
    void finish();

private:
    QString m_file;
    WholeFile m_whole;
    QString m_safetyCopy;
    bool m_isDamaged = false;
};

} // namespace cooperage
