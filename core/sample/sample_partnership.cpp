// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

constexpr const char16_t* kCourses[] = {u"岗位核心技能实训", u"生产现场管理", u"设备操作与维护", u"行业标准与规范"};

void addAdmission(Sample& sample, const Sample::Host& host, int number)
{
    using Verdict = Admission::Verdict;
    Dice& dice = sample.dice;
    const Sample::Part& part = sample.parts[static_cast<size_t>(sample_names::industries()[host.industry].department)];
    Admission admission;
    admission.partner = host.partner;
    admission.inspectedOn = host.since.addDays(-dice.between(5, 40));
    admission.inspectors = sample.store.get(sample.teacherOf(part)).name;
    admission.qualification = admission.credit = admission.management = admission.postContent = Verdict::Met;
    admission.workingTime = dice.chance(96) ? Verdict::Met : Verdict::NotMet;
    admission.workingEnvironment = admission.safety = Verdict::Met;
    admission.livingEnvironment = dice.chance(80) ? Verdict::Met : Verdict::NotApplicable;
    admission.creditCheckedOn = admission.safetyCheckedOn = admission.inspectedOn;
    admission.creditResult = admission.safetyResult = Admission::Record::Clean;
    const bool isMet = admission.workingTime == Verdict::Met;
    admission.decision = isMet ? Admission::Decision::Admitted : Admission::Decision::Deferred;
    if (isMet) {
        admission.decidedOn = admission.inspectedOn.addDays(dice.between(5, 20));
        admission.meeting = QStringLiteral("党委会纪要〔%1〕%2号").arg(admission.decidedOn.year()).arg(number + 1);
        admission.publishedOn = admission.decidedOn.addDays(3);
        admission.validUntil = admission.decidedOn.addYears(3);
    }
    sample.store.insert(admission);
}

void addCommitments(Sample& sample, Id<Agreement> agreement)
{
    Dice& dice = sample.dice;
    const QDate due = sample.store.get(agreement).startsOn.addYears(1).addDays(-1);
    Commitment takes;
    takes.agreement = agreement;
    takes.side = Commitment::Side::Partner_;
    takes.what = u"每学年接收岗位实习学生"_qs;
    takes.quantity = dice.between(2, 8) * 5;
    takes.unit = u"人"_qs;
    takes.dueOn = due;
    takes.fulfilledBy = Commitment::Kind::Placements;
    sample.store.insert(takes);
    if (!dice.chance(60))
        return;
    Commitment trains;
    trains.agreement = agreement;
    trains.side = Commitment::Side::School;
    trains.what = u"为企业培训员工"_qs;
    trains.quantity = dice.between(2, 10) * 10;
    trains.unit = u"人天"_qs;
    trains.dueOn = due;
    trains.fulfilledBy = Commitment::Kind::StaffTraining;
    sample.store.insert(trains);
}

/// An authority leads the regional one, an association the industry's.
void addBodiesTo(Sample& sample, Id<Alliance> id, const Alliance& alliance)
{
    for (size_t at = 0; at < std::min<size_t>(sample.bodies.size(), 6); ++at) {
        const auto kind = sample.store.get(sample.bodies[at]).kind;
        const bool leads = kind == (alliance.kind == Alliance::Kind::Regional ? Partner::Kind::Government
                                                                              : Partner::Kind::Association);
        if (!leads && sample.dice.chance(40))
            continue;
        AllianceMembership member;
        member.alliance = id;
        member.partner = sample.bodies[at];
        member.role = leads ? AllianceMembership::Role::Lead : AllianceMembership::Role::Member;
        member.joinedOn = alliance.foundedOn;
        sample.store.insert(member);
    }
}

void addAlliances(Sample& sample)
{
    const std::pair<QString, Alliance::Kind> known[] = {
        {u"云津市智能制造产教联合体（样例）"_qs, Alliance::Kind::Regional},
        {u"现代物流行业产教融合共同体（样例）"_qs, Alliance::Kind::Industry}};
    for (const auto& [name, kind] : known) {
        Alliance alliance;
        alliance.name = name;
        alliance.kind = kind;
        alliance.foundedOn = sample.terms.front().period.from.addDays(-400);
        alliance.leadUnits = u"云津高新技术产业开发区管委会"_qs;
        alliance.collegePart = kind == Alliance::Kind::Regional ? Alliance::Part::ViceLead : Alliance::Part::Member;
        const Id<Alliance> id = sample.store.insert(alliance);
        const size_t invited = std::max<size_t>(12, sample.hosts.size() / 10);
        for (size_t at = 0; at < sample.hosts.size() && at < invited; ++at) {
            if (sample.dice.chance(50) && at > 0)
                continue;
            AllianceMembership member;
            member.alliance = id;
            member.partner = sample.hosts[at].partner;
            member.role = at == 0 ? AllianceMembership::Role::ViceLead : AllianceMembership::Role::Member;
            member.joinedOn = alliance.foundedOn;
            sample.store.insert(member);
        }
        addBodiesTo(sample, id, alliance);
    }
}

/// An engineer who teaches at the college, with hours in each term.
void addEnterpriseTeacher(Sample& sample, const Sample::Part& part, int serial)
{
    Dice& dice = sample.dice;
    const QDate hired = sample.terms.front().period.from;
    const Sample::Host& host = sample.hostOf(part, hired);
    Teacher teacher;
    teacher.name = sample_names::person(dice, dice.chance(30));
    teacher.staffNumber = QStringLiteral("Q%1").arg(serial, 4, 10, QLatin1Char('0'));
    teacher.kind = Teacher::Kind::Enterprise;
    teacher.department = part.department;
    teacher.partner = host.partner;
    teacher.title = dice.chance(60) ? u"工程师"_qs : u"高级工程师"_qs;
    teacher.teachesSpecialistCourses = true;
    teacher.hiredOn = hired;
    const Id<Teacher> id = sample.store.insert(teacher);
    for (const Sample::Stretch& term : sample.terms) {
        if (dice.chance(15))
            continue;
        TeachingHours hours;
        hours.teacher = id;
        hours.term = term.key.toString();
        hours.course = QString::fromUtf16(dice.pick(kCourses));
        hours.major = dice.pick(part.majors);
        hours.hours = dice.between(2, 8) * 8;
        sample.store.insert(hours);
    }
}

void addAppointment(Sample& sample, const Sample::Part& part)
{
    Appointment appointment;
    appointment.direction = Appointment::Direction::ToPartner;
    appointment.teacher = sample.teacherOf(part);
    appointment.startsOn = sample.workingDay(sample.dice.pick(sample.terms));
    appointment.partner = sample.hostOf(part, appointment.startsOn).partner;
    appointment.post = u"技术顾问"_qs;
    appointment.endsOn = appointment.startsOn.addYears(2).addDays(-1);
    sample.store.insert(appointment);
    Appointment invited = appointment;
    invited.direction = Appointment::Direction::ToSchool;
    invited.teacher = {};
    invited.contactAsWritten = sample_names::person(sample.dice, false);
    invited.post = u"产业教授"_qs;
    sample.store.insert(invited);
}

} // namespace

void addPartnership(Sample& sample)
{
    int number = 0;
    for (const Sample::Host& host : sample.hosts) {
        ++number;
        if (!sample.dice.chance(12)) // interns at partners that nobody has inspected: a fault to find
            addAdmission(sample, host, number);
        if (host.agreement.isSet() && sample.dice.chance(70))
            addCommitments(sample, host.agreement);
    }
    addAlliances(sample);
    int serial = 0;
    for (const Sample::Part& part : sample.parts) {
        const int size = static_cast<int>(part.teachers.size());
        for (int count = std::max(2, size / 10); count > 0; --count)
            addEnterpriseTeacher(sample, part, ++serial);
        for (int count = std::max(1, size / 20); count > 0; --count)
            addAppointment(sample, part);
    }
}

} // namespace cooperage
