// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/exchange/export.h"

namespace cooperage::cli {

int exportType(const Arguments& arguments)
{
    const RecordType& type = typeNamed(arguments.plain()[1]);
    const QString out = requiredValue(arguments, "out");
    const ReadStore store(arguments.plain().front());
    Progress progress;
    exportRecords(store, {.type = &type}, arguments.has("unmasked") ? Sensitive::Shown : Sensitive::Masked, out,
                  progress);
    printLine(text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(QFileInfo(out).absoluteFilePath()));
    return Done;
}

} // namespace cooperage::cli
