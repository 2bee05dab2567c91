// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/base/account.h"
#include "core/store/backup.h"
#include "core/store/file_lock.h"
#include "core/store/restore.h"
#include "core/store/verify.h"

namespace cooperage::cli {

int backup(const Arguments& arguments)
{
    const QString file = arguments.plain()[0];
    const QString folder =
        arguments.plain().size() > 1 ? QFileInfo(arguments.plain()[1]).absoluteFilePath() : backup::folderOf(file);
    Progress progress;
    const QString made = backup::make(file, folder, backup::Reason::Asked, progress);
    printLine(text(QT_TRANSLATE_NOOP("cli", "Backed up: %1")).arg(QDir::toNativeSeparators(made)));
    return Done;
}

int restore(const Arguments& arguments)
{
    const QString file = arguments.plain()[1];
    if (QFileInfo::exists(file) && !arguments.has("force"))
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" exists already; nothing was restored. Choose another name, "
                                                    "or add --force to put the backup in its place."))
                          .arg(QFileInfo(file).fileName()));
    const std::shared_ptr<FileLock> lock = FileLock::take(file, accountName(), FileLock::kPatienceMs);
    Progress progress;
    Restore restoring(arguments.plain()[0], file, progress);
    restoring.finish();
    printLine(text(QT_TRANSLATE_NOOP("cli", "Restored: %1"))
                  .arg(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath())));
    if (!restoring.safetyCopy().isEmpty())
        printLine(text(QT_TRANSLATE_NOOP("cli", "What stood there before: %1"))
                      .arg(QDir::toNativeSeparators(restoring.safetyCopy())));
    return Done;
}

int verify(const Arguments& arguments)
{
    const QStringList faults = faultsOf(arguments.plain().front());
    if (faults.isEmpty()) {
        printLine(text(QT_TRANSLATE_NOOP("cli", "The file is whole.")));
        return Done;
    }
    printLine(text(QT_TRANSLATE_NOOP("cli", "The file is damaged: %1")).arg(faults.front()));
    return NeedsUser;
}

} // namespace cooperage::cli
