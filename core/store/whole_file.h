// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace cooperage {

/// A file that comes whole or not at all: it is made in a hidden folder beside its place and takes the place in one
/// move. The folder goes with the object; one that a crash left behind goes when the next file is made there.
class WholeFile {
public:
    /// Throws a Failure when nothing can be written in the folder of `path`.
    explicit WholeFile(const QString& path);

    /// Where to make it; nothing is there yet.
    QString draft() const;
    /// Gives the draft its place and returns it. Throws a Failure, and leaves what stands there, when the place is
    /// taken.
    QString keep();
    /// Gives the draft its place instead of the database file that stands there, if one does, whose logs go with it.
    void replace();

private:
    QString m_path;
    QTemporaryDir m_folder;
};

/// The names of what the database keeps beside a file while it is written.
QStringList companionsOf(const QString& path);

} // namespace cooperage
