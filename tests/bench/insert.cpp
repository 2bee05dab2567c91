// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_insert FOLDER COUNT: placements through the gate, with their history, as one step, against prepared statements
/// of the C API that put the same rows into the same table with the same indexes, and nothing else.
#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include "core/store/search_text.h"
#include "core/store/sql_text.h"
#include "tests/bench/placements.h"
#include "tests/bench/timing.h"

using namespace cooperage;

namespace {

constexpr int kKept = 1000; ///< rows made ready beforehand for the C API, which is given them again and again

void require(int result, int expected)
{
    if (result != expected)
        qFatal("SQLite: %s", sqlite3_errstr(result));
}

QString newFile(const QString& folder, const char* name)
{
    const QString path = folder + QLatin1Char('/') + QLatin1StringView(name);
    QFile::remove(path);
    bench::addPeople(*Store::create(path));
    return path;
}

/// The values as the statement takes them, texts in UTF-8.
struct Ready {
    std::vector<Value> values;
    std::vector<QByteArray> texts;
};

Ready ready(int number)
{
    const RecordType& type = recordType<Placement>();
    const Row row = toRow(bench::placement(number));
    Ready made;
    made.values = row.values;
    made.values.push_back(Value(search_text::of(type, row)));
    made.values.push_back(Value(search_text::sortKey(type, row)));
    for (const Value& value : made.values)
        made.texts.push_back(value.isDate()   ? value.date().toString(Qt::ISODate).toUtf8()
                             : value.isText() ? value.text().toUtf8()
                                              : QByteArray());
    return made;
}

void bind(sqlite3_stmt* statement, int index, const Value& value, const QByteArray& text)
{
    if (value.isNull())
        sqlite3_bind_null(statement, index);
    else if (value.isInteger())
        sqlite3_bind_int64(statement, index, value.integer());
    else if (value.isReal())
        sqlite3_bind_double(statement, index, value.real());
    else
        sqlite3_bind_text(statement, index, text.constData(), int(text.size()), SQLITE_STATIC);
}

void insertPlainly(const QString& path, int count, const std::vector<Ready>& rows)
{
    sqlite3* database = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const char* settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                           "PRAGMA foreign_keys = ON; BEGIN IMMEDIATE";
    require(sqlite3_exec(database, settings, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    const QByteArray sql = sql::insert(recordType<Placement>()).toUtf8();
    require(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr), SQLITE_OK);
    for (int number = 0; number < count; ++number) {
        const Ready& row = rows[static_cast<size_t>(qint64(number) * kKept / count)];
        int index = 1;
        sqlite3_bind_int64(statement, index++, 1); // the revision
        for (size_t value = 0; value < row.values.size(); ++value)
            bind(statement, index++, row.values[value], row.texts[value]);
        sqlite3_bind_int64(statement, index, number + 1);
        require(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    require(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

int main(int arguments, char** words)
{
    QCoreApplication application(arguments, words);
    const QString folder = application.arguments().at(1);
    const int count = application.arguments().at(2).toInt();

    const QString gate = newFile(folder, "gate.coop");
    const double ours = bench::median(1, [&] {
        const std::unique_ptr<Store> store = Store::open(gate);
        store->transact(Op::Import, QStringLiteral("placements"), [&] {
            for (int number = 0; number < count; ++number)
                store->insert(bench::placement(number));
        });
    });
    const QString plain = newFile(folder, "plain.coop");
    std::vector<Ready> rows;
    for (int number = 0; number < kKept; ++number)
        rows.push_back(ready(int(qint64(number) * count / kKept)));
    const double reference = bench::median(1, [&] { insertPlainly(plain, count, rows); });
    bench::tell(ours, reference);
    QFile::remove(gate);
    QFile::remove(plain);
    return 0;
}
