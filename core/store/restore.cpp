// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/read_store.h"
#include "core/store/verify.h"

namespace cooperage {

namespace {

const QString kDamaged = QStringLiteral("_damaged.coop");

void copyBytes(const QString& from, const QString& to)
{
    QFile file(from);
    if (!file.copy(to))
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "No safety copy of \"%1\" could be made; nothing was changed. "
                                                         "Free some space and try again."))
                          .arg(QFileInfo(from).fileName()),
                      file.errorString());
}

/// Whatever can still be saved of a damaged file: its bytes and those of its logs, under a name that says so.
QString keepDamaged(const QString& file)
{
    const QDir folder(backup::folderOf(file));
    QDir().mkpath(folder.path());
    const QString stem =
        QFileInfo(file).completeBaseName() + clock::now().toString(QStringLiteral("_yyyy-MM-dd_HH-mm-ss"));
    QString path = folder.filePath(stem + kDamaged);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1_%2%3").arg(stem).arg(number).arg(kDamaged));
    for (qsizetype index = 0; index < companionsOf(file).size(); ++index)
        if (QFile::exists(companionsOf(file)[index]))
            copyBytes(companionsOf(file)[index], companionsOf(path)[index]);
    copyBytes(file, path);
    return path;
}

QString keepSafe(const QString& file, Progress& progress)
{
    if (!QFileInfo::exists(file))
        return {};
    try {
        return backup::make(file, backup::folderOf(file), backup::Reason::BeforeRestore, progress);
    } catch (const Cancelled&) {
        throw;
    } catch (const Failure&) {
        return keepDamaged(file);
    }
}

/// Plays the log of a crashed program into the file, so that the move takes nothing away should it be the last act.
void foldLog(const QString& file)
{
    if (QFileInfo::exists(companionsOf(file).front()))
        db::Connection(file, db::Connection::Access::ReadWrite).execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

} // namespace

Restore::Restore(const QString& backup, const QString& file, Progress& progress) : m_file(file), m_whole(file)
{
    {
        const ReadStore store(backup);
        store.connection().copyTo(m_whole.draft(), progress);
    }
    if (const QStringList faults = faultsOf(m_whole.draft()); !faults.isEmpty())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "The backup \"%1\" is damaged; nothing was changed. Choose "
                                                         "another one."))
                          .arg(QFileInfo(backup).fileName()),
                      faults.join(QLatin1Char('\n')));
    m_safetyCopy = keepSafe(file, progress);
    m_isDamaged = m_safetyCopy.endsWith(kDamaged);
}

void Restore::finish()
{
    if (!m_isDamaged)
        foldLog(m_file);
    m_whole.replace();
}

} // namespace cooperage
