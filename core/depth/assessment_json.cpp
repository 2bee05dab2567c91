// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/assessment_json.h"

#include <QJsonArray>

#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString latin(const char* token)
{
    return QString::fromLatin1(token);
}

QJsonObject dimensionsJson(const Score& score)
{
    QJsonObject object;
    for (const DimensionScore& one : score.dimensions)
        object.insert(latin(token(one.dimension)),
                      QJsonObject{{QStringLiteral("points"), one.points}, {QStringLiteral("of"), one.of}});
    return object;
}

QJsonArray indicatorsJson(const Score& score)
{
    QJsonArray array;
    for (const IndicatorScore& one : score.indicators)
        array.append(QJsonObject{{QStringLiteral("id"), latin(one.indicator->id)},
                                 {QStringLiteral("value"), numberOrNull(one.value)},
                                 {QStringLiteral("target"), one.target},
                                 {QStringLiteral("points"), one.points},
                                 {QStringLiteral("of"), one.of}});
    return array;
}

QJsonArray gatesJson(const Score& score, const Parameters& parameters)
{
    QJsonArray array;
    for (const Gate& one : score.gates)
        array.append(QJsonObject{{QStringLiteral("id"), latin(token(one.id))},
                                 {QStringLiteral("passed"), one.passed},
                                 {QStringLiteral("lowered"), one.lowered},
                                 {QStringLiteral("text"), gateText(one, parameters)}});
    return array;
}

QJsonArray trendJson(const PartnerDepth& partner)
{
    QJsonArray array;
    for (const TermScore& one : partner.trend)
        array.append(QJsonObject{{QStringLiteral("term"), one.term.toString()},
                                 {QStringLiteral("score"), one.total},
                                 {QStringLiteral("level"), latin(token(one.level))}});
    return array;
}

QJsonObject reciprocityJson(const Reciprocity& reciprocity)
{
    const auto parts = [](const std::vector<GivenPart>& given) {
        QJsonObject object;
        for (const GivenPart& part : given)
            object.insert(latin(measureAt(part.place).id), part.share);
        return object;
    };
    return {{QStringLiteral("in"), reciprocity.in},
            {QStringLiteral("out"), reciprocity.out},
            {QStringLiteral("balance"), numberOrNull(reciprocity.balance)},
            {QStringLiteral("partner_gives"), parts(reciprocity.partnerGives)},
            {QStringLiteral("college_gives"), parts(reciprocity.collegeGives)}};
}

} // namespace

QJsonObject parametersJson(const Parameters& parameters)
{
    return {{QStringLiteral("name"), parametersLabel(parameters)},
            {QStringLiteral("version"), parameters.version},
            {QStringLiteral("source"), parameters.source},
            {QStringLiteral("values"), parameters.toJson()}};
}

QJsonObject partnerJson(const PartnerDepth& partner, const Parameters& parameters)
{
    const Score& score = partner.score;
    return {{QStringLiteral("partner"), partner.name},
            {QStringLiteral("id"), partner.partner.value},
            {QStringLiteral("score"), score.total},
            {QStringLiteral("level"), latin(token(score.level))},
            {QStringLiteral("mode"), score.mode ? QJsonValue(latin(modeToken(*score.mode))) : QJsonValue()},
            {QStringLiteral("capped"), score.capped},
            {QStringLiteral("dimensions"), dimensionsJson(score)},
            {QStringLiteral("indicators"), indicatorsJson(score)},
            {QStringLiteral("gates"), gatesJson(score, parameters)},
            {QStringLiteral("reciprocity"), reciprocityJson(score.reciprocity)},
            {QStringLiteral("initiative"), numberOrNull(score.initiative)},
            {QStringLiteral("trend"), trendJson(partner)}};
}

QJsonObject assessmentJson(const Assessment& assessment)
{
    QJsonArray partners, notKept;
    for (const PartnerDepth& one : assessment.partners)
        partners.append(partnerJson(one, assessment.parameters));
    for (size_t place = 0; place < allIndicators().size(); ++place)
        if (!assessment.kept[place])
            notKept.append(latin(allIndicators()[place]->id));
    return {{QStringLiteral("term"), assessment.term.scope.term.toString()},
            {QStringLiteral("parameters"), parametersJson(assessment.parameters)},
            {QStringLiteral("not_kept"), notKept},
            {QStringLiteral("partners"), partners}};
}

} // namespace cooperage::depth
