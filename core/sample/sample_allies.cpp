// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

using Clause = Agreement::Clause;
constexpr Clause kUsual[] = {Clause::Parties, Clause::Goals,  Clause::Content,   Clause::Duties,
                             Clause::Term_,   Clause::Inputs, Clause::Personnel, Clause::Interns,
                             Clause::Safety,  Clause::Organs, Clause::Approval};
constexpr Clause kAll[] = {Clause::Parties, Clause::Goals,     Clause::Content,    Clause::Duties,   Clause::Term_,
                           Clause::Inputs,  Clause::Personnel, Clause::Interns,    Clause::Safety,   Clause::Property,
                           Clause::Funds,   Clause::Organs,    Clause::Evaluation, Clause::Disputes, Clause::Approval};

bool isSuitable(const Sample& sample, const Sample::Host& host)
{
    const Partner partner = sample.store.get(host.partner);
    return host.agreement.isSet() && host.since < sample.terms.front().period.from &&
           partner.standing == Partner::Standing::Active;
}

/// What the cooperation stands on: older than the sample, in force beyond its end.
void addFramework(Sample& sample, const Sample::Ally& ally)
{
    Sample::Host& host = sample.hosts[ally.host];
    Dice& dice = sample.dice;
    const Sample::Part& part = sample.parts[ally.part];
    Agreement agreement;
    agreement.partner = host.partner;
    agreement.kind = ally.isClose ? Agreement::Kind::IndustryCollege : Agreement::Kind::Strategic;
    agreement.title = (ally.isClose ? u"%1产业学院共建协议"_qs : u"%1战略合作协议"_qs).arg(sample.wordOf(host));
    agreement.signedOn = std::max(host.since, sample.terms.front().period.from.addDays(-dice.between(300, 1000)));
    agreement.startsOn = agreement.signedOn;
    agreement.endsOn = sample.lastTerm().period.to.addDays(dice.between(300, 900));
    agreement.number =
        QStringLiteral("YJZL-%1-%2").arg(agreement.signedOn.year()).arg(host.partner.value, 3, 10, QLatin1Char('0'));
    agreement.department = part.department;
    agreement.majors = part.majors;
    agreement.owner = sample.teacherOf(part);
    if (ally.isClose)
        agreement.clauses.assign(std::begin(kAll), std::end(kAll));
    else
        agreement.clauses.assign(std::begin(kUsual), std::end(kUsual));
    if (ally.isClose)
        agreement.amount = Money::fromYuan(dice.between(60, 200) * 10'000);
    host.agreement = sample.store.insert(agreement);
}

/// What the office takes it for and wants of it: mostly what it is, of some more.
void setTarget(Sample& sample, const Sample::Ally& ally, size_t number)
{
    Partner partner = sample.store.get(sample.hosts[ally.host].partner);
    partner.strategicType = ally.isClose ? Partner::StrategicType::Strategic : Partner::StrategicType::Backbone;
    partner.targetLevel = ally.isClose || number % 3 == 2 ? Partner::Level::Deep : Partner::Level::Middle;
    if (ally.isClose)
        partner.integrationStatus = Partner::Integration::Cultivated;
    partner.owner = sample.teacherOf(sample.parts[ally.part]);
    sample.store.update(partner);
    for (const Contact::Role role : {Contact::Role::Technical, Contact::Role::Head}) {
        Contact contact;
        contact.partner = partner.id;
        contact.name = sample_names::person(sample.dice, sample.dice.chance(40));
        contact.role = role;
        contact.title = role == Contact::Role::Technical ? u"技术总监"_qs : u"副总经理"_qs;
        contact.phone = sample_names::phone(sample.dice);
        sample.store.insert(contact);
    }
}

} // namespace

/// Department by department, the partners that most of its interns go to first.
void addAllies(Sample& sample)
{
    const size_t size = sample.hosts.size();
    const size_t close = std::max<size_t>(1, size / 25), wanted = close + std::max<size_t>(4, size / 8);
    for (size_t round = 0; round < size && sample.allies.size() < wanted; ++round)
        for (size_t part = 0; part < sample.parts.size() && sample.allies.size() < wanted; ++part) {
            const std::vector<size_t>& near = sample.parts[part].partners;
            if (round >= near.size() || !isSuitable(sample, sample.hosts[near[round]]))
                continue;
            sample.allies.push_back({near[round], part, sample.allies.size() < close, false});
        }
    if (sample.allies.size() > close)
        sample.allies.back().isCooling = true;
    for (size_t number = 0; number < sample.allies.size(); ++number) {
        addFramework(sample, sample.allies[number]);
        setTarget(sample, sample.allies[number], number);
    }
}

} // namespace cooperage
