// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/import.h"
#include "core/exchange/survey_form.h"
#include "core/exchange/xlsx_writer.h"
#include "core/figures/survey_scores.h"
#include "core/records/all.h"
#include "core/sample/sample_college.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class SurveyForms : public testing::Test {
protected:
    SurveyForms()
    {
        makeSampleCollege(*store, {.partners = 12, .placements = 40, .terms = 2, .lastTerm = TermKey::term(2025, 1)},
                          progress);
        store->transact(Op::Create, {}, [&] {
            survey = store->insert(make<Survey>([](Survey& r) {
                r.name = u"毕业前回访"_qs;
                r.term = u"2025-2026-1"_qs;
                r.fullScore = 5;
            }));
        });
        partner = store->all<Partner>().front();
    }
    ImportPlan plan(const SheetOut& sheet)
    {
        const QString path = store.folder() + u"/问卷.xlsx"_qs;
        writeXlsx(path, {{sheet}, {}, {}}, progress);
        return makePlan(*store, {path}, {}, progress);
    }
    static size_t columnOf(const SheetOut& sheet, const QString& heading)
    {
        for (size_t at = 0; at < sheet.columns.size(); ++at)
            if (QString(sheet.columns[at].heading).remove(u'*') == heading)
                return at;
        ADD_FAILURE() << heading.toStdString();
        return 0;
    }

    TempStore store;
    Progress progress;
    Id<Survey> survey;
    Partner partner;
};

} // namespace

TEST_F(SurveyForms, FilledInTheyComeBackAsAnswersOfTheRightGroup)
{
    for (const Survey::Who who :
         {Survey::Who::Student, Survey::Who::Partner_, Survey::Who::Teacher_, Survey::Who::School}) {
        const SurveyForm form = surveyForm(*store, survey, who, partner.id);
        SheetOut sheet = surveySheet(form);
        ASSERT_EQ(sheet.rows.size(), 5u);
        const size_t score = columnOf(sheet, u"评分"_qs), people = columnOf(sheet, u"答卷人数"_qs);
        EXPECT_EQ(sheet.columns[score].choices, (QStringList{u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"1"_qs}));
        for (std::vector<Cell>& row : sheet.rows) {
            row[score] = numberCell(4);
            row[people] = numberCell(30);
        }
        const ImportPlan read = plan(sheet);
        EXPECT_EQ(read.sheets.front().type, &recordType<SurveyAnswer>());
        EXPECT_TRUE(read.sheets.front().rejected.empty());
        applyPlan(*store, read, progress);
        const QStringList asked = form.questions;
        int found = 0;
        for (const SurveyAnswer& answer : store->all<SurveyAnswer>())
            if (answer.survey == survey && answer.who == static_cast<SurveyAnswer::Who>(who)) {
                EXPECT_EQ(answer.partner, partner.id);
                EXPECT_EQ(answer.score, 4);
                EXPECT_TRUE(asked.contains(answer.what));
                ++found;
            }
        EXPECT_EQ(found, 5);
        EXPECT_EQ(surveyForm(*store, survey, who).questions.size(), 5);
    }
    const std::vector<SurveyScore> scores = questionScores(*store, survey);
    ASSERT_EQ(scores.size(), 20u);
    for (const SurveyScore& one : scores) {
        EXPECT_DOUBLE_EQ(one.mean, 80); // 4 of 5
        EXPECT_EQ(one.people, 30);
    }
}

TEST_F(SurveyForms, WhatIsNotAnsweredIsLeftAsideAndCounted)
{
    SheetOut sheet = surveySheet(surveyForm(*store, survey, Survey::Who::Partner_, partner.id));
    const size_t score = columnOf(sheet, u"评分"_qs);
    EXPECT_EQ(plan(sheet).sheets.front().unanswered, 5);
    EXPECT_TRUE(plan(sheet).isEmpty());
    for (size_t row = 2; row < sheet.rows.size(); ++row)
        sheet.rows[row][score] = numberCell(5);
    sheet.rows[1][score] = textCell(u"很好"_qs); // an answer, though none that can be read
    const ImportPlan read = plan(sheet);
    EXPECT_EQ(read.sheets.front().unanswered, 1);
    EXPECT_EQ(read.sheets.front().rejected.size(), 1u);
    EXPECT_EQ(read.count(RowState::New), 3);
    EXPECT_EQ(read.sheets.front().rows.size(), 4u);
}

TEST_F(SurveyForms, FormsWithoutANameStayThoseOfDifferentPeople)
{
    SheetOut sheet = surveySheet(surveyForm(*store, survey, Survey::Who::Student, partner.id));
    const size_t score = columnOf(sheet, u"评分"_qs), who = columnOf(sheet, u"答卷人"_qs);
    const auto comesBack = [&](double given) {
        for (std::vector<Cell>& row : sheet.rows)
            row[score] = numberCell(given);
        const ImportPlan read = plan(sheet);
        applyPlan(*store, read, progress);
        return read.count(RowState::New);
    };
    const auto answers = [&] {
        Query query{.type = &recordType<SurveyAnswer>()};
        query.filters = {{query.type->get("survey"), Filter::Test::Equals, Value(survey.value)}};
        return store->count(query);
    };
    EXPECT_EQ(comesBack(5), 5);
    EXPECT_EQ(comesBack(3), 5) << "another one's form, though the file is called the same";
    EXPECT_EQ(comesBack(3), 0) << "the same form once more";
    EXPECT_EQ(answers(), 10);
    EXPECT_DOUBLE_EQ(questionScores(*store, survey).front().mean, 80); // (5 + 3) / 2 of 5
    for (std::vector<Cell>& row : sheet.rows)
        row[who] = textCell(u"物流2301班"_qs);
    EXPECT_EQ(comesBack(4), 5);
    EXPECT_EQ(comesBack(2), 0) << "who gives a name corrects the answer given before";
    EXPECT_EQ(answers(), 15);
}

TEST_F(SurveyForms, AreAskedInTheirOrderOnceAnswered)
{
    const QStringList asked = surveyForm(*store, survey, Survey::Who::Student).questions;
    SheetOut sheet = surveySheet(surveyForm(*store, survey, Survey::Who::Student, partner.id));
    for (std::vector<Cell>& row : sheet.rows)
        row[columnOf(sheet, u"评分"_qs)] = numberCell(4);
    applyPlan(*store, plan(sheet), progress);
    EXPECT_EQ(surveyForm(*store, survey, Survey::Who::Student).questions, asked);
    const SurveyScore mean = questionScores(*store, survey).front();
    const std::optional<Selection> behind = findSurveyAnswers(surveyFigure(mean));
    ASSERT_TRUE(behind);
    EXPECT_EQ(store->count({.type = behind->type, .within = behind}), mean.answers);
}

TEST_F(SurveyForms, WithoutAPartnerThereAreTheOnesOfTheTermToPickFrom)
{
    const SurveyForm form = surveyForm(*store, survey, Survey::Who::Student);
    EXPECT_FALSE(form.partners.isEmpty());
    EXPECT_LT(form.partners.size(), store->count({.type = &recordType<Partner>()}));
    const SheetOut sheet = surveySheet(form);
    bool isOffered = false;
    for (const ColumnOut& column : sheet.columns)
        isOffered = isOffered || column.choices == form.partners;
    EXPECT_TRUE(isOffered);
}

TEST(SurveyScores, CountAnAnswerAsOftenAsPeopleGaveIt)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        const auto answer = [&](const char16_t* term, double score, std::optional<int> people) {
            store->insert(make<SurveyAnswer>([&](SurveyAnswer& r) {
                r.term = QString::fromUtf16(term);
                r.what = u"满意度"_qs;
                r.score = score;
                r.people = people;
            }));
        };
        answer(u"2025-2026-1", 90, 3);
        answer(u"2025-2026-1", 50, 1);
        answer(u"2024-2025-2", 70, std::nullopt);
    });
    const std::vector<SurveyScore> scores = surveyScores(*store, u"2025-2026-1"_qs);
    ASSERT_EQ(scores.size(), 2u);
    EXPECT_EQ(scores[0].term, u"2024-2025-2"_qs);
    EXPECT_DOUBLE_EQ(scores[0].mean, 70);
    EXPECT_DOUBLE_EQ(scores[1].mean, 80);
    EXPECT_EQ(scores[1].answers, 2);
    const Selection behind = surveyAnswers(scores[1]);
    EXPECT_EQ(store->count({.type = behind.type, .within = behind}), 2);
}
