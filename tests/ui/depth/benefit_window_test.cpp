// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/depth/assess.h"
#include "core/records/all.h"
#include "core/report/benefit_page.h"
#include "tests/support/docx_reader.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/depth/benefit_window.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writer.h"
#include "ui/report/document_view.h"
#include "ui/report/paper_view.h"

namespace cooperage::ui {

namespace {

constexpr int kPatience = 60000; ///< ms
const TermKey kTerm = *TermKey::parse(u"2025-2026-1");

class BenefitWindowTest : public testing::Test {
protected:
    BenefitWindowTest()
    {
        const depth::Assessment all = depth::assess(store(), kTerm);
        const auto deepest =
            std::max_element(all.partners.begin(), all.partners.end(),
                             [](const auto& one, const auto& other) { return one.score.total < other.score.total; });
        partner = store().get(deepest->partner);
        openBenefitSheet(around.context(), partner, kTerm, &owner);
        window = owner.findChild<DocumentWindow*>(QStringLiteral("documentWindow"));
        EXPECT_TRUE(QTest::qWaitFor([this] { return window->view().paper().pageCount() > 0; }, kPatience));
    }
    const ReadStore& store() { return around.session->store(); }
    void click(const char* name) { window->findChild<QPushButton*>(QString::fromLatin1(name))->click(); }
    QString save(const char* button, const QString& name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + name;
        around.dialogs.files.push_back({path});
        const qsizetype toasts = around.navigator.toasts.size();
        click(button);
        EXPECT_TRUE(QTest::qWaitFor([&] { return around.navigator.toasts.size() > toasts; }, kPatience));
        if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
            QFile::copy(path, folder + QLatin1Char('/') + name);
        return path;
    }

    SampleSession around;
    QWidget owner;
    Partner partner;
    DocumentWindow* window = nullptr;
};

QString letters(QString text)
{
    return text.remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
}

} // namespace

TEST_F(BenefitWindowTest, IsOnePageWithTheSixConditions)
{
    const testing_support::PdfReader pdf(save("documentPdf", QStringLiteral("benefit.pdf")));
    EXPECT_EQ(pdf.pageCount(), 1);
    const QString text = letters(pdf.text());
    EXPECT_TRUE(text.contains(letters(partner.name)));
    EXPECT_TRUE(text.contains(QStringLiteral("590号")));
    for (int condition = 1; condition <= 6; ++condition)
        EXPECT_TRUE(text.contains(QStringLiteral("%1.").arg(condition))) << condition;
    save("documentHtml", QStringLiteral("benefit.html"));
    EXPECT_TRUE(QFileInfo(save("documentDocx", QStringLiteral("benefit.docx"))).size() > 3000);
}

TEST_F(BenefitWindowTest, WorksOutTheOffsetFromTheSurchargesThatAreTyped)
{
    const QString before =
        letters(testing_support::PdfReader(save("documentPdf", QStringLiteral("before.pdf"))).text());
    EXPECT_FALSE(before.contains(QStringLiteral("12,345")));
    around.dialogs.many.push_back(QStringList{QStringLiteral("12345"), QString(), QStringLiteral("many")});
    around.dialogs.many.push_back(QStringList{QStringLiteral("12345"), QString(), QStringLiteral("3万")});
    auto* paper = &window->view().paper();
    QSignalSpy remade(paper, &PaperView::viewChanged);
    click("benefitSurcharges");
    EXPECT_EQ(around.dialogs.askedMany.front().fields.size(), 3);
    EXPECT_EQ(around.dialogs.askedMany.front().fields.front().label, QStringLiteral("2023"));
    ASSERT_EQ(around.dialogs.told.size(), 1u) << "what is no amount is asked for again";
    EXPECT_TRUE(around.dialogs.told.front().text.contains(QStringLiteral("many")));
    EXPECT_EQ(around.dialogs.askedMany.back().fields.front().text, QStringLiteral("12345"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !remade.isEmpty(); }, kPatience));
    const QString after = letters(testing_support::PdfReader(save("documentPdf", QStringLiteral("after.pdf"))).text());
    EXPECT_TRUE(after.contains(QStringLiteral("12,345")));
    EXPECT_TRUE(after.contains(QStringLiteral("30,000")));
}

TEST_F(BenefitWindowTest, OfEveryPartnerFitsOnePageInBothLanguages)
{
    Progress progress;
    for (const Words::Language language : {Words::Language::Chinese, Words::Language::English}) {
        const Words words(language);
        for (const depth::PartnerDepth& each : depth::assess(store(), kTerm).partners) {
            const paper::Pages pages = paper::layOut(report::makeBenefitPage(store(), each.partner, kTerm, words));
            EXPECT_EQ(pages.pages.size(), 1u) << each.name.toStdString();
            const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
            if (!folder.isEmpty() && each.partner == partner.id && !words.isChinese())
                paper::writePdf(folder + QStringLiteral("/benefit-en.pdf"), pages, progress);
        }
    }
}

} // namespace cooperage::ui
