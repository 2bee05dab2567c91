// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "core/records/all.h"

namespace cooperage::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> table{
        {"new", "FILE", {{"force"}}, QT_TRANSLATE_NOOP("cli", "Make a new, empty file"), makeNew},
        {"demo",
         "FILE",
         {{"partners", "N"}, {"placements", "N"}, {"terms", "N"}, {"term", "T"}, {"seed", "N"}, {"force"}},
         QT_TRANSLATE_NOOP("cli", "Make an invented college to try things with"),
         demo},
        {"import",
         "FILE LEDGER...",
         {{"term", "T"}, {"dry-run"}, {"mapping", "M.json"}, {"refused", "X.xlsx"}, {"json"}},
         QT_TRANSLATE_NOOP("cli", "Read ledgers into the file, as one step; --dry-run only shows what would happen"),
         importLedgers},
        {"export",
         "FILE TYPE",
         {{"out", "X.xlsx|X.csv"}, {"unmasked"}},
         QT_TRANSLATE_NOOP("cli", "Write all records of one type as a ledger; phones and citizen numbers masked"),
         exportType},
        {"undo", "FILE", {{"json"}}, QT_TRANSLATE_NOOP("cli", "Take back the last step"), undo},
        {"redo", "FILE", {{"json"}}, QT_TRANSLATE_NOOP("cli", "Do the step that was taken back again"), redo},
        {"history",
         "FILE TYPE KEY",
         {{"json"}},
         QT_TRANSLATE_NOOP("cli", "Who changed what in one record (KEY: id, title or natural key joined by |)"),
         history},
        {"search",
         "FILE TEXT",
         {{"json"}},
         QT_TRANSLATE_NOOP("cli", "Find records by text, pinyin or initials"),
         search},
        {"figures",
         "FILE",
         {{"term", "T"}, {"department", "D"}, {"json"}},
         QT_TRANSLATE_NOOP("cli", "The figures of a term, school year or calendar year"),
         figures},
        {"report",
         "FILE",
         {{"term", "T"}, {"compare", "T"}, {"department", "D"}, {"lang", "zh_CN|en"}, {"out", "R.pdf|R.docx|R.html"}},
         QT_TRANSLATE_NOOP("cli", "The cooperation report of a term, ready to print"),
         report,
         true},
        {"backup",
         "FILE [DIR]",
         {},
         QT_TRANSLATE_NOOP("cli",
                           "Make a backup in a folder, or where the automatic ones go; it is proved whole before it "
                           "counts"),
         backup},
        {"restore",
         "BACKUP FILE",
         {{"force"}},
         QT_TRANSLATE_NOOP("cli", "Put a backup in a file's place; what stood there is kept beside it"),
         restore},
        {"verify", "FILE", {}, QT_TRANSLATE_NOOP("cli", "Check that the file is whole"), verify},
        {"template",
         "TYPE",
         {{"out", "X.xlsx"}},
         QT_TRANSLATE_NOOP("cli", "Write an empty ledger of one type to fill in and import"),
         makeTemplate},
        {"check", "FILE", {{"term", "T"}, {"json"}}, QT_TRANSLATE_NOOP("cli", "Comes in a later version"), comesLater},
        {"depth",
         "FILE",
         {{"term", "T"}, {"partner", "NAME"}, {"json"}},
         QT_TRANSLATE_NOOP("cli", "How deep the cooperation with each partner is, and why; with --partner one in full"),
         depth},
    };
    return table;
}

const Command* findCommand(QStringView name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& command) { return name == QLatin1StringView(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

QString synopsis(const Command& command)
{
    QString line = QStringLiteral("cooperage-cli %1 %2")
                       .arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments));
    for (const Option& option : command.options)
        line += option.hasValue()
                    ? QStringLiteral(" [--%1 %2]").arg(QLatin1StringView(option.name), QLatin1StringView(option.value))
                    : QStringLiteral(" [--%1]").arg(QLatin1StringView(option.name));
    return line;
}

QString help()
{
    QString page = text(QT_TRANSLATE_NOOP("cli", "Cooperage on the command line. Exit: 0 done, 1 done but something "
                                                 "needs you, 2 wrong usage, 3 could not be done."));
    for (const Command& command : commands())
        page += QStringLiteral("\n\n%1\n    %2").arg(synopsis(command), text(command.about));
    return page;
}

QString text(const char* source)
{
    return QCoreApplication::translate("cli", source);
}

Failure usage(const QString& text)
{
    return Failure(text, {}, Failure::Kind::Usage);
}

const RecordType& typeNamed(const QString& name)
{
    const RecordType* type = findRecordType(name);
    if (type)
        return *type;
    QStringList names;
    for (const RecordType* one : allRecordTypes()) {
        if (name == one->one() || name == one->many())
            return *one;
        names.append(one->table());
    }
    throw usage(text(QT_TRANSLATE_NOOP("cli", "There is no record type \"%1\". There are: %2."))
                    .arg(name, names.join(QStringLiteral(", "))));
}

QString requiredValue(const Arguments& arguments, const char* option)
{
    if (arguments.value(option).isEmpty())
        throw usage(text(QT_TRANSLATE_NOOP("cli", "This command needs --%1.")).arg(QLatin1StringView(option)));
    return arguments.value(option);
}

TermKey termOf(const Arguments& arguments)
{
    if (!arguments.has("term"))
        throw usage(text(QT_TRANSLATE_NOOP("cli", "Say which term with --term, for instance --term 2025-2026-1.")));
    const std::optional<TermKey> term = TermKey::parse(arguments.value("term"));
    if (!term)
        throw usage(text(QT_TRANSLATE_NOOP("cli", "\"%1\" is no term. Write a term as 2025-2026-1, a school year as "
                                                  "2025-2026 or a calendar year as 2025."))
                        .arg(arguments.value("term")));
    return *term;
}

} // namespace cooperage::cli
