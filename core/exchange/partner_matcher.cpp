// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/partner_matcher.h"

#include <algorithm>

#include "core/base/credit_code.h"
#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/records/all.h"
#include "core/store/kept_names.h"

namespace cooperage {

PartnerMatcher::PartnerMatcher(ImportRecords& partners)
    : m_partners(partners), m_name(partners.type().get("name")), m_code(partners.type().get("credit_code")),
      m_shortName(partners.type().get("short_name")), m_formerNames(partners.type().get("former_names"))
{
    for (int field : {m_name, m_shortName, m_formerNames})
        m_partners.indexText(field);
}

QString PartnerMatcher::text(int partner, int field) const
{
    return m_partners.at(partner).row.values[static_cast<size_t>(field)].text();
}

std::vector<int> PartnerMatcher::called(const QString& name) const
{
    std::vector<int> found;
    for (int field : {m_name, m_formerNames, m_shortName}) {
        for (int partner : m_partners.findText(field, name))
            if (std::find(found.begin(), found.end(), partner) == found.end())
                found.push_back(partner);
        if (field == m_name && !found.empty())
            break; // whoever is called so today comes before those who once were
    }
    return found;
}

bool PartnerMatcher::isCalled(int partner, const QString& name) const
{
    for (int field : {m_name, m_formerNames, m_shortName}) {
        const std::vector<int> found = m_partners.findText(field, name);
        if (std::find(found.begin(), found.end(), partner) != found.end())
            return true;
    }
    return false;
}

int PartnerMatcher::find(const Mention& mention, QStringList& warnings) const
{
    const std::vector<int> sameCode =
        m_partners.find(0, mention.code.isEmpty() ? QString() : m_partners.keyOf({m_code}, [&] {
            Row row{0, 0, std::vector<Value>(static_cast<size_t>(m_partners.type().fieldCount()))};
            row.values[static_cast<size_t>(m_code)] = Value(mention.code);
            return row;
        }()));
    if (!sameCode.empty()) {
        const int partner = sameCode.front();
        if (!mention.name.isEmpty() && !isCalled(partner, mention.name))
            warnings << coreText(QT_TRANSLATE_NOOP("core",
                                                   "The credit code %1 belongs to \"%2\": both names are taken as "
                                                   "one partner, the other as a former name."))
                            .arg(mention.code, text(partner, m_name));
        return partner;
    }
    const std::vector<int> named = called(mention.name);
    if (!mention.code.isEmpty())
        return findOther(mention, named, warnings);
    if (named.size() > 1)
        warnings << coreText(QT_TRANSLATE_NOOP("core", "Several partners are called \"%1\"; the first was taken. Give "
                                                       "the credit code to tell them apart."))
                        .arg(mention.name);
    return named.empty() ? -1 : named.front();
}

/// The partner of this name although its code is not the one written.
int PartnerMatcher::findOther(const Mention& mention, const std::vector<int>& named, QStringList& warnings) const
{
    for (int partner : named)
        if (text(partner, m_code).isEmpty())
            return partner;
    const bool isValid = credit_code::check(mention.code).isValid();
    for (int partner : named) {
        const QString other = text(partner, m_code);
        if (isValid && credit_code::check(other).isValid())
            continue;
        warnings << coreText(QT_TRANSLATE_NOOP("core", "\"%1\" already has the credit code %2, of which one cannot be "
                                                       "right."))
                        .arg(mention.name, other);
        return partner;
    }
    if (!named.empty())
        warnings << coreText(QT_TRANSLATE_NOOP("core",
                                               "\"%1\" stands under two valid credit codes (%2 and %3): taken as "
                                               "two partners."))
                        .arg(mention.name, text(named.front(), m_code), mention.code);
    return -1;
}

QStringList PartnerMatcher::nearNames(int partner)
{
    for (; m_remembered < static_cast<int>(m_partners.size()); ++m_remembered)
        m_near.add(text(m_remembered, m_name));
    QStringList names;
    for (const QString& name : m_near.find(text(partner, m_name)))
        names << name;
    return names;
}

void PartnerMatcher::addFormerName(int partner, const QString& name)
{
    if (name.isEmpty() || isCalled(partner, name))
        return;
    m_partners.set(partner, m_formerNames, Value(withFormerName(text(partner, m_formerNames), name)));
}

void PartnerMatcher::rename(int partner, const QString& name)
{
    const QString before = text(partner, m_name);
    if (textKey(before) == textKey(name))
        return;
    m_partners.set(partner, m_name, Value(name));
    m_partners.set(partner, m_formerNames, Value(withFormerName(text(partner, m_formerNames), before)));
}

} // namespace cooperage
