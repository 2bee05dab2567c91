// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QSaveFile>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage {

namespace {

QString beside(const QString& path, const char* suffix)
{
    const QString real = QFileInfo(path).canonicalFilePath(); // empty when the file is still to be made
    const QFileInfo info(real.isEmpty() ? path : real);
    return info.dir().filePath(QStringLiteral(".~%1.%2").arg(info.fileName(), QLatin1StringView(suffix)));
}

QString lockPath(const QString& path)
{
    return beside(path, "lock");
}

QString whoPath(const QString& path)
{
    return beside(path, "who");
}

/// The locks of this process: a second taking of one shares the first.
struct OwnLocks {
    QMutex mutex;
    QHash<QString, std::weak_ptr<FileLock>> byPath;
};

OwnLocks& ownLocks()
{
    static OwnLocks locks;
    return locks;
}

/// A lock is old only when its process is gone: an open file may lie untouched for days.
std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    return lock;
}

FileHolder holderBy(const QLockFile& lock, const QString& path)
{
    FileHolder holder;
    qint64 process = 0;
    QString program;
    lock.getLockInfo(&process, &holder.computer, &program);
    holder.since = QFileInfo(lockPath(path)).lastModified();
    QFile who(whoPath(path));
    if (who.open(QIODevice::ReadOnly))
        holder.person = QString::fromUtf8(who.readAll()).trimmed();
    return holder;
}

constexpr int kMakingMs = 1000; ///< longer than it takes to write a lock that has been made

bool namesHolder(const QLockFile& lock)
{
    qint64 process = 0;
    QString computer, program;
    return lock.getLockInfo(&process, &computer, &program);
}

/// A program that dies between making its lock and writing it leaves an empty one, which names nobody who could be
/// gone.
bool takeAnyway(QLockFile& lock)
{
    if (lock.error() != QLockFile::LockFailedError || namesHolder(lock))
        return false;
    return lock.tryLock(kMakingMs) || (!namesHolder(lock) && lock.removeStaleLockFile() && lock.tryLock(0));
}

Failure inUse(const QString& path, const FileHolder& holder)
{
    return Failure(coreText(QT_TRANSLATE_NOOP(
                                "core", "\"%1\" is open for changes elsewhere: %2. Close it there and try again; you "
                                        "can read it meanwhile."))
                       .arg(QFileInfo(path).fileName(), holder.text()),
                   coreText(QT_TRANSLATE_NOOP("core", "If nobody has it open any more, delete \"%1\" beside it."))
                       .arg(QFileInfo(lockPath(path)).fileName()));
}

} // namespace

QString FileHolder::text() const
{
    const QString where = since.isValid() ? coreText(QT_TRANSLATE_NOOP("core", "%1, since %2"))
                                                .arg(computer, since.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                          : computer;
    return person.isEmpty() ? where : coreText(QT_TRANSLATE_NOOP("core", "%1 (%2)")).arg(person, where);
}

std::shared_ptr<FileLock> FileLock::take(const QString& path, const QString& person, int waitMs)
{
    OwnLocks& own = ownLocks();
    const QMutexLocker guard(&own.mutex);
    const QString key = lockPath(path);
    if (std::shared_ptr<FileLock> held = own.byPath.value(key).lock())
        return held;
    std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!lock->tryLock(waitMs) && !takeAnyway(*lock)) {
        if (lock->error() == QLockFile::LockFailedError)
            throw inUse(path, holderBy(*lock, path));
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be changed: nothing can be written in its "
                                                         "folder. Copy it to a folder of your own."))
                          .arg(QFileInfo(path).fileName()));
    }
    const std::shared_ptr<FileLock> taken(new FileLock(path, std::move(lock)));
    taken->setPerson(person);
    own.byPath.insert(key, taken);
    return taken;
}

std::optional<FileHolder> FileLock::holderOf(const QString& path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return std::nullopt;
    {
        OwnLocks& own = ownLocks();
        const QMutexLocker guard(&own.mutex);
        if (own.byPath.value(lockPath(path)).lock())
            return std::nullopt;
    }
    // Only who tries to take it learns whether a lock is left over from a crash.
    const std::unique_ptr<QLockFile> lock = lockOf(path);
    if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
        return std::nullopt;
    return holderBy(*lock, path);
}

FileLock::FileLock(const QString& path, std::unique_ptr<QLockFile> lock) : m_path(path), m_lock(std::move(lock)) {}

FileLock::~FileLock()
{
    QFile::remove(whoPath(m_path));
}

void FileLock::setPerson(const QString& person)
{
    // Not knowing the name is no reason to refuse the work.
    QSaveFile who(whoPath(m_path));
    if (who.open(QIODevice::WriteOnly) && who.write(person.toUtf8()) >= 0)
        who.commit();
}

} // namespace cooperage
