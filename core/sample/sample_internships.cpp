// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

constexpr const char16_t* kFindings[] = {u"学生在岗，工作内容与专业对口", u"企业师傅按计划指导，学生反映良好",
                                         u"实习日志填写完整，岗位安全教育到位"};
constexpr const char16_t* kProblems[] = {u"个别学生日志未及时填写", u"宿舍离厂区较远，通勤不便", u"师傅指导次数偏少"};

void addVisit(Sample& sample, const Sample::Stint& stint)
{
    Dice& dice = sample.dice;
    Visit visit;
    visit.partner = stint.partner;
    visit.placement = stint.placement;
    visit.teacher = stint.mentor;
    visit.visitedOn = stint.period.from.addDays(dice.between(10, 80));
    visit.way = dice.chance(75) ? Visit::Way::OnSite : Visit::Way::Online;
    visit.findings = QString::fromUtf16(dice.pick(kFindings));
    if (dice.chance(20)) {
        visit.problem = QString::fromUtf16(dice.pick(kProblems));
        if (dice.chance(70))
            visit.solvedOn = visit.visitedOn.addDays(dice.between(3, 20));
    }
    sample.store.insert(visit);
}

void addIncident(Sample& sample, const Sample::Stint& stint, int number)
{
    struct Case {
        Incident::Kind kind;
        const char16_t* what;
        const char16_t* result;
    };
    static constexpr Case kCases[] = {
        {Incident::Kind::Complaint, u"学生反映连续两周周末加班", u"企业已调整排班并补发报酬"},
        {Incident::Kind::Discipline, u"学生未请假离岗两天", u"批评教育，补办请假手续"},
        {Incident::Kind::Safety, u"操作不当，手指轻微划伤", u"当日就医，由实习责任保险理赔"},
        {Incident::Kind::Rights, u"报酬晚发半个月", u"企业已足额发放"}};
    const Case& told = kCases[static_cast<size_t>(number) % std::size(kCases)];
    Incident incident;
    incident.partner = stint.partner;
    incident.placement = stint.placement;
    incident.happenedOn = stint.period.from.addDays(sample.dice.between(10, 90));
    incident.kind = told.kind;
    incident.severity = sample.dice.chance(80) ? Incident::Severity::Slight : Incident::Severity::Ordinary;
    incident.what = QString::fromUtf16(told.what);
    if (sample.dice.chance(85)) {
        incident.handledOn = incident.happenedOn.addDays(sample.dice.between(1, 12));
        incident.result = QString::fromUtf16(told.result);
    }
    sample.store.insert(incident);
}

} // namespace

void addInternshipWork(Sample& sample)
{
    int incidents = 0;
    for (size_t at = 0; at < sample.stints.size(); ++at) {
        if (sample.dice.chance(40))
            addVisit(sample, sample.stints[at]);
        if (at == 0 || sample.dice.chance(2))
            addIncident(sample, sample.stints[at], incidents++);
    }
    for (Id<Base> base : sample.bases)
        for (const Sample::Stretch& term : sample.terms) {
            BaseUse use;
            use.base = base;
            use.term = term.key.toString();
            use.personDays = sample.dice.between(1, 60) * 10;
            use.hours = sample.dice.between(4, 60) * 4;
            sample.store.insert(use);
        }
}

} // namespace cooperage
