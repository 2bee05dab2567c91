// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

/// The year in which those who are in their third school year in this term entered.
int entryYear(const TermKey& term)
{
    return term.firstYear() - 2;
}

void setStretch(Sample& sample, const Sample::Stretch& term, Placement& placement)
{
    Dice& dice = sample.dice;
    const bool first = term.key.number() == 1;
    placement.startsOn = term.period.from.addDays(first ? dice.between(0, 60) : dice.between(14, 45));
    placement.endsOn = placement.startsOn.addDays(first ? dice.between(80, 150) : dice.between(90, 130));
    const bool running = placement.endsOn > sample.lastTerm().period.from;
    placement.status = running ? Placement::Status::OnPost : Placement::Status::Finished;
    if (dice.chance(2))
        placement.status = Placement::Status::Cancelled_;
    else if (dice.chance(3))
        placement.status = Placement::Status::Interrupted;
}

void setPapers(Dice& dice, Placement& placement)
{
    placement.tripartiteSigned = dice.chance(96);
    if (*placement.tripartiteSigned) {
        placement.schoolSignedOn = placement.startsOn.addDays(-dice.between(3, 15));
        placement.partnerSignedOn = placement.schoolSignedOn.addDays(dice.between(0, 2));
        placement.studentSignedOn = placement.schoolSignedOn;
    }
    placement.studentConsentOn = placement.startsOn.addDays(-dice.between(5, 20));
    placement.guardianConsentOn = dice.chance(93) ? placement.studentConsentOn : QDate();
    placement.insured = dice.chance(94);
    if (*placement.insured) {
        placement.policyNumber = QStringLiteral("YJSX%1").arg(dice.between(0, 9'999'999), 8, 10, QLatin1Char('0'));
        placement.insuredFrom = placement.startsOn;
        placement.insuredTo = dice.chance(95) ? placement.endsOn : placement.endsOn.addDays(-30);
        placement.insurancePayer = dice.chance(80) ? Placement::Payer::School : Placement::Payer::Partner_;
    }
}

void setWork(Dice& dice, Placement& placement)
{
    placement.staffSamePost = dice.between(10, 80);
    placement.samePostWage = Money::fromYuan(dice.between(36, 60) * 100);
    placement.lowestWage = Money::fromYuan(2200);
    placement.monthlyPay = Money::fromYuan(dice.chance(95) ? dice.between(30, 48) * 100 : dice.between(12, 24) * 100);
    placement.hoursPerDay = dice.chance(96) ? 8.0 : 10.0;
    placement.daysPerWeek = dice.chance(96) ? 5.0 : 6.0;
    const int match = dice.below(100);
    placement.match = match < 85   ? Placement::Match::Matched
                      : match < 95 ? Placement::Match::Near
                                   : Placement::Match::Unmatched;
    if (placement.status == Placement::Status::Finished) {
        placement.schoolScore = dice.between(68, 97);
        placement.partnerScore = dice.between(70, 98);
        placement.hired = dice.chance(35);
    }
}

/// Placements that are visited may be as many as the college can visit in a term.
int visitedOf(const Sample& sample)
{
    return std::max(100, sample.options.partners * 2);
}

Sample::Stint addPlacement(Sample& sample, const Sample::Stretch& term, size_t part, Id<InternshipPlan> plan)
{
    Dice& dice = sample.dice;
    Placement placement;
    setStretch(sample, term, placement);
    const Sample::Host& host = sample.hostOf(sample.parts[part], placement.startsOn);
    placement.student = sample.newStudent(part, entryYear(term.key));
    placement.partner = host.partner;
    placement.internshipPlan = plan;
    placement.post = QString::fromUtf16(sample_names::industries()[host.industry].posts[dice.below(3)]);
    placement.region = host.town;
    placement.arranged = dice.chance(88) ? Placement::Arranged::BySchool : Placement::Arranged::ByStudent;
    placement.schoolMentor = sample.teacherOf(sample.parts[part]);
    placement.partnerMentor = sample_names::person(dice, dice.chance(30));
    setPapers(dice, placement);
    setWork(dice, placement);
    const Id<Placement> made = sample.store.insert(placement);
    sample.progress.advance();
    return {made, placement.partner, placement.schoolMentor, {placement.startsOn, placement.endsOn}};
}

/// One plan for each department and term.
Id<InternshipPlan> addPlan(Sample& sample, const Sample::Stretch& term, const Sample::Part& part)
{
    const auto days = [&](int count) { return term.period.from.addDays(count); };
    InternshipPlan plan;
    plan.name = QStringLiteral("%1%2岗位实习").arg(term.key.toString(), sample.store.get(part.department).name);
    plan.department = part.department;
    plan.kind = InternshipPlan::Kind::Post;
    plan.majors = part.majors;
    plan.startsOn = term.period.from;
    plan.endsOn = term.period.to;
    plan.approvedOn = days(-40);
    plan.filedNumber = QStringLiteral("云职实备〔%1〕%2号").arg(term.period.from.year()).arg(part.department.value);
    plan.filedOn = days(-25);
    plan.drilledOn = days(20);
    plan.archive = {InternshipPlan::Archived::Tripartite, InternshipPlan::Archived::Plan};
    if (term.key != sample.lastTerm().key)
        plan.archive = {InternshipPlan::Archived::Tripartite, InternshipPlan::Archived::Plan,
                        InternshipPlan::Archived::Reports,    InternshipPlan::Archived::Assessments,
                        InternshipPlan::Archived::Logs,       InternshipPlan::Archived::Inspections,
                        InternshipPlan::Archived::Summary,    InternshipPlan::Archived::Evidence};
    return sample.store.insert(plan);
}

void addMembers(Sample& sample, Id<OrderClass> orderClass, size_t part, int year, QDate since)
{
    for (int count = sample.dice.between(18, 32); count > 0; --count) {
        OrderClassMember member;
        member.orderClass = orderClass;
        member.student = sample.newStudent(part, year);
        member.joinedOn = since;
        if (sample.dice.chance(4)) {
            member.leftOn = since.addDays(sample.dice.between(30, 120));
            member.leftWhy = u"转专业"_qs;
        }
        sample.store.insert(member);
    }
}

Id<ExamSession> addSession(Sample& sample, Id<Certificate> certificate, const Sample::Stretch& term, QDate day,
                           int candidates)
{
    ExamSession session;
    session.name = QStringLiteral("%1 %2考核").arg(term.key.toString(), sample.store.get(certificate).name);
    session.certificate = certificate;
    session.heldOn = day;
    session.site = u"云津职业技术学院考核站"_qs;
    session.planned = (candidates / 5 + 1) * 5;
    return sample.store.insert(session);
}

} // namespace

Id<OrderClass> Sample::newClass(const Host& host, size_t part, Id<Major> major, OrderClass::Form form, int year)
{
    OrderClass made;
    made.partner = host.partner;
    made.agreement = host.agreement;
    made.form = form;
    made.name = distinct(QStringLiteral("%1订单%2班").arg(wordOf(host)).arg(year));
    made.department = parts[part].department;
    made.major = major;
    made.startedOn = QDate(year, 9, 15);
    made.endedOn = QDate(year + 3, 6, 30);
    made.planned = 35;
    made.schoolMentor = teacherOf(parts[part]);
    made.partnerMentor = sample_names::person(dice, dice.chance(30));
    if (dice.chance(50))
        made.scholarship = Money::fromYuan(dice.between(2, 10) * 10'000);
    const Id<OrderClass> id = store.insert(made);
    addMembers(*this, id, part, year, made.startedOn);
    return id;
}

void addOrderClasses(Sample& sample)
{
    static constexpr OrderClass::Form kForms[] = {OrderClass::Form::Order, OrderClass::Form::Named,
                                                  OrderClass::Form::Apprenticeship};
    Dice& dice = sample.dice;
    constexpr int kYearsOfClass = 3;
    const int years = std::max(kYearsOfClass, sample.years());
    for (int count = std::max(2, sample.options.partners / 8 * years / kYearsOfClass); count > 0; --count) {
        const auto part = static_cast<size_t>(count) % sample.parts.size();
        const int year = sample.lastTerm().key.firstYear() - dice.below(years);
        const Sample::Host& host = sample.hostOf(sample.parts[part], QDate(year, 9, 1));
        sample.newClass(host, part, dice.pick(sample.parts[part].majors), dice.pick(kForms), year);
    }
}

void addPlacements(Sample& sample)
{
    for (size_t term = 0; term < sample.terms.size(); ++term) {
        std::vector<Id<InternshipPlan>> plans;
        for (const Sample::Part& part : sample.parts)
            plans.push_back(addPlan(sample, sample.terms[term], part));
        const int size = sample.placementsOf(term);
        const int every = size / visitedOf(sample) + 1;
        for (int number = 0; number < size; ++number) {
            const auto part = static_cast<size_t>(sample.dice.below(static_cast<int>(sample.parts.size())));
            const Sample::Stint stint = addPlacement(sample, sample.terms[term], part, plans[part]);
            if (number % every == 0)
                sample.stints.push_back(stint);
        }
    }
}

void addCertificates(Sample& sample)
{
    static constexpr std::array<const char16_t*, 6> kNames = {
        u"数控车铣加工", u"Web 前端开发", u"智能财税", u"汽车运用与维修", u"前厅运营管理", u"建筑信息模型（BIM）"};
    Dice& dice = sample.dice;
    for (size_t part = 0; part < kNames.size(); ++part) {
        Certificate certificate;
        certificate.name = QString::fromUtf16(kNames[part]);
        certificate.level = dice.chance(60) ? Certificate::Level::Intermediate : Certificate::Level::Elementary;
        certificate.issuer = sample_names::town(static_cast<int>(part)) + u"职业技能评价中心（样例）"_qs;
        certificate.majors = {sample.parts[part].majors.front()};
        const Id<Certificate> id = sample.store.insert(certificate);
        for (const Sample::Stretch& term : sample.terms) {
            const QDate day = sample.workingDay(term);
            int count = dice.between(12, 24) + sample.placementsOf(0) / 80;
            const Id<ExamSession> session = addSession(sample, id, term, day, count);
            for (; count > 0; --count) {
                CertificateResult result;
                result.examSession = session;
                result.student = sample.newStudent(part, term.key.firstYear() - 1);
                result.certificate = id;
                result.examinedOn = day;
                const int luck = dice.below(100);
                result.result = luck < 78   ? CertificateResult::Result::Passed
                                : luck < 95 ? CertificateResult::Result::Failed
                                            : CertificateResult::Result::Absent;
                if (result.result != CertificateResult::Result::Absent)
                    result.score = result.result == CertificateResult::Result::Passed ? dice.between(60, 96)
                                                                                      : dice.between(35, 59);
                sample.store.insert(result);
            }
        }
    }
}

} // namespace cooperage
