// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/open.h"
#include "app/cli/print.h"
#include "core/base/clock.h"
#include "core/sample/sample_college.h"

namespace cooperage::cli {

int makeNew(const Arguments& arguments)
{
    const QString path = arguments.plain().front();
    makeFile(path, arguments.has("force"), [](Store&) {});
    printLine(text(QT_TRANSLATE_NOOP("cli", "Made: %1")).arg(QFileInfo(path).absoluteFilePath()));
    return Done;
}

int demo(const Arguments& arguments)
{
    SampleOptions options;
    options.partners = arguments.number("partners", options.partners, 6, 5000);
    options.placements = arguments.number("placements", options.placements, 0, 2'000'000);
    options.terms = arguments.number("terms", options.terms, 1, 40);
    options.seed = static_cast<quint64>(arguments.number("seed", 1, 0, 1'000'000'000));
    options.lastTerm = arguments.has("term") ? termOf(arguments) : TermKey::at(clock::today());
    if (!options.lastTerm->isTerm() || options.lastTerm->number() > 2)
        throw usage(
            text(QT_TRANSLATE_NOOP("cli", "A sample college needs a first or second term, such as 2025-2026-1.")));
    // Equal seeds make equal files, the time of making included.
    clock::fix(QDateTime(options.lastTerm->defaultPeriod().from, QTime(8, 0)));
    const QString path = arguments.plain().front();
    makeFile(path, arguments.has("force"), [&](Store& store) {
        Progress progress;
        makeSampleCollege(store, options, progress);
    });
    printLine(text(QT_TRANSLATE_NOOP("cli", "Made: %1")).arg(QFileInfo(path).absoluteFilePath()));
    return Done;
}

int comesLater(const Arguments&)
{
    throw usage(text(QT_TRANSLATE_NOOP("cli", "This command comes in a later version.")));
}

} // namespace cooperage::cli
