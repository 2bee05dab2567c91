// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/cli/command.h"

namespace cooperage::cli {

namespace {

QString accountName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

void removeFile(const QString& path)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFile::exists(path + suffix) && !QFile::remove(path + suffix))
            throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" cannot be replaced. Close it in other programs first."))
                              .arg(QFileInfo(path).fileName()));
}

} // namespace

std::unique_ptr<Store> openForWriting(const QString& path)
{
    std::unique_ptr<Store> store = Store::open(path);
    store->setPerson(accountName());
    return store;
}

void makeFile(const QString& path, bool force, const std::function<void(Store&)>& fill)
{
    const QFileInfo wanted(path);
    if (wanted.exists() && (!force || !wanted.isFile()))
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" exists already; nothing was overwritten. Choose another "
                                                    "name, or add --force to replace it."))
                          .arg(wanted.fileName()));
    const QTemporaryDir beside(wanted.absoluteDir().filePath(QStringLiteral(".cooperage-XXXXXX")));
    if (!beside.isValid())
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "Nothing can be written in the folder \"%1\"."))
                          .arg(QDir::toNativeSeparators(wanted.absolutePath())),
                      beside.errorString());
    const QString made = beside.filePath(QStringLiteral("new.coop"));
    {
        const std::unique_ptr<Store> store = Store::create(made);
        store->setPerson(accountName());
        fill(*store);
    }
    removeFile(path);
    if (!QFile::rename(made, path))
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" cannot be written.")).arg(wanted.fileName()));
}

} // namespace cooperage::cli
