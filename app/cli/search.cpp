// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"

namespace cooperage::cli {

int search(const Arguments& arguments)
{
    const ReadStore store(arguments.plain().front());
    QJsonArray hits;
    std::vector<QStringList> rows;
    for (const SearchHit& hit : searchAll(store, arguments.plain()[1])) {
        const FieldInfo& field = hit.type->field(hit.field);
        const QLatin1StringView way(hit.way == SearchHit::Way::Text     ? "text"
                                    : hit.way == SearchHit::Way::Pinyin ? "pinyin"
                                                                        : "initials");
        hits.append(QJsonObject{{QStringLiteral("type"), hit.type->table()},
                                {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("field"), QLatin1StringView(field.name)},
                                {QStringLiteral("matched_by"), way}});
        rows.push_back({hit.type->one(), QString::number(hit.id), hit.title, recordText(field.label)});
    }
    if (arguments.has("json"))
        printJson(QJsonObject{{QStringLiteral("hits"), hits}});
    else if (rows.empty())
        printLine(text(QT_TRANSLATE_NOOP("cli", "Nothing was found.")));
    else
        printTable({text(QT_TRANSLATE_NOOP("cli", "Type")), QStringLiteral("id"),
                    text(QT_TRANSLATE_NOOP("cli", "Name of the record")), text(QT_TRANSLATE_NOOP("cli", "Found in"))},
                   rows);
    return Done;
}

} // namespace cooperage::cli
