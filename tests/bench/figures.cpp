// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_figures FILE TERM RUNS: all figures of a term, the file opened anew each time, against the sqlite3 program
/// that is given the same SQL with the same days written into it.
#include "core/figures/figures.h"

#include <QCoreApplication>
#include <QProcess>
#include <map>

#include "core/figures/all.h"
#include "core/figures/scope_binding.h"
#include "tests/bench/timing.h"

using namespace cooperage;

namespace {

QByteArray script(const Scope& scope)
{
    std::map<const FigureGroup*, std::vector<const Figure*>> groups;
    for (const Figure* figure : allFigures())
        groups[&figure->group].push_back(figure);
    QString text;
    for (const auto& [group, figures] : groups)
        text += counting::sql::scan(*group, figures, counting::ofScope(scope)) + QStringLiteral(";\n");
    std::map<QString, QString, std::greater<>> days; // :E90 before :E
    for (const auto& [name, value] : counting::bindings(scope))
        days[name] = QLatin1Char('\'') + value.date().toString(Qt::ISODate) + QLatin1Char('\'');
    for (const auto& [name, day] : days)
        text.replace(name, day);
    return text.toUtf8();
}

} // namespace

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = application.arguments();
    const QString file = arguments.at(1);
    const QString term = arguments.at(2);
    const int runs = arguments.at(3).toInt();
    const auto ours = [&] {
        const ReadStore store(file);
        figureValues(store, findScope(store, term));
    };
    const QByteArray sql = script(findScope(ReadStore(file), term));
    const auto reference = [&] {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), file});
        sqlite.write(sql);
        sqlite.closeWriteChannel();
        sqlite.waitForFinished(-1);
        if (sqlite.exitCode() != 0 || !sqlite.readAllStandardError().isEmpty())
            qFatal("sqlite3 did not run the SQL of the figures");
    };
    ours(); // both then find the file in memory
    bench::tell(bench::median(runs, ours), bench::median(runs, reference));
    return 0;
}
