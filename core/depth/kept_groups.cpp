// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/kept_groups.h"

#include <QJsonArray>

#include "core/figures/sealed.h"

namespace cooperage::depth {

namespace {

constexpr std::pair<GroupBy, const char*> kNames[] = {{GroupBy::Department, "department"},
                                                      {GroupBy::Major, "major"},
                                                      {GroupBy::Industry, "industry"},
                                                      {GroupBy::Region, "region"},
                                                      {GroupBy::AgreementKind, "agreement_kind"}};
const QString kInterns = QStringLiteral("interns");

QJsonArray groupJson(const LevelGroup& group)
{
    const QJsonValue key = group.key.isNull()      ? QJsonValue()
                           : group.key.isInteger() ? QJsonValue(group.key.integer())
                                                   : QJsonValue(group.key.text());
    QJsonArray levels;
    for (const std::vector<qint64>& ids : group.levels.ids) {
        QJsonArray partners;
        for (const qint64 id : ids)
            partners.append(id);
        levels.append(partners);
    }
    return {key, group.label, levels};
}

LevelGroup readGroup(const QJsonArray& array)
{
    LevelGroup group{array[0].isNull()     ? Value()
                     : array[0].isDouble() ? Value(qint64(array[0].toInteger()))
                                           : Value(array[0].toString()),
                     array[1].toString()};
    for (size_t level = 0; level < group.levels.ids.size(); ++level)
        for (const QJsonValue id : array[2].toArray()[qsizetype(level)].toArray())
            group.levels.ids[level].push_back(id.toInteger());
    return group;
}

QJsonArray internsJson(const Concentration& one)
{
    return {one.major.value, one.label, one.partner.value, one.name, one.interns, one.allInterns};
}

Concentration readInterns(const QJsonArray& array)
{
    return {{array[2].toInteger()}, array[4].toInt(),    array[5].toInt(),
            {array[0].toInteger()}, array[1].toString(), array[3].toString()};
}

QJsonObject kept(const ReadStore& store, const TermKey& term)
{
    return sealedObject(store, term)[QStringLiteral("depth")].toObject();
}

} // namespace

QJsonObject groupsJson(const ReadStore& store, const Assessment& assessment)
{
    QJsonObject object;
    for (const auto& [by, name] : kNames) {
        QJsonArray groups;
        for (const LevelGroup& group : levelGroups(store, assessment, by))
            groups.append(groupJson(group));
        object.insert(QLatin1StringView(name), groups);
    }
    const Overview all = overview(store, assessment);
    QJsonArray interns;
    interns.append(internsJson(all.concentration));
    for (const Concentration& major : all.byMajor)
        interns.append(internsJson(major));
    object.insert(kInterns, interns);
    return object;
}

std::optional<std::vector<LevelGroup>> keptGroups(const ReadStore& store, const TermKey& term, GroupBy by)
{
    const QJsonObject object = kept(store, term);
    for (const auto& [each, name] : kNames) {
        if (each != by || !object.contains(QLatin1StringView(name)))
            continue;
        std::vector<LevelGroup> groups;
        for (const QJsonValue group : object[QLatin1StringView(name)].toArray())
            groups.push_back(readGroup(group.toArray()));
        return groups;
    }
    return std::nullopt;
}

std::vector<Concentration> keptInterns(const ReadStore& store, const TermKey& term)
{
    std::vector<Concentration> interns;
    for (const QJsonValue one : kept(store, term)[kInterns].toArray())
        interns.push_back(readInterns(one.toArray()));
    return interns;
}

} // namespace cooperage::depth
