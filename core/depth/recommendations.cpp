// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/recommendations.h"

#include <algorithm>

#include "core/depth/words.h"
#include "core/figures/breakdown.h"

namespace cooperage::depth {

namespace {

constexpr int kExpiringDays = 180;
constexpr double kWithinReach = 5; ///< points below the next level

/// How many rectifications of each partner are overdue.
QHash<qint64, int> overdueMendings(const ReadStore& store, const Scope& term, const Words& words)
{
    QHash<qint64, int> found;
    for (const Part& part : parts(store, getBreakdown(u"rectifications.overdue", u"partner"), term, words))
        if (part.key.isInteger())
            found.insert(part.key.integer(), int(part.value));
    return found;
}

/// When the last of a partner's agreements in force ends; invalid: not within sight.
QHash<qint64, QDate> expiries(const ReadStore& store, const TermDays& term)
{
    QHash<qint64, QDate> found;
    db::Statement& query = store.connection().statement(QStringLiteral(
        "SELECT t.partner, max(coalesce(t.ends_on, '9999-12-31')) FROM agreement t WHERE coalesce(t.status, '') <> "
        "'draft' AND coalesce(t.terminated_on > :E, coalesce(t.status, '') <> 'terminated') AND t.starts_on <= :E AND "
        "coalesce(t.ends_on >= :E, TRUE) GROUP BY t.partner"));
    query.bind(QStringLiteral(":E"), Value(term.last()));
    while (query.step())
        found.insert(query.integer(0), query.date(1));
    query.reset();
    return found;
}

class Adviser {
public:
    Adviser(const ReadStore& store, const Assessment& assessment, const Words& words)
        : m_assessment(assessment), m_words(words), m_expiries(expiries(store, assessment.term)),
          m_overdue(overdueMendings(store, assessment.term.scope, words))
    {
        for (Partner& partner : store.all<Partner>())
            m_partners.insert(partner.id.value, partner);
    }

    std::optional<Recommendation> advise(const PartnerDepth& one) const
    {
        if (!m_partners.contains(one.partner.value))
            return std::nullopt; // of a sealed term, deleted since
        std::vector<std::pair<Advice, QString>> found;
        addEnd(one, found);
        addWatch(one, found);
        addRenew(one, found);
        addDeepen(one, found);
        if (found.empty())
            return std::nullopt;
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        Recommendation made{one.partner, found.front().first, {}};
        for (const auto& [advice, reason] : found)
            made.reasons.append(reason);
        return made;
    }

private:
    using Found = std::vector<std::pair<Advice, QString>>;

    QString text(const char* source) const { return m_words.text("depth", source); }
    static bool isActive(const PartnerDepth& one) { return one.score.gates[size_t(GateId::Active)].passed; }

    void addEnd(const PartnerDepth& one, Found& found) const
    {
        const std::optional<Partner::Standing> standing = m_partners.value(one.partner.value).standing;
        if (standing == Partner::Standing::Blacklisted)
            found.emplace_back(Advice::End, text(QT_TRANSLATE_NOOP("depth", "The partner is blacklisted.")));
        // Whom nothing was ever agreed with need not be given up.
        const bool held = m_expiries.contains(one.partner.value) || one.trend.size() > 1 || one.score.total > 0;
        if (!isActive(one) && held && standing != Partner::Standing::Potential)
            found.emplace_back(Advice::End,
                               gateText(one.score.gates[size_t(GateId::Active)], m_assessment.parameters, m_words));
    }

    void addWatch(const PartnerDepth& one, Found& found) const
    {
        const Gate& compliance = one.score.gates[size_t(GateId::Compliance)];
        if (!compliance.passed)
            found.emplace_back(Advice::Watch, gateText(compliance, m_assessment.parameters, m_words));
        if (const int overdue = m_overdue.value(one.partner.value); overdue > 0)
            found.emplace_back(Advice::Watch,
                               text(QT_TRANSLATE_NOOP("depth", "Rectifications overdue: %1.")).arg(overdue));
        if (one.warning)
            found.emplace_back(Advice::Watch, text(QT_TRANSLATE_NOOP("depth", "The score %1 (%2 points)."))
                                                  .arg(label(*one.warning, m_words))
                                                  .arg(*one.change(), 0, 'f', 1));
        // Whoever hardly works with the college is one-sided as a matter of course.
        if (isActive(one) && one.score.level >= Level::Middle && one.score.reciprocity.tilt != Reciprocity::Tilt::None)
            found.emplace_back(
                Advice::Watch,
                text(QT_TRANSLATE_NOOP("depth", "One-sided: %1.")).arg(label(one.score.reciprocity.tilt, m_words)));
    }

    void addRenew(const PartnerDepth& one, Found& found) const
    {
        const auto expiry = m_expiries.constFind(one.partner.value);
        if (isActive(one) && expiry != m_expiries.cend() && m_assessment.term.last().daysTo(*expiry) <= kExpiringDays)
            found.emplace_back(
                Advice::Renew,
                text(QT_TRANSLATE_NOOP("depth", "The last agreement ends on %1.")).arg(expiry->toString(Qt::ISODate)));
    }

    void addDeepen(const PartnerDepth& one, Found& found) const
    {
        if (!isActive(one) || one.score.level == Level::Deep)
            return;
        const auto target = wantedLevel(m_partners.value(one.partner.value));
        if (target && *target > one.score.level)
            found.emplace_back(
                Advice::Deepen,
                text(QT_TRANSLATE_NOOP("depth", "The level is below its target: %1.")).arg(label(*target, m_words)));
        const Number next[] = {Number::Shallow, Number::Middle, Number::Deep};
        if (one.score.level < Level::Shallow)
            return;
        const double missing = m_assessment.parameters.number(next[size_t(one.score.level)]) - one.score.total;
        if (missing > 0 && missing <= kWithinReach)
            found.emplace_back(Advice::Deepen,
                               text(QT_TRANSLATE_NOOP("depth", "Only %1 points are missing for the next level."))
                                   .arg(missingPointsText(missing)));
    }

    const Assessment& m_assessment;
    const Words& m_words;
    QHash<qint64, QDate> m_expiries;
    QHash<qint64, int> m_overdue;
    QHash<qint64, Partner> m_partners;
};

} // namespace

std::vector<Recommendation> recommendations(const ReadStore& store, const Assessment& assessment, const Words& words)
{
    const Adviser adviser(store, assessment, words);
    std::vector<Recommendation> list;
    for (const PartnerDepth& one : assessment.partners)
        if (const auto made = adviser.advise(one))
            list.push_back(*made);
    std::stable_sort(list.begin(), list.end(),
                     [](const Recommendation& one, const Recommendation& other) { return one.advice < other.advice; });
    return list;
}

std::optional<Level> wantedLevel(const Partner& partner)
{
    if (partner.targetLevel || !partner.strategicType)
        return partner.targetLevel;
    switch (*partner.strategicType) {
    case Partner::StrategicType::Strategic:
        return Level::Deep;
    case Partner::StrategicType::Backbone:
        return Level::Middle;
    case Partner::StrategicType::Ordinary:
        return Level::Shallow;
    case Partner::StrategicType::Nurtured:
        break;
    }
    return std::nullopt;
}

std::vector<TargetMismatch> targetMismatches(const ReadStore& store, const Assessment& assessment)
{
    std::vector<TargetMismatch> found;
    for (const Partner& partner : store.all<Partner>()) {
        const PartnerDepth* one = assessment.find(partner.id);
        const std::optional<Level> wanted = wantedLevel(partner);
        if (one && wanted && *wanted != one->score.level)
            found.push_back({partner.id, *wanted, one->score.level});
    }
    const auto below = [](const TargetMismatch& one) { return int(one.target) - int(one.level); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const TargetMismatch& one, const TargetMismatch& other) { return below(one) > below(other); });
    return found;
}

QString label(Advice advice, const Words& words)
{
    static constexpr const char* kLabels[] = {QT_TRANSLATE_NOOP("depth", "End"), QT_TRANSLATE_NOOP("depth", "Watch"),
                                              QT_TRANSLATE_NOOP("depth", "Renew"),
                                              QT_TRANSLATE_NOOP("depth", "Deepen")};
    return words.text("depth", kLabels[size_t(advice)]);
}

} // namespace cooperage::depth
