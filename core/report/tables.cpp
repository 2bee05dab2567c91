// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tables.h"

#include <algorithm>

#include "core/base/text_key.h"

namespace cooperage::report {

namespace {

const Part* findPart(const std::vector<Part>& parts, const Value& key)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

/// The keys of all columns, each once; what is not stated comes last.
std::vector<Part> keysOf(const std::vector<PartsColumn>& columns)
{
    std::vector<Part> keys;
    for (const PartsColumn& column : columns)
        for (const Part& part : column.parts)
            if (!findPart(keys, part.key))
                keys.push_back(part);
    std::stable_partition(keys.begin(), keys.end(), [](const Part& part) { return !part.key.isNull(); });
    return keys;
}

} // namespace

QString signedName(const Material& material, const QString& name, const QStringList& asSigned)
{
    QStringList others;
    for (const QString& one : asSigned)
        if (textKey(one) != textKey(name) && !one.isEmpty() && !others.contains(one))
            others << one;
    return others.isEmpty() ? name
                            : material.text(QT_TRANSLATE_NOOP("report", "%1 (signed as %2)"))
                                  .arg(name, others.join(material.text(QT_TRANSLATE_NOOP("report", ", "))));
}

Column leftColumn(const QString& title, double weight)
{
    return {title, Column::Align::Left, weight};
}

Column numberColumn(const QString& title, double weight)
{
    return {title, Column::Align::Right, weight};
}

Table partsTable(const Material& material, const QString& caption, const QString& keyTitle,
                 const std::vector<PartsColumn>& columns)
{
    Table table{caption, {leftColumn(keyTitle)}, {}, false};
    for (const PartsColumn& column : columns)
        table.columns.push_back(numberColumn(column.title));
    for (const Part& key : keysOf(columns)) {
        std::vector<Span> row{{key.label, {}}};
        for (const PartsColumn& column : columns) {
            const Part* part = findPart(column.parts, key.key);
            row.push_back(part ? material.part(*part, column.money) : Span{QStringLiteral("0"), {}});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Chart bars(const QString& caption, const std::vector<Part>& parts, size_t limit, double divisor, int decimals)
{
    Chart chart;
    chart.kind = Chart::Kind::HorizontalBars;
    chart.caption = caption;
    chart.decimals = decimals;
    chart.series.push_back({});
    for (size_t index = 0; index < std::min(limit, parts.size()); ++index) {
        chart.categories.push_back(parts[index].label);
        chart.series.front().values.push_back(parts[index].value / divisor);
    }
    return chart;
}

QString largest(const std::vector<Part>& parts)
{
    return parts.empty() ? QString() : parts.front().label;
}

} // namespace cooperage::report
