// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/aggregates.h"

#include <algorithm>
#include <set>

#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

/// Rises and falls are told from here on: below, it is the same.
constexpr double kMoved = 1;

struct GroupQuery {
    const char* sql;             ///< partner and key, :W and :E the window, in any order
    const RecordType& (*type)(); ///< whose ids the keys are, or whose field `choice` lists them; null: text
    const char* choice = "";
    bool withEmpty = false; ///< groups without a partner too
};

/// Agreements in force on the last day.
#define IN_FORCE                                                                                                       \
    "coalesce(a.terminated_on > :E, coalesce(a.status, '') <> 'terminated') AND coalesce(a.status, '') <> 'draft' "    \
    "AND a.starts_on <= :E AND (a.ends_on IS NULL OR a.ends_on >= :E)"
#define IN_WINDOW(starts, ends) starts " <= :E AND (" ends " IS NULL OR " ends " >= :W)"

constexpr char kByDepartment[] = "SELECT a.partner, a.department FROM agreement a WHERE " IN_WINDOW(
    "a.starts_on",
    "a.ends_on") " UNION SELECT o.partner, coalesce(o.department, m.department) FROM order_class o LEFT JOIN major m "
                 "ON m.id = "
                 "o.major WHERE " IN_WINDOW(
                     "o.started_on",
                     "o.ended_on") " UNION SELECT p.partner, coalesce(s.department, m.department) FROM placement p "
                                   "JOIN student s ON s.id = p.student "
                                   "LEFT JOIN major m ON m.id = s.major WHERE coalesce(p.status, '') <> 'cancelled' "
                                   "AND " IN_WINDOW(
                                       "p.starts_on",
                                       "p.ends_on") " UNION SELECT r.partner, coalesce(r.department, m.department) "
                                                    "FROM project r LEFT JOIN major m ON m.id = r.major "
                                                    "WHERE coalesce(r.starts_on, r.ends_on) <= :E AND "
                                                    "coalesce(r.ends_on >= :W, TRUE)"
                                                    " UNION SELECT b.partner, coalesce(b.department, m.department) "
                                                    "FROM base b LEFT JOIN major m ON m.id = b.major "
                                                    "WHERE coalesce(b.built_on <= :E, TRUE)";

constexpr char kByMajor[] = "SELECT o.partner, o.major FROM order_class o WHERE " IN_WINDOW(
    "o.started_on",
    "o.ended_on") " UNION SELECT p.partner, s.major FROM placement p JOIN student s ON s.id = p.student "
                  "WHERE coalesce(p.status, '') <> 'cancelled' AND " IN_WINDOW(
                      "p.starts_on",
                      "p.ends_on") " UNION SELECT r.partner, r.major FROM project r WHERE coalesce(r.starts_on, "
                                   "r.ends_on) <= :E "
                                   "AND coalesce(r.ends_on >= :W, TRUE)"
                                   " UNION SELECT b.partner, b.major FROM base b WHERE coalesce(b.built_on <= :E, TRUE)"
                                   " UNION SELECT c.partner, c.major FROM contribution c WHERE c.received_on BETWEEN "
                                   ":W AND :E"
                                   " UNION SELECT a.partner, m.id FROM agreement a JOIN major m ON ';' || a.majors || "
                                   "';' LIKE '%;' || m.id || ';%' "
                                   "WHERE " IN_WINDOW("a.starts_on", "a.ends_on");

GroupQuery queryOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Department:
        return {kByDepartment, recordType<Department>, "", true};
    case GroupBy::Major:
        return {kByMajor, recordType<Major>, "", true};
    case GroupBy::Industry:
        return {"SELECT p.id, p.industry FROM partner p", nullptr};
    case GroupBy::Region:
        return {"SELECT p.id, p.region FROM partner p", nullptr};
    case GroupBy::AgreementKind:
        break;
    }
    return {"SELECT a.partner, a.kind FROM agreement a WHERE " IN_FORCE, recordType<Agreement>, "kind"};
}

#undef IN_FORCE
#undef IN_WINDOW

db::Statement& bound(const ReadStore& store, const char* sql, const TermDays& term)
{
    db::Statement& query = store.connection().statement(QString::fromUtf8(sql));
    query.bind(QStringLiteral(":W"), Value(term.window));
    query.bind(QStringLiteral(":E"), Value(term.last()));
    return query;
}

QString labelOf(const ReadStore& store, const GroupQuery& query, const Value& key)
{
    if (key.isNull())
        return text(QT_TRANSLATE_NOOP("depth", "Not stated"));
    if (!query.type)
        return key.text();
    const RecordType& type = query.type();
    if (!*query.choice)
        return store.title(type, key.integer());
    for (const Choice& choice : type.field(type.get(query.choice)).choices)
        if (key.text() == QLatin1StringView(choice.token))
            return recordText(choice.label);
    return key.text();
}

class Grouping {
public:
    Grouping(const ReadStore& store, const Assessment& assessment, GroupBy by)
        : m_store(store), m_assessment(assessment), m_query(queryOf(by))
    {
    }

    std::vector<LevelGroup> run()
    {
        db::Statement& rows = bound(m_store, m_query.sql, m_assessment.term);
        while (rows.step())
            add(rows.integer(0), rows.value(1));
        rows.reset();
        // Who works with no department at all is in the group of none.
        for (const PartnerDepth& one : m_assessment.partners)
            if (!m_grouped.contains(one.partner.value))
                group(Value()).partners.push_back(one.partner);
        if (m_query.withEmpty)
            for (const qint64 id : m_store.ids({.type = &m_query.type()}))
                group(Value(id));
        for (LevelGroup& one : m_groups)
            finish(one);
        std::erase_if(m_groups, [](const LevelGroup& one) { return one.key.isNull() && one.partners.empty(); });
        std::stable_sort(m_groups.begin(), m_groups.end(), before);
        return std::move(m_groups);
    }

private:
    void add(qint64 partner, const Value& key)
    {
        if (key.isNull() || !m_assessment.find({partner}))
            return;
        m_grouped.insert(partner);
        group(key).partners.push_back({partner});
    }

    LevelGroup& group(const Value& key)
    {
        const QString name = key.isInteger() ? QString::number(key.integer()) : key.text();
        const auto [found, isNew] = m_index.try_emplace(name, m_groups.size());
        if (isNew)
            m_groups.push_back({key, labelOf(m_store, m_query, key)});
        return m_groups[found->second];
    }

    void finish(LevelGroup& group) const
    {
        for (const Id<Partner> partner : group.partners) {
            const Score& score = m_assessment.find(partner)->score;
            ++group.levels[size_t(score.level)];
            group.meanTotal += score.total / double(group.partners.size());
        }
    }

    static bool before(const LevelGroup& one, const LevelGroup& other)
    {
        if (one.key.isNull() != other.key.isNull())
            return other.key.isNull();
        if (one.partners.size() != other.partners.size())
            return one.partners.size() > other.partners.size();
        return one.label < other.label;
    }

    const ReadStore& m_store;
    const Assessment& m_assessment;
    GroupQuery m_query;
    std::map<QString, size_t> m_index;
    std::vector<LevelGroup> m_groups;
    std::set<qint64> m_grouped;
};

Concentration concentrationOf(const ReadStore& store, const TermDays& term)
{
    Concentration found;
    // Read in the order of the file: by the index of partners every row would be looked for on its own.
    const char* counts = "SELECT t.partner, count(DISTINCT t.student) FROM placement t NOT INDEXED WHERE "
                         "coalesce(t.status, '') <> 'cancelled' AND t.starts_on <= :E AND coalesce(t.ends_on >= :W, "
                         "TRUE) GROUP BY t.partner ORDER BY 2 DESC, 1 LIMIT 1";
    db::Statement& most = bound(store, counts, term);
    if (most.step()) {
        found.partner = {most.integer(0)};
        found.interns = int(most.integer(1));
    }
    most.reset();
    const char* all =
        "SELECT count(DISTINCT t.student) FROM placement t NOT INDEXED WHERE coalesce(t.status, '') <> 'cancelled' "
        "AND t.starts_on <= :E AND coalesce(t.ends_on >= :W, TRUE)";
    db::Statement& interns = bound(store, all, term);
    if (interns.step())
        found.allInterns = int(interns.integer(0));
    interns.reset();
    return found;
}

void addMovers(Overview& made, const Assessment& assessment)
{
    for (const PartnerDepth& one : assessment.partners) {
        if (one.trend.size() < 2)
            continue;
        const Level before = one.trend[one.trend.size() - 2].level;
        ++made.levelsBefore[size_t(before)];
        if (one.score.level > before || *one.change() >= kMoved)
            made.risers.push_back(&one);
        else if (one.score.level < before || *one.change() <= -kMoved)
            made.fallers.push_back(&one);
    }
    const auto moved = [](const PartnerDepth* one, const PartnerDepth* other) {
        return std::abs(*one->change()) > std::abs(*other->change());
    };
    std::stable_sort(made.risers.begin(), made.risers.end(), moved);
    std::stable_sort(made.fallers.begin(), made.fallers.end(), moved);
}

void addReciprocity(Overview& made, const Assessment& assessment)
{
    int partners = 0;
    for (const PartnerDepth& one : assessment.partners) {
        const Reciprocity& reciprocity = one.score.reciprocity;
        if (!reciprocity.balance)
            continue;
        ++partners;
        made.in += reciprocity.in;
        made.out += reciprocity.out;
        made.collegeHot += reciprocity.tilt == Reciprocity::Tilt::CollegeHot;
        made.partnerHot += reciprocity.tilt == Reciprocity::Tilt::PartnerHot;
    }
    if (!partners)
        return;
    made.in /= partners;
    made.out /= partners;
    made.balance = 2 * std::min(made.in, made.out) / (made.in + made.out);
}

} // namespace

std::vector<LevelGroup> levelGroups(const ReadStore& store, const Assessment& assessment, GroupBy by)
{
    return Grouping(store, assessment, by).run();
}

Overview overview(const ReadStore& store, const Assessment& assessment)
{
    Overview made;
    for (const PartnerDepth& one : assessment.partners)
        ++made.levels[size_t(one.score.level)];
    addMovers(made, assessment);
    addReciprocity(made, assessment);
    for (LevelGroup& major : levelGroups(store, assessment, GroupBy::Major)) {
        if (major.key.isNull())
            continue;
        ++made.majors;
        made.majorsCovered += major.hasMiddleOrDeep();
        if (!major.hasMiddleOrDeep())
            made.majorsWithout.push_back(std::move(major));
    }
    made.concentration = concentrationOf(store, assessment.term);
    return made;
}

} // namespace cooperage::depth
