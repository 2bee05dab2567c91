// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opened_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/store/read_store.h"
#include "core/store/upgrades/upgrades.h"
#include "core/store/whole_file.h"

namespace cooperage {

namespace {

constexpr int kPatienceMs = 300; ///< a program that is just closing

/// By the online backup while somebody may write; byte by byte where the database may not even make its log.
void copyLastState(const QString& path, const QString& copy)
{
    try {
        Progress progress;
        ReadStore(path).connection().copyTo(copy, progress);
    } catch (const Failure&) {
        QFile::remove(copy);
        if (FileLock::holderOf(path) || !QFile::copy(path, copy))
            throw;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        for (qsizetype index = 0; index < companionsOf(path).size(); ++index)
            QFile::copy(companionsOf(path)[index], companionsOf(copy)[index]);
    }
}

OpenedFile openCopy(const QString& path, const QString& why, Progress& progress)
{
    OpenedFile opened{path, {}, nullptr, std::make_shared<QTemporaryDir>(), why};
    opened.readPath = opened.copy->filePath(QFileInfo(path).fileName());
    copyLastState(path, opened.readPath);
    upgrades::run(opened.readPath, upgrades::all(), progress);
    return opened;
}

} // namespace

OpenedFile openFile(const QString& path, const QString& person, Progress& progress)
{
    if (!QFileInfo(path).isFile())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "There is no file \"%1\".")).arg(QFileInfo(path).fileName()));
    if (!QFileInfo(path).isWritable())
        return openCopy(path,
                        coreText(QT_TRANSLATE_NOOP("core", "This file is read-only. You can look at everything; "
                                                           "to change it, save a copy in a folder of your own.")),
                        progress);
    try {
        OpenedFile opened{path, path, FileLock::take(path, person, kPatienceMs), nullptr, {}};
        upgrades::run(path, upgrades::all(), progress);
        return opened;
    } catch (const Failure& failure) {
        const std::optional<FileHolder> holder = FileLock::holderOf(path);
        if (!holder)
            return openCopy(path, failure.text(), progress);
        return openCopy(
            path,
            coreText(QT_TRANSLATE_NOOP("core", "%1 has this file open. You see the state saved at %2; you cannot "
                                               "change anything here until it is closed there."))
                .arg(holder->text(), clock::now().toString(QStringLiteral("HH:mm"))),
            progress);
    }
}

} // namespace cooperage
