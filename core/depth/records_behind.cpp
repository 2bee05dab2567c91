// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/records_behind.h"

#include "core/depth/evidence_sql.h"
#include "core/depth/gather.h"
#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

class Behind {
public:
    Behind(const ReadStore& store, const Indicator& indicator, Id<Partner> partner, const TermDays& term,
           const Parameters& parameters)
        : m_store(store), m_indicator(indicator), m_partner(partner), m_term(term), m_parameters(parameters)
    {
    }

    std::vector<RecordsBehind> separate() const
    {
        std::vector<RecordsBehind> found;
        for (const Source& source : m_indicator.sources)
            add(found, &source, sql::ids(source, false), firstDay(source), source.rows.type());
        return found;
    }

    /// All sources together: the links that they tell apart. Their reach is the same.
    std::vector<RecordsBehind> linked() const
    {
        QStringList parts;
        for (const Source& source : m_indicator.sources)
            parts.append(sql::ids(source, true));
        std::vector<RecordsBehind> found;
        add(found, nullptr, parts.join(QStringLiteral(" UNION ")), firstDay(m_indicator.sources.front()),
            m_indicator.keys());
        return found;
    }

private:
    QDate firstDay(const Source& source) const
    {
        if (source.measure != Measure::UnbrokenYears)
            return m_term.first(source.reach);
        const Gathered gathered = gather(m_store, {&m_term, 1}, m_parameters, m_partner);
        const size_t place = size_t(getPlace(m_indicator.id));
        const int years = int(gathered.evidence.front().front().values[place].value_or(0));
        return years ? m_term.year.addYears(1 - years) : m_term.last().addDays(1);
    }

    void add(std::vector<RecordsBehind>& found, const Source* source, const QString& sql, QDate first,
             const RecordType& type) const
    {
        Selection selection{sql, sql::bindings(m_parameters), &type, title(source)};
        selection.bindings.emplace_back(QStringLiteral(":P"), Value(m_partner.value));
        selection.bindings.emplace_back(QStringLiteral(":E"), Value(m_term.last()));
        selection.bindings.emplace_back(QStringLiteral(":R"), Value(first));
        if (m_store.count({.type = &type, .within = selection}) > 0)
            found.push_back({source, std::move(selection)});
    }

    QString title(const Source* source) const
    {
        QStringList parts{m_store.title(recordType<Partner>(), m_partner.value), label(m_indicator)};
        if (source && *source->label)
            parts.append(text(source->label));
        parts.append(m_term.scope.term.label());
        return parts.join(QStringLiteral(" · "));
    }

    const ReadStore& m_store;
    const Indicator& m_indicator;
    Id<Partner> m_partner;
    const TermDays& m_term;
    const Parameters& m_parameters;
};

} // namespace

std::vector<RecordsBehind> recordsBehind(const ReadStore& store, const Indicator& indicator, Id<Partner> partner,
                                         const TermDays& term, const Parameters& parameters)
{
    const Behind behind(store, indicator, partner, term, parameters);
    return indicator.keys ? behind.linked() : behind.separate();
}

} // namespace cooperage::depth
