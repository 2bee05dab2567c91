// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/roles.h"

#include <QStringList>
#include <algorithm>

#include "core/records/all.h"
#include "core/store/selections.h"

namespace cooperage::depth {

namespace {

class Roles {
public:
    Roles(const ReadStore& store, Id<Partner> partner, const TermDays& term, const Words& words)
        : m_store(store), m_partner(partner), m_term(term), m_words(words)
    {
    }

    std::vector<RolePart> all() const
    {
        return {agreements(), meetings(), alliances(), projects(), opinions(), rectifications()};
    }

private:
    QString said(const char* source) const { return m_words.text("depth", source); }
    bool isInWindow(QDate day) const { return day >= m_term.window && day <= m_term.last(); }

    /// Those of the partner's records of a type that `counts` lets through.
    template <class T, class Counts>
    std::vector<T> recordsOf(Counts counts) const
    {
        const RecordType& type = recordType<T>();
        std::vector<T> found = m_store.all<T>(
            {.type = &type, .filters = {{type.get("partner"), Filter::Test::Equals, Value(m_partner.value)}}});
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

    RolePart agreements() const
    {
        const QDate last = m_term.last();
        return part("agreements", QT_TRANSLATE_NOOP("depth", "Agreements in force"),
                    recordsOf<Agreement>([&](const Agreement& one) {
                        return one.status != Agreement::Status::Draft &&
                               (one.status != Agreement::Status::Terminated || one.terminatedOn > last) &&
                               one.startsOn <= last && (!one.endsOn.isValid() || one.endsOn >= last);
                    }));
    }

    RolePart meetings() const
    {
        const std::vector<Communication> held =
            recordsOf<Communication>([&](const Communication& one) { return isInWindow(one.heldOn); });
        const auto begun = std::count_if(held.begin(), held.end(), [](const Communication& one) {
            return one.initiatedBy == Communication::Side::Partner_;
        });
        return part("meetings", QT_TRANSLATE_NOOP("depth", "Meetings and visits in three years"), held,
                    begun == 0 ? QString() : said(QT_TRANSLATE_NOOP("depth", "%1 begun by the partner")).arg(begun));
    }

    RolePart alliances() const
    {
        const std::vector<AllianceMembership> memberships =
            recordsOf<AllianceMembership>([&](const AllianceMembership& one) {
                return !(one.joinedOn > m_term.last()) && !(one.leftOn.isValid() && one.leftOn <= m_term.last());
            });
        QStringList roles;
        for (const AllianceMembership& one : memberships) {
            const QString name = m_store.get(one.alliance).name;
            roles << (one.role ? said(QT_TRANSLATE_NOOP("depth", "%1 (%2)"))
                                     .arg(name, m_words.text("records", choicesOf(*one.role)[size_t(*one.role)].label))
                               : name);
        }
        return part("alliances", QT_TRANSLATE_NOOP("depth", "Alliances with the college"), memberships,
                    roles.join(said(QT_TRANSLATE_NOOP("depth", "; "))));
    }

    RolePart projects() const
    {
        return part("projects", QT_TRANSLATE_NOOP("depth", "Projects in three years"),
                    recordsOf<Project>([&](const Project& one) {
                        const QDate starts = one.startsOn.isValid() ? one.startsOn : one.endsOn;
                        return starts.isValid() && starts <= m_term.last() &&
                               (!one.endsOn.isValid() || one.endsOn >= m_term.window);
                    }));
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
        const auto open =
            std::count_if(raised.begin(), raised.end(), [](const Rectification& one) { return !one.doneOn.isValid(); });
        return part("rectifications", QT_TRANSLATE_NOOP("depth", "Rectifications in three years"), raised,
                    open == 0 ? QString() : said(QT_TRANSLATE_NOOP("depth", "%1 not done")).arg(open));
    }

    const ReadStore& m_store;
    Id<Partner> m_partner;
    const TermDays& m_term;
    const Words& m_words;
};

} // namespace

std::vector<RolePart> roleOf(const ReadStore& store, Id<Partner> partner, const TermDays& term, const Words& words)
{
    return Roles(store, partner, term, words).all();
}

} // namespace cooperage::depth
