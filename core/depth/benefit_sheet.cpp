// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/benefit_sheet.h"

#include <algorithm>

#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

constexpr const char* kGave[] = {"1.3", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3"};
constexpr const char* kGot[] = {"1.6", "5.1", "5.3", "5.4"};
constexpr qint64 kOffsetPercent = 30;

std::vector<IndicatorScore> linesOf(const Score& score, std::span<const char* const> ids)
{
    std::vector<IndicatorScore> lines;
    for (const char* id : ids)
        if (const IndicatorScore& one = score.indicators[size_t(getPlace(id))]; one.value.value_or(0) > 0)
            lines.push_back(one);
    return lines;
}

/// The six conditions in the chosen language. The numbers are the regulation's, whatever targets the office has set.
class Conditions {
public:
    Conditions(const Evidence& evidence, const Words& words) : m_evidence(evidence), m_words(words) {}

    std::vector<Condition> all() const
    {
        return {
            {1,
             said(QT_TRANSLATE_NOOP("depth", "Runs a school alone or with others, or an enterprise university open to "
                                             "society, or founded a vocational education group")),
             std::nullopt,
             said(QT_TRANSLATE_NOOP("depth", "The records cannot show this.")),
             {}},
            one(2,
                QT_TRANSLATE_NOOP("depth", "Runs apprenticeships, or took 60 interns and more of three months a year "
                                           "within three years"),
                {{"apprenticeships", 1}, {"1.3", 60}}),
            one(3, QT_TRANSLATE_NOOP("depth", "Takes part in the 1+X pilot"), {{"certificates", 1}}),
            one(4, QT_TRANSLATE_NOOP("depth", "Order classes and the like covering three majors and more"),
                {{"1.1", 3}}),
            one(5,
                QT_TRANSLATE_NOOP("depth", "Bases built or equipment donated for a million yuan and more within three "
                                           "years"),
                {{"base_input", 100}}),
            one(6, QT_TRANSLATE_NOOP("depth", "Intellectual property shared with a school within three years"),
                {{"5.3", 1}}),
        };
    }

private:
    QString said(const char* source) const { return m_words.text("depth", source); }

    /// A condition that any one of some measures fulfils.
    Condition one(int number, const char* asks, std::initializer_list<std::pair<const char*, double>> needed) const
    {
        Condition made{number, said(asks), false, {}, {}};
        QStringList shown;
        for (const auto& [id, least] : needed) {
            const int place = getPlace(id);
            const Indicator& measure = measureAt(place);
            const double value = m_evidence.values[size_t(place)].value_or(0);
            made.met = *made.met || value >= least;
            made.measures.push_back(place);
            shown.append(said(QT_TRANSLATE_NOOP("depth", "%1: %2"))
                             .arg(label(measure, m_words), withUnit(valueText(measure, value), said(measure.unit))));
        }
        made.shown = shown.join(said(QT_TRANSLATE_NOOP("depth", "; ")));
        return made;
    }

    const Evidence& m_evidence;
    const Words& m_words;
};

} // namespace

Assessment byRegulation(const ReadStore& store, const TermKey& term, Id<Partner> partner)
{
    return assess(store, term, Parameters(), {.partner = partner, .terms = 1});
}

BenefitSheet benefitSheet(const ReadStore& store, const PartnerDepth& partner, const Evidence& regulation,
                          const Words& words)
{
    const std::optional<Partner> known = store.find(partner.partner); // of a sealed term it may be gone
    const bool mayOffset = known && (known->integrationStatus == Partner::Integration::Cultivated ||
                                     known->integrationStatus == Partner::Integration::Certified);
    return {linesOf(partner.score, kGave), linesOf(partner.score, kGot), Conditions(regulation, words).all(),
            mayOffset};
}

std::vector<OffsetYear> investments(const ReadStore& store, Id<Partner> partner, int lastYear, int years)
{
    std::vector<OffsetYear> made;
    db::Statement& sum = store.connection().statement(
        QStringLiteral("SELECT coalesce(sum(t.amount), 0) FROM contribution t WHERE t.partner = :P AND "
                       "coalesce(t.direction, 'to_school') = 'to_school' AND t.kind <> 'equipment_on_loan' AND "
                       "t.received_on BETWEEN :from AND :to"));
    for (int year = lastYear - years + 1; year <= lastYear; ++year) {
        sum.bind(QStringLiteral(":P"), Value(partner.value));
        sum.bind(QStringLiteral(":from"), Value(QDate(year, 1, 1)));
        sum.bind(QStringLiteral(":to"), Value(QDate(year, 12, 31)));
        sum.step();
        made.push_back({year, Money{sum.integer(0)}, std::nullopt});
        sum.reset();
    }
    return made;
}

Money entitlement(Money investment)
{
    return {investment.fen * kOffsetPercent / 100};
}

std::vector<OffsetYear> offsets(std::vector<OffsetYear> years)
{
    Money carried;
    for (OffsetYear& one : years) {
        const Money entitled{entitlement(one.investment).fen + carried.fen};
        one.offset = one.surcharge ? std::min(entitled, *one.surcharge) : Money{};
        one.carried = carried = {entitled.fen - one.offset.fen};
    }
    return years;
}

} // namespace cooperage::depth
