// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

constexpr const char16_t* kTopics[] = {u"实习生岗位安排", u"订单班人才培养方案", u"共建实训基地",
                                       u"技术服务需求",   u"毕业生就业情况",     u"续签合作协议"};
constexpr const char16_t* kOutcomes[] = {u"确定下学期接收实习生人数", u"双方约定修订协议后签署",
                                         u"企业同意派技师到校授课", u"形成合作意向，下月再议"};
constexpr const char16_t* kPractices[] = {u"驻厂锻炼", u"跟岗学习", u"技术攻关"};

void addBase(Sample& sample, size_t part)
{
    Dice& dice = sample.dice;
    const Sample::Host& host = sample.hostOf(sample.parts[part], sample.lastTerm().period.from.addDays(-100));
    const auto& industry = sample_names::industries()[host.industry];
    Base base;
    base.place = dice.chance(45) ? Base::Place::OnCampus : Base::Place::OffCampus;
    base.name = sample.distinct(sample.store.get(host.partner).name.mid(2, 2) + QString::fromUtf16(industry.word) +
                                (base.place == Base::Place::OnCampus ? u"校内实训基地"_qs : u"校外实习基地"_qs));
    base.partner = host.partner;
    base.level = dice.chance(70)   ? Base::Level::College
                 : dice.chance(80) ? Base::Level::Provincial
                                   : Base::Level::National;
    base.functions = {Base::Function::Teaching, Base::Function::Training};
    base.department = sample.parts[part].department;
    base.major = dice.pick(sample.parts[part].majors);
    base.stations = dice.between(4, 24) * 5;
    base.equipmentValue = Money::fromYuan(dice.between(10, 300) * 10'000);
    base.builtOn = std::min(host.since.addDays(dice.between(60, 500)), sample.lastTerm().period.from.addDays(30));
    sample.bases.push_back(sample.store.insert(base));
}

void addProject(Sample& sample, size_t part, int number)
{
    static constexpr Project::Kind kKinds[] = {Project::Kind::TechnicalService, Project::Kind::Course,
                                               Project::Kind::Textbook, Project::Kind::StaffTraining};
    Dice& dice = sample.dice;
    const QDate starts = sample.workingDay(sample.terms[static_cast<size_t>(number) % sample.terms.size()]);
    const Sample::Host& host = sample.hostOf(sample.parts[part], starts);
    const Id<Major> major = dice.pick(sample.parts[part].majors);
    const QString firm = sample.store.get(host.partner).name.mid(2, 2);
    const QString subject = sample.store.get(major).name;
    Project project;
    project.kind = kKinds[static_cast<size_t>(number) % std::size(kKinds)];
    project.name = sample.distinct(QStringList{
        QStringLiteral("%1工艺改进技术服务").arg(firm), QStringLiteral("%1·%2岗位核心课程开发").arg(firm, subject),
        QStringLiteral("%1活页式教材编写").arg(subject), QStringLiteral("%1员工技能提升培训").arg(firm)}
                                       .at(number % 4));
    project.partner = host.partner;
    project.department = sample.parts[part].department;
    project.major = major;
    project.leader = sample.teacherOf(sample.parts[part]);
    project.startsOn = starts;
    project.endsOn = project.startsOn.addDays(dice.between(120, 540));
    project.contractAmount = Money::fromYuan(dice.between(2, 40) * 5'000);
    project.receivedAmount = dice.chance(70) ? project.contractAmount : Money{project.contractAmount->fen / 2};
    if (project.endsOn < sample.lastTerm().period.from)
        project.status = Project::Status::Finished;
    sample.store.insert(project);
}

void addContribution(Sample& sample, const Sample::Stretch& term)
{
    static constexpr Contribution::Kind kKinds[] = {Contribution::Kind::Cash, Contribution::Kind::Equipment,
                                                    Contribution::Kind::EquipmentOnLoan, Contribution::Kind::Software,
                                                    Contribution::Kind::Scholarship};
    const Sample::Part& part = sample.dice.pick(sample.parts);
    Contribution contribution;
    contribution.receivedOn = sample.workingDay(term);
    const Sample::Host& host = sample.hostOf(part, contribution.receivedOn);
    contribution.partner = host.partner;
    contribution.agreement = host.agreement;
    contribution.kind = sample.dice.pick(kKinds);
    contribution.amount = Money::fromYuan(sample.dice.between(2, 60) * 5'000);
    contribution.major = sample.dice.pick(part.majors);
    sample.store.insert(contribution);
}

void addCommunication(Sample& sample, const Sample::Stretch& term)
{
    static constexpr Communication::Kind kKinds[] = {Communication::Kind::Visit,     Communication::Kind::Visit,
                                                     Communication::Kind::Reception, Communication::Kind::Meeting,
                                                     Communication::Kind::Call,      Communication::Kind::JobVisit};
    Dice& dice = sample.dice;
    const Sample::Part& part = dice.pick(sample.parts);
    Communication talk;
    talk.heldOn = sample.workingDay(term);
    talk.partner = sample.hostOf(part, talk.heldOn).partner;
    talk.kind = dice.pick(kKinds);
    talk.topic = QString::fromUtf16(dice.pick(kTopics));
    talk.initiatedBy = dice.chance(70) ? Communication::Side::School : Communication::Side::Partner_;
    talk.schoolPeople = sample.store.get(sample.teacherOf(part)).name;
    talk.partnerPeople = sample_names::person(dice, dice.chance(40));
    talk.outcome = QString::fromUtf16(dice.pick(kOutcomes));
    if (dice.chance(30)) {
        talk.followUpOn = talk.heldOn.addDays(30);
        talk.followedUpOn = dice.chance(60) ? talk.heldOn.addDays(dice.between(10, 40)) : QDate();
    }
    sample.store.insert(talk);
}

void addPractice(Sample& sample, const Sample::Part& part, const Sample::Stretch& term)
{
    EnterprisePractice practice;
    practice.teacher = sample.teacherOf(part);
    practice.startsOn = sample.workingDay(term);
    practice.partner = sample.hostOf(part, practice.startsOn).partner;
    practice.endsOn = practice.startsOn.addDays(sample.dice.between(10, 40));
    practice.form = QString::fromUtf16(sample.dice.pick(kPractices));
    practice.outcome = sample.dice.chance(80) ? u"完成实践报告一份"_qs : QString();
    sample.store.insert(practice);
}

/// The first time before the sample begins, and again every five years; a few let it run out.
void addRecognitions(Sample& sample, Id<Teacher> teacher)
{
    Dice& dice = sample.dice;
    DualQualification recognised;
    recognised.teacher = teacher;
    recognised.level = dice.chance(50)   ? DualQualification::Level::Elementary
                       : dice.chance(70) ? DualQualification::Level::Intermediate
                                         : DualQualification::Level::Advanced;
    recognised.recognisedOn = sample.terms.front().period.from.addDays(-dice.between(20, 1500));
    recognised.evidence = u"企业实践经历；职业资格证书"_qs;
    while (recognised.recognisedOn < sample.lastTerm().period.from) {
        recognised.validUntil = recognised.recognisedOn.addYears(5).addDays(-1);
        sample.store.insert(recognised);
        if (dice.chance(8))
            return;
        recognised.recognisedOn = recognised.validUntil.addDays(1);
    }
}

} // namespace

void addQualifications(Sample& sample)
{
    for (const Sample::Part& part : sample.parts) {
        for (Id<Teacher> teacher : part.teachers)
            if (sample.dice.chance(60))
                addRecognitions(sample, teacher);
        const int usual = static_cast<int>(part.teachers.size()) / 5;
        for (const Sample::Stretch& term : sample.terms)
            for (int count = sample.dice.between(std::max(1, usual / 2), usual + 1); count > 0; --count)
                addPractice(sample, part, term);
    }
}

void addResources(Sample& sample)
{
    const int size = std::max(6, sample.options.partners / 3);
    for (int number = 0; number < size; ++number)
        addBase(sample, static_cast<size_t>(number) % sample.parts.size());
    for (int number = 0; number < size * std::max(2, sample.years()) / 2; ++number)
        addProject(sample, static_cast<size_t>(number) % sample.parts.size(), number);
    for (const Sample::Stretch& term : sample.terms) {
        for (int count = std::max(3, size / 3); count > 0; --count)
            addContribution(sample, term);
        for (int count = size; count > 0; --count)
            addCommunication(sample, term);
    }
}

} // namespace cooperage
