// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <filesystem>

#include "app/cli/command.h"
#include "core/base/account.h"

namespace cooperage::cli {

namespace {

/// One rename, so that at every moment a whole file bears the name. The write-ahead log of the old one goes first:
/// beside the new one it would be taken for its own.
void replace(const QString& made, const QString& path)
{
    const std::filesystem::path target = QFileInfo(path).filesystemAbsoluteFilePath();
    std::error_code error;
    for (const char* suffix : {"-wal", "-shm"}) {
        std::filesystem::path beside = target;
        beside += suffix;
        std::filesystem::remove(beside, error);
    }
    std::filesystem::rename(QFileInfo(made).filesystemAbsoluteFilePath(), target, error);
    if (error)
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" cannot be replaced. Close it in other programs first."))
                          .arg(QFileInfo(path).fileName()),
                      QString::fromStdString(error.message()));
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
    replace(made, path);
}

} // namespace cooperage::cli
