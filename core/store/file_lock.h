// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

class QLockFile;

namespace cooperage {

/// Who has a file open for changes, as others are told.
struct FileHolder {
    QString person;
    QString computer;
    QDateTime since; ///< invalid when it is not known

    /// "罗敏 (PC-07, since 2026-11-21 08:05)"
    QString text() const;
};

/// The right to change a file: one program at a time has it, whichever computer it runs on. It is a small hidden file
/// beside the file, because locks of the file system are not to be trusted on network shares. The lock of a program
/// that crashed on this computer is recognised and taken over; that of another computer is not, for nobody can know:
/// the sentence says which file to delete then.
///
/// The same process may hold the lock several times (the window and its writing thread).
class FileLock {
public:
    static constexpr int kPatienceMs = 5000; ///< how long another program's short job is waited for

    /// Waits up to `waitMs`, then throws a Failure that names the holder; another one when the folder cannot be
    /// written.
    static std::shared_ptr<FileLock> take(const QString& path, const QString& person, int waitMs);
    /// Who else has the file open for changes; nullopt when nobody has, or this very process.
    static std::optional<FileHolder> holderOf(const QString& path);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whose name others are told.
    void setPerson(const QString& person);

private:
    FileLock(const QString& path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace cooperage
