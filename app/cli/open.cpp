// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open.h"

#include <QFileInfo>

#include "app/cli/command.h"
#include "core/base/account.h"
#include "core/store/whole_file.h"

namespace cooperage::cli {

void makeFile(const QString& path, bool force, const std::function<void(Store&)>& fill)
{
    const QFileInfo wanted(path);
    if (wanted.exists() && (!force || !wanted.isFile()))
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" exists already; nothing was overwritten. Choose another "
                                                    "name, or add --force to replace it."))
                          .arg(wanted.fileName()));
    const std::shared_ptr<FileLock> lock = FileLock::take(path, accountName(), FileLock::kPatienceMs);
    WholeFile whole(path);
    {
        const std::unique_ptr<Store> store = Store::create(whole.draft());
        fill(*store);
    }
    whole.replace();
}

} // namespace cooperage::cli
