// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

/// All that is done with one ally, term by term.
class Joint {
public:
    Joint(Sample& sample, const Sample::Ally& ally)
        : m_sample(sample), m_ally(ally), m_host(sample.hosts[ally.host]), m_part(sample.parts[ally.part]),
          m_terms(sample.terms)
    {
        if (ally.isCooling && m_terms.size() > 3)
            m_terms.erase(m_terms.end() - 2, m_terms.end());
    }

    void add()
    {
        addClasses();
        addBase();
        addTeachers();
        addAppointments();
        addRecognitions();
        for (size_t at = 0; at < m_terms.size(); ++at)
            addTerm(m_terms[at], at);
    }

private:
    Dice& dice() { return m_sample.dice; }
    bool isClose() const { return m_ally.isClose; }

    /// The close ones of all three majors, the others of one; the third year's class ends within the sample.
    void addClasses()
    {
        const int year = m_sample.lastTerm().key.firstYear() - (m_ally.isCooling ? 3 : 1);
        const size_t majors = isClose() ? m_part.majors.size() : 1;
        for (size_t at = 0; at < majors; ++at) {
            const auto form = isClose() && at == 0 ? OrderClass::Form::Apprenticeship : OrderClass::Form::Order;
            m_sample.newClass(m_host, m_ally.part, m_part.majors[at], form, year);
        }
    }

    void addBase()
    {
        Base base;
        base.partner = m_host.partner;
        base.name =
            m_sample.distinct(m_sample.wordOf(m_host) + (isClose() ? u"产业学院实践中心"_qs : u"生产性实训基地"_qs));
        base.place = Base::Place::OnCampus;
        base.level = isClose() ? Base::Level::Provincial : Base::Level::College;
        base.functions = {Base::Function::Teaching, Base::Function::Training};
        if (isClose())
            base.functions.insert(base.functions.end(), {Base::Function::Service, Base::Function::Research});
        base.department = m_part.department;
        base.major = m_part.majors.front();
        base.stations = dice().between(8, 24) * 5;
        base.equipmentValue = Money::fromYuan(dice().between(40, 300) * 10'000);
        base.builtOn = m_terms.front().period.from.addDays(40);
        const Id<Base> id = m_sample.store.insert(base);
        for (const Sample::Stretch& term : m_terms) {
            BaseUse use;
            use.base = id;
            use.term = term.key.toString();
            use.personDays = dice().between(isClose() ? 40 : 15, isClose() ? 70 : 40) * 10;
            use.hours = dice().between(20, 80) * 4;
            m_sample.store.insert(use);
        }
    }

    void addTeachers()
    {
        const int count = isClose() ? 4 : 2;
        for (int number = 1; number <= count; ++number) {
            Teacher teacher;
            teacher.name = sample_names::person(dice(), dice().chance(30));
            teacher.staffNumber =
                QStringLiteral("P%1-%2").arg(m_host.partner.value, 4, 10, QLatin1Char('0')).arg(number);
            teacher.kind = Teacher::Kind::Enterprise;
            teacher.department = m_part.department;
            teacher.partner = m_host.partner;
            teacher.title = dice().chance(50) ? u"高级工程师"_qs : u"高级技师"_qs;
            teacher.teachesSpecialistCourses = true;
            teacher.hiredOn = m_terms.front().period.from;
            addHours(m_sample.store.insert(teacher));
        }
    }

    void addHours(Id<Teacher> teacher)
    {
        for (const Sample::Stretch& term : m_terms) {
            TeachingHours hours;
            hours.teacher = teacher;
            hours.term = term.key.toString();
            hours.course = u"岗位综合实训"_qs;
            hours.major = m_part.majors.front();
            hours.hours = dice().between(2, 5) * 8;
            m_sample.store.insert(hours);
        }
    }

    void addAppointments()
    {
        Appointment there;
        there.partner = m_host.partner;
        there.direction = Appointment::Direction::ToPartner;
        there.teacher = m_sample.teacherOf(m_part);
        there.post = u"企业技术专家"_qs;
        there.startsOn = m_sample.workingDay(m_terms.front());
        there.endsOn = there.startsOn.addYears(3).addDays(-1);
        m_sample.store.insert(there);
        if (!isClose())
            return;
        Appointment here = there;
        here.direction = Appointment::Direction::ToSchool;
        here.teacher = {};
        here.contactAsWritten = sample_names::person(dice(), false);
        here.post = u"产业学院副院长"_qs;
        m_sample.store.insert(here);
    }

    void addRecognitions()
    {
        for (int count = isClose() ? 3 : 1; count > 0; --count) {
            DualQualification recognised;
            recognised.teacher = m_sample.teacherOf(m_part);
            recognised.level = DualQualification::Level::Intermediate;
            recognised.recognisedOn = m_sample.workingDay(m_terms.front());
            recognised.validUntil = recognised.recognisedOn.addYears(5).addDays(-1);
            recognised.evidence = u"企业实践满六个月"_qs;
            recognised.partner = m_host.partner;
            m_sample.store.insert(recognised);
        }
    }

    void addTerm(const Sample::Stretch& term, size_t number)
    {
        addMeeting(term, Communication::Kind::Meeting, u"人才培养方案论证会"_qs, u"采纳企业修订意见"_qs);
        addMeeting(term, Communication::Kind::Reception, u"专业建设与岗位需求对接"_qs, u"确定下学期共同任务"_qs);
        addContribution(term);
        for (int count = isClose() ? 3 : 1; count > 0; --count)
            addPractice(term);
        if (isClose() || number % 2 == 0)
            addProjects(term, number);
        if (number + 2 == m_terms.size() || m_terms.size() == 1)
            addMending(term);
    }

    void addMeeting(const Sample::Stretch& term, Communication::Kind kind, const QString& topic, const QString& outcome)
    {
        Communication talk;
        talk.partner = m_host.partner;
        talk.heldOn = m_sample.workingDay(term);
        talk.kind = kind;
        talk.topic = topic;
        talk.outcome = outcome;
        talk.initiatedBy =
            kind == Communication::Kind::Meeting ? Communication::Side::School : Communication::Side::Partner_;
        talk.schoolPeople = m_sample.store.get(m_sample.teacherOf(m_part)).name;
        talk.partnerPeople = sample_names::person(dice(), dice().chance(40));
        m_sample.store.insert(talk);
    }

    void addContribution(const Sample::Stretch& term)
    {
        static constexpr Contribution::Kind kKinds[] = {Contribution::Kind::Equipment, Contribution::Kind::Cash,
                                                        Contribution::Kind::Software, Contribution::Kind::Scholarship};
        Contribution given;
        given.partner = m_host.partner;
        given.agreement = m_host.agreement;
        given.kind = dice().pick(kKinds);
        given.amount = Money::fromYuan(dice().between(isClose() ? 20 : 5, isClose() ? 40 : 14) * 10'000);
        given.receivedOn = m_sample.workingDay(term);
        given.major = m_part.majors.front();
        m_sample.store.insert(given);
    }

    void addPractice(const Sample::Stretch& term)
    {
        EnterprisePractice practice;
        practice.teacher = m_sample.teacherOf(m_part);
        practice.partner = m_host.partner;
        practice.startsOn = m_sample.workingDay(term);
        practice.endsOn = practice.startsOn.addDays(dice().between(40, 90));
        practice.form = u"参与产品研发和技术创新"_qs;
        practice.outcome = u"完成教学案例两个"_qs;
        m_sample.store.insert(practice);
    }

    void addProjects(const Sample::Stretch& term, size_t number)
    {
        const QString subject = m_sample.store.get(m_part.majors[number % m_part.majors.size()]).name;
        addProject(term, Project::Kind::Course,
                   QStringLiteral("%1·%2项目化课程").arg(m_sample.wordOf(m_host), subject));
        addProject(term, Project::Kind::StaffTraining, QStringLiteral("%1班组长培训").arg(m_sample.wordOf(m_host)),
                   dice().between(3, 8) * 10, u"人天"_qs);
        if (!isClose())
            return;
        if (number % 2 == 0)
            addProject(term, Project::Kind::Textbook, QStringLiteral("%1工作手册式教材").arg(subject));
        addProject(term, number % 2 == 0 ? Project::Kind::Research : Project::Kind::TechnicalService,
                   QStringLiteral("%1关键工艺联合攻关").arg(m_sample.wordOf(m_host)));
        if (number + 1 == m_terms.size())
            addProject(term, Project::Kind::Patent,
                       QStringLiteral("%1联合申请实用新型专利").arg(m_sample.wordOf(m_host)), 1, u"件"_qs);
    }

    void addProject(const Sample::Stretch& term, Project::Kind kind, const QString& name, double quantity = 0,
                    const QString& unit = {})
    {
        Project project;
        project.name = m_sample.distinct(name);
        project.partner = m_host.partner;
        project.kind = kind;
        project.department = m_part.department;
        project.major = m_part.majors.front();
        project.leader = m_sample.teacherOf(m_part);
        project.startsOn = m_sample.workingDay(term);
        project.endsOn = project.startsOn.addDays(dice().between(60, 300));
        if (kind == Project::Kind::Research || kind == Project::Kind::TechnicalService)
            project.contractAmount = project.receivedAmount = Money::fromYuan(dice().between(6, 16) * 10'000);
        if (quantity > 0) {
            project.quantity = quantity;
            project.quantityUnit = unit;
        }
        project.status =
            project.endsOn < m_sample.lastTerm().period.from ? Project::Status::Finished : Project::Status::Running;
        m_sample.store.insert(project);
    }

    void addMending(const Sample::Stretch& term)
    {
        Rectification mending;
        mending.partner = m_host.partner;
        mending.department = m_part.department;
        mending.raisedOn = m_sample.workingDay(term);
        mending.opinion = u"企业师傅指导记录不完整"_qs;
        mending.responsible = m_sample.teacherOf(m_part);
        mending.dueOn = mending.raisedOn.addDays(30);
        mending.doneOn = mending.raisedOn.addDays(dice().between(10, 28));
        mending.result = u"已补齐并统一格式"_qs;
        mending.followedUpOn = mending.doneOn.addDays(20);
        mending.followUp = u"抽查十份，均完整"_qs;
        m_sample.store.insert(mending);
    }

    Sample& m_sample;
    const Sample::Ally& m_ally;
    const Sample::Host& m_host;
    const Sample::Part& m_part;
    std::vector<Sample::Stretch> m_terms; ///< in which something is done
};

} // namespace

void addJointWork(Sample& sample)
{
    for (const Sample::Ally& ally : sample.allies)
        Joint(sample, ally).add();
}

} // namespace cooperage
