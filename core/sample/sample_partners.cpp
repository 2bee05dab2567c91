// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

void addContacts(Sample& sample, Id<Partner> partner)
{
    const int count = sample.dice.chance(8) ? 0 : sample.dice.between(1, 2); // some have nobody to ring up
    for (int number = 0; number < count; ++number) {
        const bool woman = sample.dice.chance(50);
        Contact contact;
        contact.partner = partner;
        contact.name = sample_names::person(sample.dice, woman);
        contact.role = number == 0 ? Contact::Role::Personnel : Contact::Role::Head;
        contact.title = number == 0 ? u"人力资源经理"_qs : u"总经理"_qs;
        contact.phone = sample_names::phone(sample.dice);
        contact.isPrimary = number == 0;
        sample.store.insert(contact);
    }
}

Partner partnerNumber(Sample& sample, int number, const sample_names::Industry& industry)
{
    static constexpr Partner::Nature kNatures[] = {Partner::Nature::Private, Partner::Nature::Private,
                                                   Partner::Nature::StateOwned, Partner::Nature::Joint,
                                                   Partner::Nature::Foreign};
    Dice& dice = sample.dice;
    Partner partner;
    partner.name = sample_names::firm(number, industry);
    partner.creditCode = sample_names::creditCode(number + 1);
    partner.nature = dice.pick(kNatures);
    partner.staffCount = dice.between(2, 40) * dice.between(3, 30);
    partner.scale = *partner.staffCount >= 800   ? Partner::Scale::Large
                    : *partner.staffCount >= 200 ? Partner::Scale::Medium
                    : *partner.staffCount >= 20  ? Partner::Scale::Small
                                                 : Partner::Scale::Micro;
    partner.industry = QString::fromUtf16(industry.name);
    partner.region = dice.chance(60) ? u"云津市"_qs : sample_names::town(dice.below(6)) + u"市"_qs;
    partner.address = QStringLiteral("%1%2路 %3 号")
                          .arg(partner.region, dice.chance(50) ? u"创新"_qs : u"工业"_qs)
                          .arg(dice.between(1, 399));
    const QDate start = sample.terms.front().period.from;
    partner.firstCooperatedOn =
        dice.chance(80) ? start.addDays(-dice.between(30, 2600))
                        : start.addDays(dice.below(static_cast<int>(start.daysTo(sample.lastTerm().period.from)) + 40));
    partner.standing = dice.chance(6) ? Partner::Standing::Paused : Partner::Standing::Active;
    if (*partner.scale == Partner::Scale::Large && dice.chance(40))
        partner.integrationStatus = Partner::Integration::Cultivated;
    return partner;
}

QString numberOf(QDate signedOn, int& serial)
{
    return QStringLiteral("YJXQ-%1-%2").arg(signedOn.year()).arg(++serial, 3, 10, QLatin1Char('0'));
}

/// Every seventh partner's agreement runs out in the last term: what an office has to see coming.
QDate lastDay(Sample& sample, const Sample::Host& host, QDate startsOn, int years)
{
    const QDate usual = startsOn.addYears(years).addDays(-1);
    const QDate soon = sample.lastTerm().period.from.addDays(sample.dice.between(90, 160));
    return host.partner.value % 7 == 3 && startsOn < soon && soon < usual ? soon : usual;
}

void addAgreement(Sample& sample, Sample::Host& host, int& serial)
{
    static constexpr Agreement::Kind kKinds[] = {Agreement::Kind::InternshipBase, Agreement::Kind::InternshipBase,
                                                 Agreement::Kind::InternshipBase, Agreement::Kind::Strategic,
                                                 Agreement::Kind::OrderTraining,  Agreement::Kind::JointLab,
                                                 Agreement::Kind::IndustryCollege};
    Dice& dice = sample.dice;
    const auto part = static_cast<size_t>(sample_names::industries()[host.industry].department);
    const QDate start = sample.terms.front().period.from;
    Agreement agreement;
    agreement.partner = host.partner;
    agreement.kind = dice.pick(kKinds);
    agreement.signedOn = std::max(host.since, dice.day({start.addDays(-700), start.addDays(90)}));
    agreement.startsOn = agreement.signedOn.addDays(dice.below(20));
    agreement.endsOn = dice.chance(12) ? QDate() : lastDay(sample, host, agreement.startsOn, dice.between(1, 4));
    agreement.number = numberOf(agreement.signedOn, serial);
    agreement.title = QStringLiteral("%1合作协议")
                          .arg(agreement.kind == Agreement::Kind::InternshipBase ? u"岗位实习"_qs : u"校企"_qs);
    agreement.department = sample.parts[part].department;
    agreement.majors = {dice.pick(sample.parts[part].majors)};
    agreement.owner = sample.teacherOf(sample.parts[part]);
    if (agreement.kind == Agreement::Kind::JointLab || agreement.kind == Agreement::Kind::IndustryCollege)
        agreement.amount = Money::fromYuan(dice.between(5, 120) * 10'000);
    if (dice.chance(4) && agreement.startsOn.addDays(300) < sample.lastTerm().period.from) {
        agreement.status = Agreement::Status::Terminated;
        agreement.terminatedOn = agreement.startsOn.addDays(dice.between(100, 300));
    }
    host.agreement = sample.store.insert(agreement);
}

/// Signed anew when it runs out, time after time. Some are late, and some are still waited for: a fault to find.
void renewAgreements(Sample& sample, Sample::Host& host, int& serial)
{
    Dice& dice = sample.dice;
    Agreement agreement = sample.store.get(host.agreement);
    while (agreement.endsOn.isValid() && agreement.status != Agreement::Status::Terminated) {
        const bool isLate = dice.chance(15);
        agreement.startsOn = agreement.endsOn.addDays(isLate ? dice.between(40, 400) : 1);
        agreement.signedOn = agreement.startsOn.addDays(-dice.between(1, 30));
        if (agreement.signedOn > sample.lastTerm().period.from.addDays(60))
            return;
        agreement.renews = host.agreement;
        agreement.endsOn = lastDay(sample, host, agreement.startsOn, dice.between(1, 3));
        agreement.number = numberOf(agreement.signedOn, serial);
        host.agreement = sample.store.insert(agreement);
    }
}

} // namespace

void addHosts(Sample& sample)
{
    const auto& industries = sample_names::industries();
    for (int number = 0; number < sample.options.partners - sample.bodyCount(); ++number) {
        const size_t industry = static_cast<size_t>(number) % industries.size();
        const Partner partner = partnerNumber(sample, number, industries[industry]);
        Sample::Host host{sample.store.insert(partner), industry, partner.region, partner.firstCooperatedOn, {}};
        addContacts(sample, host.partner);
        sample.parts[static_cast<size_t>(industries[industry].department)].partners.push_back(sample.hosts.size());
        sample.hosts.push_back(std::move(host));
        sample.progress.advance();
    }
}

void addAgreements(Sample& sample)
{
    int serial = 0;
    for (Sample::Host& host : sample.hosts) {
        if (sample.dice.chance(10))
            continue; // interns without any agreement: a fault that offices have to find
        addAgreement(sample, host, serial);
        renewAgreements(sample, host, serial);
    }
}

} // namespace cooperage
