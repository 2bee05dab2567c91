// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/gather.h"

#include <algorithm>

#include "core/depth/evidence_sql.h"
#include "core/depth/tally.h"

namespace cooperage::depth {

namespace {

/// A source of the catalogue with where its values go.
struct Target {
    const Source* source;
    size_t place; ///< of the measure
    int space;    ///< keeps row ids of different tables apart; 0 for values that the sources share
    Tally* tally;
    int valueColumn = 0;
    int startsColumn = -1;
};

std::vector<Id<Partner>> partnersOf(const ReadStore& store, Id<Partner> partner)
{
    if (partner.isSet())
        return {partner};
    std::vector<Id<Partner>> partners;
    db::Statement& query = store.connection().statement(
        QStringLiteral("SELECT id FROM partner WHERE kind NOT IN ('association', 'government', 'institute') ORDER BY "
                       "id"));
    while (query.step())
        partners.push_back({query.integer(0)});
    query.reset();
    return partners;
}

class Gathering {
public:
    Gathering(const ReadStore& store, std::span<const TermDays> terms, const Parameters& parameters, Id<Partner> one,
              KeepRecords records)
        : m_store(store), m_terms(terms), m_parameters(parameters), m_one(one), m_reach(terms),
          m_partners(partnersOf(store, one))
    {
        for (size_t index = 0; index < m_partners.size(); ++index)
            m_index.insert(m_partners[index].value, index);
        for (const Indicator* measure : allMeasures())
            addMeasure(*measure);
        if (records == KeepRecords::Yes)
            m_records.assign(m_partners.size(), RecordIds(allMeasures().size()));
    }

    Gathered run()
    {
        for (const auto& [rows, targets] : m_targets)
            scan(*rows, targets);
        for (auto& tallies : m_tallies)
            for (auto& tally : tallies)
                tally->finish();
        Gathered made{m_partners, kept(), {}, std::move(m_records)};
        tidy(made.records);
        for (size_t partner = 0; partner < m_partners.size(); ++partner) {
            std::vector<Evidence>& terms = made.evidence.emplace_back(m_terms.size());
            for (size_t place = 0; place < allMeasures().size(); ++place)
                for (size_t term = 0; term < m_terms.size(); ++term)
                    terms[term].values[place] = value(place, partner, term, made.kept[place]);
        }
        return made;
    }

private:
    void addMeasure(const Indicator& measure)
    {
        const size_t place = m_tallies.size();
        auto& tallies = m_tallies.emplace_back();
        int number = 0;
        for (const Source& source : measure.sources) {
            if (size_t(source.part) == tallies.size())
                tallies.push_back(std::make_unique<Tally>(source.measure, m_partners.size(), m_terms));
            const bool countsItself = QLatin1StringView(source.value) == QLatin1StringView("t.id");
            m_targets[&source.rows].push_back(
                {&source, place, countsItself ? ++number : 0, tallies[size_t(source.part)].get()});
        }
    }

    void scan(const Rows& rows, std::vector<Target> targets)
    {
        QStringList columns;
        const auto column = [&](const QString& sql) {
            columns.append(sql);
            return 3 + int(columns.size());
        };
        bool earlier = false;
        for (Target& target : targets) {
            target.valueColumn = column(sql::value(*target.source));
            if (target.source->starts)
                target.startsColumn = column(sql::starts(*target.source));
            earlier = earlier || target.source->reach == Reach::EverBefore;
        }
        db::Statement& query = m_store.connection().statement(sql::scan(rows, columns, m_one.isSet(), earlier));
        for (const auto& [name, bound] : sql::bindings(m_parameters))
            query.bind(name, bound);
        query.bind(QStringLiteral(":from"), Value(std::min(m_terms.front().window, m_terms.front().twoTerms)));
        query.bind(QStringLiteral(":to"), Value(m_terms.back().last()));
        if (m_one.isSet())
            query.bind(QStringLiteral(":P"), Value(m_one.value));
        while (query.step())
            if (const auto partner = m_index.constFind(query.integer(1)); partner != m_index.cend())
                addRow(query, targets, *partner);
        query.reset();
    }

    void addRow(const db::Statement& row, const std::vector<Target>& targets, size_t partner)
    {
        const QDate starts = row.date(2), ends = row.date(3);
        for (const Target& target : targets) {
            if (row.isNull(target.valueColumn))
                continue;
            const QDate from = target.startsColumn < 0 ? starts : row.date(target.startsColumn);
            const TermMask mask = m_reach.mask(target.source->reach, from, ends);
            if (!mask)
                continue;
            const bool told = target.source->measure == Measure::Distinct;
            target.tally->add(partner, mask, target.space, told ? row.integer(target.valueColumn) : 0,
                              told ? 0 : row.real(target.valueColumn), from, ends);
            if (!m_records.empty() && (mask >> (m_terms.size() - 1)) & 1)
                keep(partner, target, row);
        }
    }

    void keep(size_t partner, const Target& target, const db::Statement& row)
    {
        // What is worth nothing stands behind no number.
        if (target.source->measure == Measure::Distinct || row.real(target.valueColumn) != 0)
            m_records[partner][target.place][&target.source->rows.type()].push_back(row.integer(0));
    }

    static void tidy(std::vector<RecordIds>& records)
    {
        for (RecordIds& partner : records)
            for (auto& measure : partner)
                for (auto& [type, ids] : measure) {
                    std::sort(ids.begin(), ids.end());
                    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
                }
    }

    std::vector<bool> kept() const
    {
        std::map<QString, bool> asked; // several sources ask the same
        std::vector<bool> all;
        for (const Indicator* measure : allMeasures())
            all.push_back(std::any_of(measure->sources.begin(), measure->sources.end(), [&](const Source& source) {
                const auto [answer, isNew] = asked.try_emplace(sql::kept(source.rows, source.kept));
                if (isNew)
                    answer->second = m_store.connection().scalar(answer->first).integer() != 0;
                return answer->second;
            }));
        return all;
    }

    std::optional<double> value(size_t place, size_t partner, size_t term, bool kept) const
    {
        if (!kept)
            return std::nullopt;
        std::array<double, kMostParts> parts{};
        const auto& tallies = m_tallies[place];
        for (size_t part = 0; part < tallies.size(); ++part)
            parts[part] = tallies[part]->value(partner, term).value_or(0);
        if (const auto combine = allMeasures()[place]->combine)
            return combine(parts);
        const bool scored = place < allIndicators().size();
        return scored ? parts[0] : tallies[0]->value(partner, term);
    }

    const ReadStore& m_store;
    std::span<const TermDays> m_terms;
    const Parameters& m_parameters;
    Id<Partner> m_one;
    ReachTable m_reach;
    std::vector<Id<Partner>> m_partners;
    QHash<qint64, size_t> m_index;
    std::vector<std::vector<std::unique_ptr<Tally>>> m_tallies; ///< by measure and part
    std::map<const Rows*, std::vector<Target>> m_targets;
    std::vector<RecordIds> m_records; ///< by partner; empty where nobody asked
};

} // namespace

Gathered gather(const ReadStore& store, std::span<const TermDays> terms, const Parameters& parameters,
                Id<Partner> partner, KeepRecords records)
{
    return Gathering(store, terms, parameters, partner, records).run();
}

} // namespace cooperage::depth
