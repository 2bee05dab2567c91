// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_depth FILE TERM RUNS all|one: the depth of all partners with twenty terms of trend, or of one with six as
/// after an edit of an open file, against the bare statements that read the same rows.
#include <QCoreApplication>
#include <set>

#include "core/depth/all.h"
#include "core/depth/assess.h"
#include "core/depth/evidence_sql.h"
#include "core/depth/reach.h"
#include "tests/bench/timing.h"

using namespace cooperage;

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = application.arguments();
    const QString file = arguments.at(1);
    const TermKey term = *TermKey::parse(arguments.at(2));
    const int runs = arguments.at(3).toInt();
    const bool isOne = arguments.at(4) == QLatin1StringView("one");
    const int terms = isOne ? 6 : 20;
    const Id<Partner> partner = isOne ? Id<Partner>{1} : Id<Partner>{};
    const ReadStore store(file);
    const auto ours = [&] { depth::assess(store, term, {}, {.partner = partner, .terms = terms}); };
    std::set<const depth::Rows*> read;
    for (const depth::Indicator* measure : depth::allMeasures())
        for (const depth::Source& source : measure->sources)
            read.insert(&source.rows);
    const auto reference = [&] {
        Scope first = findScope(store, term);
        const QDate to = first.period.to;
        for (int back = 1; back < terms; ++back)
            first = previousScope(store, first);
        const QDate from = depth::termDays(store, first, {}).window;
        for (const depth::Rows* rows : read) {
            db::Statement& query = store.connection().statement(depth::sql::scan(*rows, {}, isOne, false));
            query.bind(QStringLiteral(":from"), Value(from));
            query.bind(QStringLiteral(":to"), Value(to));
            if (isOne)
                query.bind(QStringLiteral(":P"), Value(partner.value));
            while (query.step())
                query.integer(1);
            query.reset();
        }
    };
    ours(); // both then find the file in memory
    bench::tell(bench::median(runs, ours), bench::median(runs, reference));
    return 0;
}
