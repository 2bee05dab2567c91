// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/exchange/import_plan.h"
#include "core/figures/survey_scores.h"
#include "core/records/all.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/report/document_view.h"
#include "ui/report/paper_view.h"
#include "ui/style/theme.h"
#include "ui/surveys/survey_page.h"

namespace cooperage::ui {

namespace {

constexpr int kPatience = 60000; ///< ms

class SurveyPageTest : public testing::Test {
protected:
    SurveyPageTest() : page(around.context())
    {
        page.resize(1244, 826);
        page.show();
        survey = around.session->store().all<Survey>().back();
        page.showRecord(survey.id.value);
        EXPECT_TRUE(QTest::qWaitFor([this] { return results().paper().pageCount() > 0; }, kPatience));
    }
    DocumentView& results() { return *page.findChild<DocumentView*>(); }
    void click(QObject& in, const QString& name) { in.findChild<QPushButton*>(name)->click(); }
    QString saved(QObject& in, const QString& button, const QString& name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + name;
        around.dialogs.files.push_back({path});
        const qsizetype toasts = around.navigator.toasts.size();
        click(in, button);
        EXPECT_TRUE(QTest::qWaitFor([&] { return around.navigator.toasts.size() > toasts; }, kPatience));
        if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
            QFile::copy(path, folder + QLatin1Char('/') + name);
        return path;
    }
    QString pdfText(QObject& in, const QString& name, int pages)
    {
        const testing_support::PdfReader pdf(saved(in, QStringLiteral("documentPdf"), name));
        EXPECT_EQ(pdf.pageCount(), pages);
        return pdf.text().remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
    }

    SampleSession around;
    SurveyPage page;
    Survey survey;
};

} // namespace

TEST_F(SurveyPageTest, ShowsTheMeansOfEachGroupAndOpensTheAnswersBehindThem)
{
    const QString text = pdfText(page, QStringLiteral("results.pdf"), 1);
    for (const char16_t* group : {u"学生", u"合作单位", u"教师", u"学校"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(group)));
    EXPECT_TRUE(text.contains(QStringLiteral("2025-2026-1")));
    SurveyScore mean;
    mean.term = QStringLiteral("2025-2026-1");
    mean.who = SurveyAnswer::Who::Teacher_;
    Q_EMIT results().paper().figureClicked(surveyFigure(mean));
    ASSERT_EQ(around.navigator.lists.size(), 1u);
    int answers = 0;
    for (const SurveyAnswer& answer : around.session->store().all<SurveyAnswer>())
        answers += answer.who == SurveyAnswer::Who::Teacher_ && answer.term == QStringLiteral("2025-2026-1");
    EXPECT_EQ(around.navigator.lastCount(around.session->store()), answers);
    theme().apply(Theme::Scheme::Light);
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        page.grab().save(folder + QStringLiteral("/survey.png"));
}

TEST_F(SurveyPageTest, TheFormOfEachGroupIsOnePageToTick)
{
    for (const char* who : {"student", "partner", "teacher", "school"}) {
        click(page, QStringLiteral("print_") + QLatin1StringView(who));
        auto* window = page.findChild<DocumentWindow*>(QStringLiteral("documentWindow"));
        ASSERT_TRUE(window);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->view().paper().pageCount() > 0; }, kPatience));
        const QString text = pdfText(*window, QStringLiteral("form_%1.pdf").arg(QLatin1StringView(who)), 1);
        EXPECT_TRUE(text.contains(QStringLiteral("□100")));
        EXPECT_TRUE(text.contains(QStringLiteral("非常满意")));
        delete window;
    }
}

TEST_F(SurveyPageTest, TheWorkbookForAPartnerIsReadAsAnswersAboutIt)
{
    auto* partners = page.findChild<QComboBox*>(QStringLiteral("surveyPartner"));
    partners->setCurrentIndex(3);
    const QString path = saved(page, QStringLiteral("save_partner"), QStringLiteral("form.xlsx"));
    EXPECT_TRUE(around.dialogs.askedFiles.back().suggested.contains(partners->currentText()));
    Progress progress;
    const ImportPlan plan = makePlan(around.session->store(), {path}, {}, progress);
    EXPECT_EQ(plan.sheets.front().type, &recordType<SurveyAnswer>());
    EXPECT_TRUE(plan.sheets.front().unrecognised.isEmpty());
    click(page, QStringLiteral("surveyImport"));
    EXPECT_EQ(around.navigator.pages, QStringList{QStringLiteral("import")});
}

} // namespace cooperage::ui
