// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage {

namespace {

const QString kPrefix = QStringLiteral(".cooperage-");
constexpr int kLeftAfterSeconds = 24 * 3600;

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

Failure notWritten(const QString& path, const QString& detail)
{
    return Failure(
        coreText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be written. Close it in other programs, or choose another "
                                           "folder."))
            .arg(fileName(path)),
        detail);
}

/// Folders of programs that crashed; younger ones may be in use. The folder was changed right now, by the new draft.
void removeLeftovers(const QDir& folder)
{
    const QDateTime now = QFileInfo(folder.path()).lastModified();
    for (const QFileInfo& left : folder.entryInfoList({kPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden))
        if (left.lastModified().secsTo(now) > kLeftAfterSeconds)
            QDir(left.filePath()).removeRecursively();
}

} // namespace

QStringList companionsOf(const QString& path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"), path + QStringLiteral("-journal")};
}

WholeFile::WholeFile(const QString& path)
    : m_path(QFileInfo(path).absoluteFilePath()),
      m_folder(QFileInfo(m_path).dir().filePath(kPrefix + QStringLiteral("XXXXXX")))
{
    if (!m_folder.isValid())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "Nothing can be written in the folder \"%1\". Choose another "
                                                         "one."))
                          .arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())),
                      m_folder.errorString());
    removeLeftovers(QFileInfo(m_path).dir());
}

QString WholeFile::draft() const
{
    return m_folder.filePath(QStringLiteral("draft.coop"));
}

QString WholeFile::keep()
{
    QFile file(draft());
    if (!file.rename(m_path))
        throw notWritten(m_path, file.errorString());
    return m_path;
}

void WholeFile::replace()
{
    // A log beside a file of another content would be played into it.
    for (const QString& companion : companionsOf(m_path))
        if (QFile::exists(companion) && !QFile::remove(companion))
            throw notWritten(m_path, companion);
    std::error_code error;
    std::filesystem::rename(QFileInfo(draft()).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), error);
    if (error)
        throw notWritten(m_path, QString::fromStdString(error.message()));
}

} // namespace cooperage
