// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/records/survey_questions.h"
#include "core/sample/sample.h"

namespace cooperage {

namespace {

/// The partners that a round asks about: those with the most interns and those that much is done with.
std::set<size_t> askedAbout(const Sample& sample)
{
    std::set<size_t> asked;
    for (size_t at = 0; at < std::min(sample.hosts.size(), std::max<size_t>(8, sample.hosts.size() / 20)); ++at)
        asked.insert(at);
    for (const Sample::Ally& ally : sample.allies)
        asked.insert(ally.host);
    return asked;
}

void addSurvey(Sample& sample, const Sample::Stretch& term)
{
    Dice& dice = sample.dice;
    Survey survey;
    survey.name = QStringLiteral("%1 校企合作满意度调查").arg(term.key.toString());
    survey.term = term.key.toString();
    survey.audience = {Survey::Who::Student, Survey::Who::Partner_, Survey::Who::Teacher_, Survey::Who::School};
    survey.startsOn = term.period.from.addDays(100);
    survey.endsOn = survey.startsOn.addDays(14);
    survey.sent = dice.between(20, 60) * 10;
    survey.returned = *survey.sent * dice.between(70, 96) / 100;
    survey.fullScore = 100;
    const Id<Survey> id = sample.store.insert(survey);
    for (size_t at : askedAbout(sample))
        for (const Survey::Who who : survey.audience)
            for (const QString& question : usualQuestions(who).mid(0, who == Survey::Who::Student ? 3 : 2)) {
                SurveyAnswer answer;
                answer.survey = id;
                answer.term = survey.term;
                answer.who = static_cast<SurveyAnswer::Who>(who);
                answer.partner = sample.hosts[at].partner;
                answer.what = question;
                answer.score = dice.between(at == 3 ? 520 : 740, 985) / 10.0;
                answer.people = who == Survey::Who::Student ? dice.between(4, 30) : dice.between(1, 5);
                answer.answeredOn = survey.endsOn;
                sample.store.insert(answer);
            }
}

void addRectification(Sample& sample, const Sample::Stretch& term, int number)
{
    static constexpr const char16_t* kOpinions[] = {u"部分学生未签三方协议即到岗", u"实习巡查每月不足一次",
                                                    u"合作协议即将到期，未启动续签", u"实习档案缺少考核结果"};
    Dice& dice = sample.dice;
    const Sample::Part& part = dice.pick(sample.parts);
    Rectification mending;
    mending.raisedOn = sample.workingDay(term);
    mending.opinion = QString::fromUtf16(kOpinions[static_cast<size_t>(number) % std::size(kOpinions)]);
    mending.partner = sample.hostOf(part, mending.raisedOn).partner;
    mending.department = part.department;
    mending.responsible = sample.teacherOf(part);
    mending.dueOn = mending.raisedOn.addDays(30);
    if (dice.chance(75)) {
        mending.doneOn = mending.raisedOn.addDays(dice.between(7, 45));
        mending.result = u"已按要求完成，材料已归档"_qs;
        if (dice.chance(75)) {
            mending.followedUpOn = mending.doneOn.addDays(10);
            mending.followUp = u"复查未见反复"_qs;
        }
    }
    sample.store.insert(mending);
}

void addExemption(Sample& sample, const Sample::Stretch& term)
{
    const Sample::Part& part = sample.parts.front();
    Exemption exemption;
    exemption.number =
        QStringLiteral("云教职备〔%1〕%2号").arg(term.period.from.year()).arg(sample.dice.between(3, 40));
    exemption.filedOn = term.period.from.addDays(-20);
    exemption.authority = u"云津市教育局"_qs;
    exemption.rule = Exemption::Rule::NightAndOvertime;
    exemption.partner = sample.hostOf(part, exemption.filedOn).partner;
    exemption.major = part.majors.front();
    exemption.startsOn = term.period.from;
    exemption.endsOn = term.period.to;
    exemption.why = u"连续生产线需轮班，经备案安排"_qs;
    sample.store.insert(exemption);
}

/// Days that are the same every year; the lunar ones are announced and typed in.
void addHolidays(Sample& sample)
{
    struct Day {
        int month;
        int day;
        const char16_t* name;
    };
    static constexpr Day kDays[] = {{1, 1, u"元旦"},    {5, 1, u"劳动节"},  {5, 2, u"劳动节"},
                                    {10, 1, u"国庆节"}, {10, 2, u"国庆节"}, {10, 3, u"国庆节"}};
    const int first = sample.terms.front().period.from.year();
    for (int year = first; year <= sample.lastTerm().period.to.year(); ++year)
        for (const Day& day : kDays)
            sample.store.insert(
                Holiday{{}, QDate(year, day.month, day.day), QString::fromUtf16(day.name), Holiday::Kind::Statutory});
}

} // namespace

void addEvaluation(Sample& sample)
{
    int number = 0;
    for (const Sample::Stretch& term : sample.terms) {
        addSurvey(sample, term);
        for (int count = 3 + sample.options.partners / 100; count > 0; --count)
            addRectification(sample, term, number++);
        addExemption(sample, term);
    }
    addHolidays(sample);
}

} // namespace cooperage
