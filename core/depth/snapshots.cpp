// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/snapshots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

#include "core/base/clock.h"
#include "core/depth/assessment_json.h"
#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

using Records = RecordIds::value_type;

QJsonObject recordsJson(const Records& records)
{
    QJsonObject object;
    for (const auto& [type, ids] : records) {
        QJsonArray array;
        for (const qint64 id : ids)
            array.append(id);
        object.insert(type->table(), array);
    }
    return object;
}

QJsonArray trendJson(const PartnerDepth& one)
{
    QJsonArray array;
    for (const TermScore& term : one.trend)
        array.append(QJsonArray{term.term.toString(), term.total, int(term.level)});
    return array;
}

/// Window, parameters, and of each measure value and records.
QString details(const PartnerDepth& one, const Assessment& assessment)
{
    QJsonObject measures;
    for (size_t place = 0; place < allMeasures().size(); ++place) {
        const auto& value = one.evidence.values[place];
        QJsonObject entry{{QStringLiteral("value"), value ? QJsonValue(*value) : QJsonValue()}};
        if (place < allIndicators().size() && !one.records[place].empty())
            entry.insert(QStringLiteral("records"), recordsJson(one.records[place]));
        measures.insert(QString::fromLatin1(allMeasures()[place]->id), entry);
    }
    const QJsonObject object{
        {QStringLiteral("window"), assessment.term.window.toString(Qt::ISODate)},
        {QStringLiteral("violations"), one.evidence.openViolations},
        {QStringLiteral("parameters"), parametersJson(assessment.parameters)},
        {QStringLiteral("measures"), measures},
        {QStringLiteral("trend"), trendJson(one)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::vector<TermScore> readTrend(const QJsonArray& array)
{
    std::vector<TermScore> trend;
    for (const QJsonValue entry : array) {
        const QJsonArray term = entry.toArray();
        if (const auto key = TermKey::parse(term[0].toString()))
            trend.push_back({*key, term[1].toDouble(), static_cast<Level>(term[2].toInt())});
    }
    return trend;
}

std::vector<DepthSnapshot> stored(const ReadStore& store, const TermKey& term, Id<Partner> partner)
{
    const RecordType& type = recordType<DepthSnapshot>();
    Query query;
    query.filters.push_back({.field = type.get("term"), .test = Filter::Test::Equals, .value = Value(term.toString())});
    if (partner.isSet())
        query.filters.push_back(
            {.field = type.get("partner"), .test = Filter::Test::Equals, .value = Value(partner.value)});
    return store.all<DepthSnapshot>(query);
}

Snapshot read(const DepthSnapshot& kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.details.toUtf8()).object();
    const QJsonObject parameters = object[QStringLiteral("parameters")].toObject();
    Snapshot made{kept.id,
                  {kept.partner},
                  kept.partnerName,
                  kept.computedOn,
                  Parameters::fromJson(parameters[QStringLiteral("values")].toObject()),
                  {},
                  {},
                  {},
                  {}};
    made.parameters.name = kept.parameters;
    made.parameters.version = parameters[QStringLiteral("version")].toInt();
    made.parameters.source = parameters[QStringLiteral("source")].toString();
    made.evidence.openViolations = object[QStringLiteral("violations")].toInt();
    made.records.resize(allMeasures().size());
    const QJsonObject measures = object[QStringLiteral("measures")].toObject();
    for (size_t place = 0; place < allMeasures().size(); ++place) {
        const QJsonObject entry = measures[QString::fromLatin1(allMeasures()[place]->id)].toObject();
        const QJsonValue value = entry[QStringLiteral("value")];
        if (value.isDouble())
            made.evidence.values[place] = value.toDouble();
        const QJsonObject tables = entry[QStringLiteral("records")].toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table)
            for (const QJsonValue id : table.value().toArray())
                made.records[place][findRecordType(table.key())].push_back(id.toInteger());
    }
    made.score = score(made.evidence, made.parameters);
    made.trend = readTrend(object[QStringLiteral("trend")].toArray());
    return made;
}

/// How many ids of `one` are not in `other`.
int missing(const Records& one, const Records& other)
{
    int count = 0;
    for (const auto& [type, ids] : one) {
        const auto found = other.find(type);
        for (const qint64 id : ids)
            count += found == other.end() || !std::binary_search(found->second.begin(), found->second.end(), id);
    }
    return count;
}

} // namespace

void keepSnapshots(Store& store, const Assessment& assessment)
{
    const TermKey& term = assessment.term.scope.term;
    std::map<qint64, DepthSnapshot> before;
    for (DepthSnapshot& one : stored(store, term, {}))
        before[one.partner] = std::move(one);
    for (const PartnerDepth& one : assessment.partners) {
        DepthSnapshot kept = before[one.partner.value];
        before.erase(one.partner.value);
        kept.partner = int(one.partner.value);
        kept.partnerName = one.name;
        kept.term = term.toString();
        kept.score = one.score.total;
        kept.level = static_cast<DepthSnapshot::Level>(one.score.level);
        kept.mode = one.score.mode ? QString::fromLatin1(modeToken(*one.score.mode)) : QString();
        kept.capped = one.score.capped;
        kept.reciprocity = one.score.reciprocity.balance;
        kept.parameters = assessment.parameters.name;
        kept.computedOn = clock::today();
        kept.details = details(one, assessment);
        if (kept.id.isSet())
            store.update(kept);
        else
            store.insert(kept);
    }
    for (const auto& [partner, left] : before) // gone since the term was closed before
        store.remove(left.id);
}

std::vector<Snapshot> snapshots(const ReadStore& store, const TermKey& term, Id<Partner> partner)
{
    std::vector<Snapshot> found;
    for (const DepthSnapshot& kept : stored(store, term, partner))
        found.push_back(read(kept));
    return found;
}

KeptStandings keptStandings(const ReadStore& store, Id<Partner> partner)
{
    KeptStandings kept;
    db::Statement& query =
        store.connection().statement(QStringLiteral("SELECT term, partner, score, level FROM depth_snapshot") +
                                     (partner.isSet() ? QStringLiteral(" WHERE partner = :P") : QString()));
    if (partner.isSet())
        query.bind(QStringLiteral(":P"), Value(partner.value));
    while (query.step())
        if (const auto term = TermKey::parse(query.text(0))) {
            const auto level = std::ranges::find(DepthSnapshot::kLevels, query.text(3).toStdString(), &Choice::token);
            kept[*term].insert(query.integer(1), {query.real(2), static_cast<Level>(level - DepthSnapshot::kLevels)});
        }
    query.reset();
    return kept;
}

std::vector<Difference> differences(const Snapshot& then, const PartnerDepth& now)
{
    std::vector<Difference> found;
    for (size_t place = 0; place < allIndicators().size(); ++place) {
        const IndicatorScore& before = then.score.indicators[place];
        const IndicatorScore& after = now.score.indicators[place];
        const bool parametersChanged = before.target != after.target || before.of != after.of;
        const int came = missing(now.records[place], then.records[place]);
        const int went = missing(then.records[place], now.records[place]);
        if (came || went || parametersChanged || before.value != after.value)
            found.push_back({after.indicator, before.value, after.value, before.points, after.points, parametersChanged,
                             came, went});
    }
    return found;
}

QString differenceText(const Difference& difference)
{
    QStringList why;
    if (difference.recordsCame)
        why.append(text(QT_TRANSLATE_NOOP("depth", "records added: %1")).arg(difference.recordsCame));
    if (difference.recordsWent)
        why.append(text(QT_TRANSLATE_NOOP("depth", "records gone: %1")).arg(difference.recordsWent));
    if (difference.parametersChanged)
        why.append(text(QT_TRANSLATE_NOOP("depth", "target or weight changed")));
    if (why.isEmpty())
        why.append(text(QT_TRANSLATE_NOOP("depth", "records were edited")));
    return text(QT_TRANSLATE_NOOP("depth", "%1: %2 → %3, %4 → %5 points (%6)"))
        .arg(label(*difference.indicator), valueText(*difference.indicator, difference.valueThen),
             valueText(*difference.indicator, difference.valueNow), pointsText(difference.pointsThen),
             pointsText(difference.pointsNow), why.join(text(QT_TRANSLATE_NOOP("depth", ", "))));
}

} // namespace cooperage::depth
