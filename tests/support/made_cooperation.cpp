// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/made_cooperation.h"

#include <cmath>

#include "tests/support/make.h"

namespace cooperage::test {

namespace {

const QDate kDay(2025, 10, 15);
const QString kTerm = QStringLiteral("2025-2026-1");

} // namespace

MadeCooperation::MadeCooperation(Store& store, const QString& partnerName) : m_store(store), m_name(partnerName)
{
    m_partner = store.insert(make<Partner>([&](Partner& r) { r.name = partnerName; }));
    m_department = store.insert(make<Department>([&](Department& r) { r.name = name("学院"); }));
    m_otherDepartment = store.insert(make<Department>([&](Department& r) { r.name = name("学院"); }));
}

void MadeCooperation::addInterns(int students, int ofQuality, int hired)
{
    for (int number = 0; number < students; ++number) {
        const Id<Student> student = m_store.insert(make<Student>([&](Student& r) {
            r.number = name("S");
            r.name = QStringLiteral("学生");
        }));
        m_store.insert(make<Placement>([&](Placement& r) {
            r.student = student;
            r.partner = m_partner;
            r.startsOn = QDate(2025, 9, 1);
            r.endsOn = QDate(2025, 12, 31);
            r.hired = number < hired;
            r.match = number < ofQuality ? Placement::Match::Matched : Placement::Match::Near;
            r.schoolMentorAsWritten = QStringLiteral("李老师");
            r.partnerMentor = QStringLiteral("王师傅");
            r.schoolScore = 90;
            r.partnerScore = 85;
        }));
    }
}

void MadeCooperation::add(std::string_view indicator, double value)
{
    using Adder = void (MadeCooperation::*)(std::string_view, double);
    static constexpr Adder kAdders[] = {&MadeCooperation::addTraining,   &MadeCooperation::addCourses,
                                        &MadeCooperation::addStaff,      &MadeCooperation::addBases,
                                        &MadeCooperation::addTechnology, &MadeCooperation::addMechanism};
    (this->*kAdders[indicator.front() - '1'])(indicator, value);
}

void MadeCooperation::addTraining(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "1.1")
        addEach(count, [&] {
            const Id<Major> major = m_store.insert(make<Major>([&](Major& r) { r.name = name("专业"); }));
            return make<OrderClass>([&](OrderClass& r) {
                r.name = name("订单班");
                r.partner = m_partner;
                r.major = major;
                r.startedOn = kDay;
            });
        });
    else if (indicator == "1.2")
        addProjects(Project::Kind::Plan, count);
    else if (indicator == "1.3")
        addInterns(count, count, 0);
    else if (indicator == "1.6")
        addInterns(count, count, count);
}

void MadeCooperation::addCourses(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "2.1")
        addProjects(Project::Kind::Course, 1, QStringLiteral("门"), value);
    else if (indicator == "2.2")
        addProjects(Project::Kind::Textbook, count);
    else if (indicator == "2.3")
        addHours(value, 1, kTerm);
    else if (indicator == "2.4")
        addProjects(Project::Kind::Standard, count);
}

void MadeCooperation::addStaff(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "3.1")
        addHours(0.0, count, QStringLiteral("2023-2024-2"));
    else if (indicator == "3.2")
        m_store.insert(make<EnterprisePractice>([&](EnterprisePractice& r) {
            r.teacher = teacher(Teacher::Kind::FullTime);
            r.partner = m_partner;
            r.startsOn = QDate(2025, 9, 1);
            r.endsOn = kDay;
            r.days = value * 30;
        }));
    else if (indicator == "3.3")
        for (int number = 0; number < count; ++number)
            m_store.insert(make<Appointment>([&](Appointment& r) {
                r.direction = number == 0 ? Appointment::Direction::ToPartner : Appointment::Direction::ToSchool;
                r.teacher = number == 0 ? teacher(Teacher::Kind::FullTime) : Id<Teacher>{};
                r.contactAsWritten = number == 0 ? QString() : QStringLiteral("王工");
                r.partner = m_partner;
                r.startsOn = kDay;
            }));
    else if (indicator == "3.4")
        addEach(count, [&] {
            return make<DualQualification>([&](DualQualification& r) {
                r.teacher = teacher(Teacher::Kind::FullTime);
                r.recognisedOn = kDay;
                r.partner = m_partner;
            });
        });
}

void MadeCooperation::addBases(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "4.1")
        addEach(count, [&] {
            return make<Base>([&](Base& r) {
                r.name = name("基地");
                r.partner = m_partner;
                r.level = Base::Level::College;
                r.builtOn = QDate(2020, 5, 1);
                r.functions = {Base::Function::Teaching};
            });
        });
    else if (indicator == "4.2")
        m_store.insert(make<Contribution>([&](Contribution& r) {
            r.partner = m_partner;
            r.kind = Contribution::Kind::Cash;
            r.amount = Money{qint64(value * 1'000'000)};
            r.receivedOn = kDay;
        }));
    else if (indicator == "4.3") {
        const Id<Base> base = m_store.insert(make<Base>([&](Base& r) {
            r.name = name("旧基地");
            r.partner = m_partner;
            r.builtOn = QDate(2030, 1, 1); // not yet there: counts for nothing but its use
        }));
        m_store.insert(make<BaseUse>([&](BaseUse& r) {
            r.base = base;
            r.term = kTerm;
            r.personDays = value;
        }));
    } else if (indicator == "4.4") {
        const Id<Alliance> alliance = m_store.insert(make<Alliance>([&](Alliance& r) { r.name = name("联合体"); }));
        m_store.insert(make<AllianceMembership>([&](AllianceMembership& r) {
            r.alliance = alliance;
            r.partner = m_partner;
            r.joinedOn = kDay;
        }));
    }
}

void MadeCooperation::addTechnology(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "5.1")
        addProjects(Project::Kind::Research, count);
    else if (indicator == "5.2")
        addIncome(value);
    else if (indicator == "5.3")
        addProjects(Project::Kind::Patent, count);
    else if (indicator == "5.4")
        addProjects(Project::Kind::StaffTraining, 1, QStringLiteral("人天"), value);
    else if (indicator == "5.5")
        addProjects(Project::Kind::ResearchCentre, count);
}

void MadeCooperation::addMechanism(std::string_view indicator, double value)
{
    const int count = int(std::lround(value));
    if (indicator == "6.1")
        addClauses(value);
    else if (indicator == "6.2")
        addAgreement(count);
    else if (indicator == "6.3")
        addEach(count, [&] {
            return make<Communication>([&](Communication& r) {
                r.partner = m_partner;
                r.heldOn = kDay;
                r.kind = Communication::Kind::Meeting;
                r.topic = name("会商");
            });
        });
    else if (indicator == "6.4")
        addTies();
    else if (indicator == "6.5")
        addEvaluation(value);
}

Id<Teacher> MadeCooperation::teacher(Teacher::Kind kind)
{
    return m_store.insert(make<Teacher>([&](Teacher& r) {
        r.name = name("教师");
        r.kind = kind;
        if (kind == Teacher::Kind::Enterprise)
            r.partner = m_partner;
    }));
}

void MadeCooperation::addProjects(Project::Kind kind, int count, const QString& unit, double quantity)
{
    for (int number = 0; number < count; ++number)
        m_store.insert(make<Project>([&](Project& r) {
            r.name = name("项目");
            r.partner = m_partner;
            r.kind = kind;
            r.startsOn = kDay;
            r.endsOn = kDay;
            r.quantityUnit = unit;
            if (quantity > 0)
                r.quantity = quantity;
        }));
}

/// Money that came in for a project that is there already: for a new one there would be one project more.
void MadeCooperation::addIncome(double wan)
{
    for (Project project : m_store.all<Project>())
        if (project.partner == m_partner && project.kind == Project::Kind::Research) {
            project.receivedAmount = Money{project.receivedAmount.value_or(Money{}).fen + qint64(wan * 1'000'000)};
            m_store.update(project);
            return;
        }
    addProjects(Project::Kind::Research, 1);
    addIncome(wan);
}

void MadeCooperation::addHours(double hours, int teachers, const QString& term)
{
    for (int number = 0; number < teachers; ++number)
        m_store.insert(make<TeachingHours>([&](TeachingHours& r) {
            r.teacher = teacher(Teacher::Kind::Enterprise);
            r.term = term;
            r.hours = hours;
        }));
}

void MadeCooperation::addAgreement(int years)
{
    m_agreement = m_store.insert(make<Agreement>([&](Agreement& r) {
        r.title = name("协议");
        r.partner = m_partner;
        r.startsOn = QDate(2026 - years, 10, 1);
        r.endsOn = QDate(2030, 12, 31);
    }));
}

void MadeCooperation::addClauses(double share)
{
    if (!m_agreement.isSet())
        addAgreement(1);
    Agreement agreement = m_store.get(m_agreement);
    agreement.clauses.clear();
    for (int clause = 0; clause < std::lround(share * 15); ++clause)
        agreement.clauses.push_back(static_cast<Agreement::Clause>(clause));
    m_store.update(agreement);
}

void MadeCooperation::addEvaluation(double value)
{
    for (const SurveyAnswer::Who who : {SurveyAnswer::Who::Partner_, SurveyAnswer::Who::Student})
        m_store.insert(make<SurveyAnswer>([&](SurveyAnswer& r) {
            r.term = kTerm;
            r.who = who;
            r.partner = m_partner;
            r.what = name("满意度");
            r.score = 90;
        }));
    if (value > 0.5)
        m_store.insert(make<Rectification>([&](Rectification& r) {
            r.raisedOn = QDate(2025, 9, 10);
            r.opinion = name("整改");
            r.partner = m_partner;
            r.doneOn = kDay;
        }));
}

void MadeCooperation::addTies()
{
    for (int number = 0; number < 2; ++number)
        m_store.insert(make<Contact>([&](Contact& r) {
            r.partner = m_partner;
            r.name = name("联系人");
        }));
    for (const Id<Department> department : {m_department, m_otherDepartment}) {
        const bool first = department == m_department;
        m_store.insert(make<Agreement>([&](Agreement& r) {
            r.title = name("旧协议");
            r.partner = m_partner;
            r.department = department;
            r.startsOn = QDate(2025, 10, first ? 1 : 2);
            r.endsOn = QDate(2025, 10, 30);
        }));
    }
}

} // namespace cooperage::test
