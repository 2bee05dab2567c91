// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

constexpr const char16_t* kTopics[] = {u"行业人才需求预测研讨", u"职业标准与证书开发", u"产教联合体年度工作会",
                                       u"稳岗就业与实习对接"};

/// Associations, authorities and institutes in turn, of one trade and town after the other.
Partner bodyNumber(Sample& sample, int number)
{
    const auto& industries = sample_names::industries();
    const QString town = sample_names::town(number / 3);
    const QString trade = QString::fromUtf16(industries[static_cast<size_t>(number * 4) % industries.size()].word);
    Partner body;
    switch (number % 3) {
    case 0:
        body.kind = Partner::Kind::Association;
        body.nature = Partner::Nature::Social;
        body.name = QStringLiteral("%1市%2行业协会").arg(town, trade);
        break;
    case 1:
        body.kind = Partner::Kind::Government;
        body.nature = Partner::Nature::Public;
        body.name = QStringLiteral("%1%2产业园管委会").arg(town, trade);
        break;
    default:
        body.kind = Partner::Kind::Institute;
        body.nature = Partner::Nature::Public;
        body.name = QStringLiteral("%1%2技术研究院").arg(town, trade);
    }
    body.name = sample.distinct(body.name);
    body.creditCode = sample_names::creditCode(sample.options.partners + 1 + number);
    body.region = town + u"市"_qs;
    body.firstCooperatedOn = sample.terms.front().period.from.addDays(-sample.dice.between(200, 1500));
    body.standing = Partner::Standing::Active;
    return body;
}

void addDealings(Sample& sample, Id<Partner> body, int number)
{
    Dice& dice = sample.dice;
    const Sample::Part& part = sample.parts[static_cast<size_t>(number) % sample.parts.size()];
    Agreement agreement;
    agreement.partner = body;
    agreement.kind = Agreement::Kind::Strategic;
    agreement.title = u"产教融合战略合作协议"_qs;
    agreement.number = QStringLiteral("YJZZ-%1").arg(number + 1, 3, 10, QLatin1Char('0'));
    agreement.signedOn = agreement.startsOn = sample.terms.front().period.from.addDays(-dice.between(20, 180));
    agreement.endsOn = agreement.startsOn.addYears(5).addDays(-1);
    agreement.department = part.department;
    agreement.owner = sample.teacherOf(part);
    sample.store.insert(agreement);
    Contact contact;
    contact.partner = body;
    contact.name = sample_names::person(dice, dice.chance(40));
    contact.role = Contact::Role::Head;
    contact.title = u"秘书长"_qs;
    contact.phone = sample_names::phone(dice);
    contact.isPrimary = true;
    sample.store.insert(contact);
    for (const Sample::Stretch& term : sample.terms) {
        Communication talk;
        talk.partner = body;
        talk.heldOn = sample.workingDay(term);
        talk.kind = Communication::Kind::Meeting;
        talk.topic = QString::fromUtf16(dice.pick(kTopics));
        talk.initiatedBy = dice.chance(50) ? Communication::Side::School : Communication::Side::Partner_;
        talk.schoolPeople = sample.store.get(sample.teacherOf(part)).name;
        talk.partnerPeople = contact.name;
        talk.outcome = u"形成会议纪要，明确分工"_qs;
        sample.store.insert(talk);
    }
}

} // namespace

void addBodies(Sample& sample)
{
    for (int number = 0; number < sample.bodyCount(); ++number) {
        const Id<Partner> body = sample.store.insert(bodyNumber(sample, number));
        sample.bodies.push_back(body);
        addDealings(sample, body, number);
        sample.progress.advance();
    }
}

} // namespace cooperage
