// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/roles.h"

#include <QStringList>
#include <algorithm>
#include <set>

#include "core/records/all.h"
#include "core/store/selections.h"

namespace cooperage::depth {

namespace {

bool isIn(const AllianceMembership& one, QDate day)
{
    return !(one.joinedOn > day) && !(one.leftOn.isValid() && one.leftOn <= day);
}

class Roles {
public:
    Roles(const ReadStore& store, std::vector<qint64> partners, const TermDays& term, const Words& words)
        : m_store(store), m_partners(std::move(partners)), m_term(term), m_words(words)
    {
    }

    std::vector<RolePart> ofPartner() const
    {
        return {agreements(), meetings(), alliances(), projects(), opinions(), rectifications()};
    }

    std::vector<RolePart> ofAlliance(const std::vector<AllianceMembership>& members) const
    {
        return {leads(members), agreements(), meetings(), projects(), opinions(), rectifications(), quiet()};
    }

private:
    QString said(const char* source) const { return m_words.text("depth", source); }
    bool isInWindow(QDate day) const { return day >= m_term.window && day <= m_term.last(); }

    /// Those of the partners' records of a type that `counts` lets through.
    template <class T, class Counts>
    std::vector<T> recordsOf(Counts counts) const
    {
        const RecordType& type = recordType<T>();
        Selection theirs = selectionOfIds(type, m_partners);
        theirs.sql = QStringLiteral("SELECT id FROM \"%1\" WHERE partner IN (%2)").arg(type.table(), theirs.sql);
        std::vector<T> found = m_store.all<T>({.type = &type, .within = theirs});
        std::erase_if(found, [&](const T& one) { return !counts(one); });
        return found;
    }

    template <class T>
    RolePart part(const char* id, const char* label, const std::vector<T>& records, const QString& more = {}) const
    {
        std::vector<qint64> ids;
        for (const T& one : records)
            ids.push_back(one.id.value);
        return {id, said(label), int(ids.size()), more, selectionOfIds(recordType<T>(), ids, said(label))};
    }

    std::vector<Agreement> agreementsInForce() const
    {
        return recordsOf<Agreement>([last = m_term.last()](const Agreement& one) {
            const bool isOver =
                one.terminatedOn.isValid() ? one.terminatedOn <= last : one.status == Agreement::Status::Terminated;
            return one.status != Agreement::Status::Draft && !isOver && one.startsOn <= last &&
                   (!one.endsOn.isValid() || one.endsOn >= last);
        });
    }

    RolePart agreements() const
    {
        return part("agreements", QT_TRANSLATE_NOOP("depth", "Agreements in force"), agreementsInForce());
    }

    std::vector<Communication> meetingsHeld() const
    {
        return recordsOf<Communication>([&](const Communication& one) { return isInWindow(one.heldOn); });
    }

    RolePart meetings() const
    {
        const std::vector<Communication> held = meetingsHeld();
        const auto begun = std::count_if(held.begin(), held.end(), [](const Communication& one) {
            return one.initiatedBy == Communication::Side::Partner_;
        });
        return part("meetings", QT_TRANSLATE_NOOP("depth", "Meetings and visits in three years"), held,
                    begun == 0 ? QString() : said(QT_TRANSLATE_NOOP("depth", "%1 begun by the partner")).arg(begun));
    }

    RolePart alliances() const
    {
        const std::vector<AllianceMembership> memberships =
            recordsOf<AllianceMembership>([&](const AllianceMembership& one) { return isIn(one, m_term.last()); });
        QStringList roles;
        for (const AllianceMembership& one : memberships)
            roles << withRole(m_store.get(one.alliance).name, one);
        return part("alliances", QT_TRANSLATE_NOOP("depth", "Alliances with the college"), memberships,
                    roles.join(said(QT_TRANSLATE_NOOP("depth", "; "))));
    }

    QString withRole(const QString& name, const AllianceMembership& one) const
    {
        return one.role ? said(QT_TRANSLATE_NOOP("depth", "%1 (%2)"))
                              .arg(name, m_words.text("records", choicesOf(*one.role)[size_t(*one.role)].label))
                        : name;
    }

    /// The members, those that lead by name.
    RolePart leads(const std::vector<AllianceMembership>& members) const
    {
        QStringList names;
        for (const AllianceMembership& one : members)
            if (one.role && *one.role != AllianceMembership::Role::Member)
                names << withRole(m_store.get(one.partner).name, one);
        return part("members", QT_TRANSLATE_NOOP("depth", "Members besides the college"), members,
                    names.join(said(QT_TRANSLATE_NOOP("depth", "; "))));
    }

    std::vector<Project> projectsRunning() const
    {
        return recordsOf<Project>([&](const Project& one) {
            const QDate starts = one.startsOn.isValid() ? one.startsOn : one.endsOn;
            return one.status != Project::Status::Planned && one.status != Project::Status::Stopped &&
                   starts.isValid() && starts <= m_term.last() &&
                   (!one.endsOn.isValid() || one.endsOn >= m_term.window);
        });
    }

    RolePart projects() const
    {
        return part("projects", QT_TRANSLATE_NOOP("depth", "Projects in three years"), projectsRunning());
    }

    RolePart quiet() const
    {
        std::set<qint64> left(m_partners.begin(), m_partners.end());
        const auto take = [&](const auto& records) {
            for (const auto& one : records)
                left.erase(one.partner.value);
        };
        take(agreementsInForce());
        take(meetingsHeld());
        take(projectsRunning());
        std::vector<Partner> partners;
        QStringList names;
        for (const qint64 id : left) {
            partners.push_back(m_store.get(Id<Partner>{id}));
            names << partners.back().name;
        }
        return part("quiet", QT_TRANSLATE_NOOP("depth", "Members without agreement, meeting and project"), partners,
                    names.join(said(QT_TRANSLATE_NOOP("depth", "; "))));
    }

    RolePart opinions() const
    {
        return part("opinions", QT_TRANSLATE_NOOP("depth", "Opinions about the cooperation in three years"),
                    recordsOf<SurveyAnswer>([&](const SurveyAnswer& one) {
                        const std::optional<TermKey> key = TermKey::parse(one.term);
                        return key && isInWindow(key->defaultPeriod().from);
                    }));
    }

    RolePart rectifications() const
    {
        const std::vector<Rectification> raised =
            recordsOf<Rectification>([&](const Rectification& one) { return isInWindow(one.raisedOn); });
        const auto open = std::count_if(raised.begin(), raised.end(), [last = m_term.last()](const Rectification& one) {
            return !one.doneOn.isValid() || one.doneOn > last;
        });
        return part("rectifications", QT_TRANSLATE_NOOP("depth", "Rectifications in three years"), raised,
                    open == 0 ? QString() : said(QT_TRANSLATE_NOOP("depth", "%1 not done")).arg(open));
    }

    const ReadStore& m_store;
    std::vector<qint64> m_partners;
    const TermDays& m_term;
    const Words& m_words;
};

} // namespace

std::vector<RolePart> roleOf(const ReadStore& store, Id<Partner> partner, const TermDays& term, const Words& words)
{
    return Roles(store, {partner.value}, term, words).ofPartner();
}

std::vector<AllianceMembership> membersOf(const ReadStore& store, Id<Alliance> alliance, QDate day)
{
    const RecordType& type = recordType<AllianceMembership>();
    std::vector<AllianceMembership> members = store.all<AllianceMembership>(
        {.type = &type, .filters = {{type.get("alliance"), Filter::Test::Equals, Value(alliance.value)}}});
    std::erase_if(members, [day](const AllianceMembership& one) { return !isIn(one, day); });
    return members;
}

std::vector<RolePart> roleOf(const ReadStore& store, Id<Alliance> alliance, const TermDays& term, const Words& words)
{
    const std::vector<AllianceMembership> members = membersOf(store, alliance, term.last());
    std::set<qint64> partners;
    for (const AllianceMembership& one : members)
        partners.insert(one.partner.value);
    return Roles(store, {partners.begin(), partners.end()}, term, words).ofAlliance(members);
}

} // namespace cooperage::depth
