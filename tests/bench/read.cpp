// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_read FILE RUNS: all placements into structs, one after another, against the C API stepping the same rows and
/// asking for each of their columns.
#include <QCoreApplication>

#include <sqlite3.h>

#include "core/store/sql_text.h"
#include "tests/bench/placements.h"
#include "tests/bench/timing.h"

using namespace cooperage;

namespace {

void stepPlainly(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    const QByteArray sql = sql::select({.type = &recordType<Placement>()}).sql.toUtf8();
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
    const int columns = sqlite3_column_count(statement);
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
                bytes += sqlite3_column_text(statement, column)[0];
            else
                bytes += sqlite3_column_int64(statement, column);
        }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    if (bytes == 0)
        qFatal("there are no placements in this file");
}

} // namespace

int main(int arguments, char** words)
{
    QCoreApplication application(arguments, words);
    const QString file = application.arguments().at(1);
    const int runs = application.arguments().at(2).toInt();
    const auto ours = [&] {
        const ReadStore store(file);
        qint64 days = 0;
        store.each<Placement>({}, [&](Placement&& placement) { days += placement.startsOn.toJulianDay(); });
        if (days == 0)
            qFatal("there are no placements in this file");
    };
    stepPlainly(file); // both then find the file in memory
    bench::tell(bench::median(runs, ours), bench::median(runs, [&] { stepPlainly(file); }));
    return 0;
}
