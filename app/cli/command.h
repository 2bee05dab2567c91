// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <vector>

#include "app/cli/arguments.h"
#include "core/base/failure.h"
#include "core/base/term.h"
#include "core/model/record_type.h"

namespace cooperage::cli {

/// How a command ended, as the shell sees it.
enum Exit { Done = 0, NeedsUser = 1, WrongUsage = 2, CouldNot = 3 };

/// One command: what may be typed, and what runs. The table of all of them is in commands.cpp; the help is made from
/// it.
struct Command {
    const char* name;
    const char* arguments; ///< names of the plain arguments; the last may be repeated when it ends in "..."
    std::vector<Option> options;
    const char* about; ///< QT_TRANSLATE_NOOP("cli", …): one sentence
    int (*run)(const Arguments&);
    bool draws = false; ///< paints charts, so it needs an application with a (never shown) screen
};

const std::vector<Command>& commands();
/// Null when there is no such command.
const Command* findCommand(QStringView name);
/// "cooperage-cli undo FILE [--json]"
QString synopsis(const Command& command);
QString help();

/// Text of the command line, in the program's language; marked with QT_TRANSLATE_NOOP("cli", …).
QString text(const char* source);
/// What was typed cannot be understood: exit 2.
Failure usage(const QString& text);

/// The record type with this name; a usage Failure lists the types when there is none.
const RecordType& typeNamed(const QString& name);
/// The value of an option the command cannot do without; a usage Failure when it is missing.
QString requiredValue(const Arguments& arguments, const char* option);
/// The term, school year or calendar year given by --term. A usage Failure when it is missing or unreadable.
TermKey termOf(const Arguments& arguments);

} // namespace cooperage::cli
