// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/aggregates.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/depth/evidence_sql.h"
#include "core/depth/kept_groups.h"
#include "core/depth/rows.h"
#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

/// Rises and falls are told from here on: below, it is the same.
constexpr double kMoved = 1;

struct GroupQuery {
    QString sql;                 ///< partner and key, :W and :E the window, in any order
    const RecordType& (*type)(); ///< whose ids the keys are, or whose field `choice` lists them; null: text
    const char* choice = "";
    bool withEmpty = false; ///< groups without a partner too
};

/// Agreements in force on the last day.
#define IN_FORCE                                                                                                       \
    "coalesce(a.terminated_on > :E, coalesce(a.status, '') <> 'terminated') AND coalesce(a.status, '') <> 'draft' "    \
    "AND a.starts_on <= :E AND (a.ends_on IS NULL OR a.ends_on >= :E)"

/// One kind of records and what tells them into groups.
struct Part {
    Rows rows;
    const char* key;
};

/// Partner and key of all that the indicators count in the window: a draft groups nobody.
QString groupsOf(const std::vector<Part>& parts)
{
    QStringList tables, queries;
    for (const Part& part : parts) {
        const QString name = QStringLiteral("part_%1").arg(tables.size());
        tables.append(QStringLiteral("%1(id, partner, first, last, key) AS (%2)")
                          .arg(name, sql::scan(part.rows, {QString::fromUtf8(part.key)}, false, false)));
        queries.append(QStringLiteral("SELECT partner, key FROM ") + name);
    }
    return QStringLiteral("WITH ") + tables.join(QStringLiteral(", ")) + QLatin1Char(' ') +
           queries.join(QStringLiteral(" UNION "));
}

constexpr char kOwnDepartment[] = "coalesce(t.department, (SELECT m.department FROM major m WHERE m.id = t.major))";

QString byDepartment()
{
    return groupsOf({{agreementRows, "t.department"},
                     {orderClassRows, kOwnDepartment},
                     {placementRows, "(SELECT coalesce(s.department, m.department) FROM student s "
                                     "LEFT JOIN major m ON m.id = s.major WHERE s.id = t.student)"},
                     {projectRows, kOwnDepartment},
                     {baseRows, kOwnDepartment}});
}

QString byMajor()
{
    Rows agreements = agreementRows; // one row for each of its majors
    agreements.joins = "JOIN major m ON ';' || t.majors || ';' LIKE '%;' || m.id || ';%'";
    return groupsOf({{orderClassRows, "t.major"},
                     {placementRows, "(SELECT s.major FROM student s WHERE s.id = t.student)"},
                     {projectRows, "t.major"},
                     {baseRows, "t.major"},
                     {contributionRows, "t.major"},
                     {agreements, "m.id"}});
}

GroupQuery queryOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Department:
        return {byDepartment(), recordType<Department>, "", true};
    case GroupBy::Major:
        return {byMajor(), recordType<Major>, "", true};
    case GroupBy::Industry:
        return {QStringLiteral("SELECT p.id, p.industry FROM partner p"), nullptr};
    case GroupBy::Region:
        return {QStringLiteral("SELECT p.id, p.region FROM partner p"), nullptr};
    case GroupBy::AgreementKind:
        break;
    }
    return {QStringLiteral("SELECT a.partner, a.kind FROM agreement a WHERE " IN_FORCE), recordType<Agreement>, "kind"};
}

#undef IN_FORCE

db::Statement& bound(const ReadStore& store, const QString& sql, const TermDays& term)
{
    db::Statement& query = store.connection().statement(sql);
    for (const char* from : {":W", ":from"})
        query.bind(QString::fromLatin1(from), Value(term.window));
    for (const char* to : {":E", ":to"})
        query.bind(QString::fromLatin1(to), Value(term.last()));
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
                put(group(Value()), one);
        if (m_query.withEmpty)
            for (const qint64 id : m_store.ids({.type = &m_query.type()}))
                group(Value(id));
        std::stable_sort(m_groups.begin(), m_groups.end(), before);
        return std::move(m_groups);
    }

private:
    void add(qint64 partner, const Value& key)
    {
        const PartnerDepth* known = key.isNull() ? nullptr : m_assessment.find({partner});
        if (!known)
            return;
        m_grouped.insert(partner);
        put(group(key), *known);
    }

    static void put(LevelGroup& group, const PartnerDepth& partner)
    {
        group.levels.ids[size_t(partner.score.level)].push_back(partner.partner.value);
    }

    LevelGroup& group(const Value& key)
    {
        const QString name = key.isInteger() ? QString::number(key.integer()) : key.text();
        const auto [found, isNew] = m_index.try_emplace(name, m_groups.size());
        if (isNew)
            m_groups.push_back({key, labelOf(m_store, m_query, key)});
        return m_groups[found->second];
    }

    static bool before(const LevelGroup& one, const LevelGroup& other)
    {
        if (one.key.isNull() != other.key.isNull())
            return other.key.isNull();
        if (one.levels.total() != other.levels.total())
            return one.levels.total() > other.levels.total();
        return one.label < other.label;
    }

    const ReadStore& m_store;
    const Assessment& m_assessment;
    GroupQuery m_query;
    std::map<QString, size_t> m_index;
    std::vector<LevelGroup> m_groups;
    std::set<qint64> m_grouped;
};

// Read in the order of the file: by the index of partners every row would be looked for on its own.
#define INTERNS                                                                                                        \
    "FROM placement t NOT INDEXED JOIN student s ON s.id = t.student WHERE coalesce(t.status, '') <> 'cancelled' "     \
    "AND t.starts_on <= :E AND coalesce(t.ends_on >= :W, TRUE) "

/// Who takes the interns, major by major. A student has one major, so that the college's numbers are sums.
class Interns {
public:
    Interns(const ReadStore& store, const TermDays& term)
    {
        db::Statement& all =
            bound(store, QStringLiteral("SELECT s.major, count(DISTINCT t.student) " INTERNS "GROUP BY 1"), term);
        while (all.step())
            m_majors[all.integer(0)].allInterns = int(all.integer(1));
        all.reset();
        db::Statement& parts = bound(
            store, QStringLiteral("SELECT s.major, t.partner, count(DISTINCT t.student) " INTERNS "GROUP BY 1, 2"),
            term);
        while (parts.step())
            add(parts.integer(0), {parts.integer(1)}, int(parts.integer(2)));
        parts.reset();
        for (auto& [major, of] : m_majors) {
            of.major = {major};
            of.label = store.title(recordType<Major>(), major);
            of.name = store.title(recordType<Partner>(), of.partner.value);
        }
    }

    Concentration ofAll(const ReadStore& store) const
    {
        Concentration all;
        for (const auto& [major, of] : m_majors)
            all.allInterns += of.allInterns;
        for (const auto& [partner, interns] : m_partners)
            raise(all, {partner}, interns);
        all.name = store.title(recordType<Partner>(), all.partner.value);
        return all;
    }

    /// Of those that are a major.
    std::vector<Concentration> byMajor() const
    {
        std::vector<Concentration> majors;
        for (const auto& [major, of] : m_majors)
            if (of.major.isSet())
                majors.push_back(of);
        std::stable_sort(majors.begin(), majors.end(),
                         [](const auto& one, const auto& other) { return one.allInterns > other.allInterns; });
        return majors;
    }

private:
    static void raise(Concentration& to, Id<Partner> partner, int interns)
    {
        if (interns <= to.interns)
            return;
        to.partner = partner;
        to.interns = interns;
    }

    void add(qint64 major, Id<Partner> partner, int interns)
    {
        raise(m_majors[major], partner, interns);
        m_partners[partner.value] += interns;
    }

    std::map<qint64, Concentration> m_majors; ///< 0: students without a major
    std::map<qint64, int> m_partners;
};

#undef INTERNS

void addMovers(Overview& made, const Assessment& assessment)
{
    std::vector<const PartnerDepth*> risers, fallers;
    for (const PartnerDepth& one : assessment.partners) {
        if (one.trend.size() < 2)
            continue;
        const Level before = one.trend[one.trend.size() - 2].level;
        if (one.score.level != before)
            (one.score.level > before ? risers : fallers).push_back(&one);
        else if (std::abs(*one.change()) >= kMoved)
            (*one.change() > 0 ? risers : fallers).push_back(&one);
    }
    const auto inOrder = [](std::vector<const PartnerDepth*> movers) {
        std::stable_sort(movers.begin(), movers.end(), [](const PartnerDepth* one, const PartnerDepth* other) {
            return std::abs(*one->change()) > std::abs(*other->change());
        });
        std::vector<Id<Partner>> ids;
        for (const PartnerDepth* one : movers)
            ids.push_back(one->partner);
        return ids;
    };
    made.risers = inOrder(std::move(risers));
    made.fallers = inOrder(std::move(fallers));
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
        if (reciprocity.tilt == Reciprocity::Tilt::CollegeHot)
            made.collegeHot.push_back(one.partner.value);
        if (reciprocity.tilt == Reciprocity::Tilt::PartnerHot)
            made.partnerHot.push_back(one.partner.value);
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
    if (assessment.keptOn.isValid())
        if (auto kept = keptGroups(store, assessment.term.scope.term, by))
            return std::move(*kept);
    return Grouping(store, assessment, by).run();
}

int ByLevel::total() const
{
    return std::accumulate(ids.begin(), ids.end(), 0, [](int sum, const auto& of) { return sum + int(of.size()); });
}

std::vector<qint64> ByLevel::all() const
{
    std::vector<qint64> joined;
    for (auto of = ids.rbegin(); of != ids.rend(); ++of)
        joined.insert(joined.end(), of->begin(), of->end());
    return joined;
}

Standings standings(const Assessment& assessment)
{
    Standings made;
    std::vector<qint64> unknown;
    for (const PartnerDepth& one : assessment.partners) {
        made.now.ids[size_t(one.score.level)].push_back(one.partner.value);
        if (one.trend.size() > 1)
            made.before.ids[size_t(one.trend[one.trend.size() - 2].level)].push_back(one.partner.value);
        else
            unknown.push_back(one.partner.value);
    }
    std::vector<qint64>& dormant = made.before.ids[size_t(Level::Dormant)];
    if (made.isCompared())
        dormant.insert(dormant.end(), unknown.begin(), unknown.end());
    return made;
}

Overview overview(const ReadStore& store, const Assessment& assessment)
{
    Overview made;
    made.levels = standings(assessment);
    addMovers(made, assessment);
    addReciprocity(made, assessment);
    for (LevelGroup& major : levelGroups(store, assessment, GroupBy::Major)) {
        if (major.key.isNull())
            continue;
        ++made.majors;
        if (!major.levels.middleOrDeep())
            made.majorsWithout.push_back(std::move(major));
    }
    if (assessment.keptOn.isValid())
        made.byMajor = keptInterns(store, assessment.term.scope.term);
    if (!made.byMajor.empty()) {
        made.concentration = made.byMajor.front();
        made.byMajor.erase(made.byMajor.begin());
        return made;
    }
    const Interns interns(store, assessment.term);
    made.concentration = interns.ofAll(store);
    made.byMajor = interns.byMajor();
    return made;
}

Selection internships(const TermDays& term, Id<Partner> partner, Id<Major> major, const QString& title)
{
    QString sql = QStringLiteral("SELECT t.id FROM placement t WHERE coalesce(t.status, '') <> 'cancelled' "
                                 "AND t.starts_on <= :E AND coalesce(t.ends_on >= :W, TRUE)");
    Selection made{{},
                   {{QStringLiteral(":W"), Value(term.window)}, {QStringLiteral(":E"), Value(term.last())}},
                   &recordType<Placement>(),
                   title};
    if (partner.isSet()) {
        sql += QStringLiteral(" AND t.partner = :partner");
        made.bindings.emplace_back(QStringLiteral(":partner"), Value(partner.value));
    }
    if (major.isSet()) {
        sql += QStringLiteral(" AND t.student IN (SELECT s.id FROM student s WHERE s.major = :major)");
        made.bindings.emplace_back(QStringLiteral(":major"), Value(major.value));
    }
    made.sql = sql;
    return made;
}

} // namespace cooperage::depth
