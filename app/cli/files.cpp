// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/open.h"
#include "app/cli/print.h"
#include "core/store/verify.h"

namespace cooperage::cli {

int makeNew(const Arguments& arguments)
{
    const QString path = arguments.plain().front();
    makeFile(path, arguments.has("force"), [](Store&) {});
    printLine(text(QT_TRANSLATE_NOOP("cli", "Made: %1")).arg(QFileInfo(path).absoluteFilePath()));
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

int comesLater(const Arguments&)
{
    throw usage(text(QT_TRANSLATE_NOOP("cli", "This command comes in a later version.")));
}

} // namespace cooperage::cli
