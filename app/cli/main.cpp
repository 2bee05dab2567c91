// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/print.h"
#include "core/base/words.h"
#include "core/store/backup.h"

namespace {

using namespace cooperage;
using namespace cooperage::cli;

/// Charts are painted by an application with a screen; everything else starts faster without one. Names of commands
/// are ASCII, so that the raw argument tells the same as the decoded one.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, std::optional<QTemporaryDir>& ownFolder)
{
    const Command* command = argc > 1 ? findCommand(QString::fromLatin1(argv[1])) : nullptr;
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Scheduled jobs have no session folder, and nobody need read that it is missing.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(ownFolder.emplace().path()));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

Words::Language messageLanguage()
{
    return qEnvironmentVariable("COOPERAGE_LANG").startsWith(QLatin1StringView("en")) ? Words::Language::English
                                                                                      : Words::Language::Chinese;
}

void requireArguments(const Command& command, const QStringList& given)
{
    const QStringList named = QString::fromLatin1(command.arguments).split(QLatin1Char(' '));
    const bool more = named.back().endsWith(QLatin1StringView("..."));
    const bool mayLack = named.back().startsWith(QLatin1Char('['));
    if (given.size() < named.size() - (mayLack ? 1 : 0) || (given.size() > named.size() && !more))
        throw usage(text(QT_TRANSLATE_NOOP("cli", "Write it so: %1")).arg(synopsis(command)));
}

int run(const QStringList& words)
{
    const QString name = words.value(1);
    if (name == QLatin1StringView("--help") || name == QLatin1StringView("help")) {
        printLine(help());
        return Done;
    }
    if (name == QLatin1StringView("--version")) {
        printLine(QStringLiteral("cooperage-cli " COOPERAGE_VERSION));
        return Done;
    }
    const Command* command = findCommand(name);
    if (name.isEmpty())
        throw usage(help());
    if (!command)
        throw usage(text(QT_TRANSLATE_NOOP("cli", "There is no command \"%1\". cooperage-cli --help lists them all."))
                        .arg(name));
    const Arguments arguments(words.mid(2), command->options);
    requireArguments(*command, arguments.plain());
    return command->run(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    std::optional<QTemporaryDir> ownFolder;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, ownFolder);
    QCoreApplication::setOrganizationName(QStringLiteral("Cooperage"));
    QCoreApplication::setApplicationName(QStringLiteral("Cooperage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOPERAGE_VERSION));
    installLanguage(messageLanguage());
    backup::setHome(QSettings().value(QLatin1StringView(backup::kHomeSetting)).toString());
    try {
        return run(QCoreApplication::arguments());
    } catch (const Failure& failure) {
        printError(failure.text());
        return failure.kind() == Failure::Kind::Usage ? WrongUsage : CouldNot;
    } catch (const std::exception& error) {
        printError(text(QT_TRANSLATE_NOOP("cli", "It could not be done: %1")).arg(QString::fromUtf8(error.what())));
        return CouldNot;
    }
}
