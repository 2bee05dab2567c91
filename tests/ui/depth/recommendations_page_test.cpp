// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTreeView>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/exchange/read_workbook.h"
#include "core/records/all.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/depth/recommendations_page.h"
#include "ui/report/document_view.h"
#include "ui/report/paper_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

constexpr int kPatience = 60000; ///< ms

class RecommendationsPageTest : public testing::Test {
protected:
    RecommendationsPageTest() : page(around.context())
    {
        page.resize(1244, 826);
        page.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return rows() > 0; }, kPatience));
    }
    QTreeView* table() { return page.findChild<QTreeView*>(QStringLiteral("recommendations")); }
    /// For the eye: set COOPERAGE_PICTURES to a folder to keep them.
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            theme().apply(scheme);
            QTest::qWait(0);
            if (!folder.isEmpty())
                page.grab().save(
                    folder + QLatin1Char('/') + name +
                    (scheme == Theme::Scheme::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
        }
    }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

    SampleSession around;
    RecommendationsPage page;
};

} // namespace

TEST_F(RecommendationsPageTest, ListsEachPartnerWithAdviceAndReasonAndOpensIt)
{
    for (int row = 0; row < rows(); ++row) {
        EXPECT_FALSE(cell(row, 0).isEmpty());
        EXPECT_FALSE(cell(row, 5).isEmpty()) << cell(row, 0).toStdString();
    }
    picture(QStringLiteral("recommendations"));
    const QString name = cell(0, 0);
    Q_EMIT table()->activated(table()->model()->index(0, 0));
    ASSERT_EQ(around.navigator.recordPages.size(), 1u);
    EXPECT_EQ(around.session->store().get(Id<Partner>{around.navigator.recordPages[0].second}).name, name);
}

TEST_F(RecommendationsPageTest, ShowsThoseWhoseLevelIsNotTheOneWanted)
{
    const int all = rows();
    page.findChild<SegmentedControl*>(QStringLiteral("adviceFilter"))
        ->findChild<QPushButton*>(QStringLiteral("segment5"))
        ->click();
    EXPECT_GT(rows(), 0);
    EXPECT_LT(rows(), all);
    for (int row = 0; row < rows(); ++row)
        EXPECT_NE(cell(row, 2), cell(row, 3));
}

TEST_F(RecommendationsPageTest, TheWorkbookHasTheRowsOfThePage)
{
    const QString path = around.file.folder() + QStringLiteral("/advice.xlsx");
    around.dialogs.files.push_back({path});
    page.exportPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !around.navigator.toasts.isEmpty(); }, kPatience));
    Progress progress;
    const Workbook book = readWorkbook(path, progress);
    EXPECT_EQ(book.sheets.front().rows.size(), size_t(rows()) + 2); // title, headings
}

TEST_F(RecommendationsPageTest, ThePrintedListHasThePartners)
{
    page.printPage();
    auto* window = page.findChild<DocumentWindow*>(QStringLiteral("documentWindow"));
    ASSERT_TRUE(window);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->view().paper().pageCount() > 0; }, kPatience));
    const QString path = around.file.folder() + QStringLiteral("/advice.pdf");
    around.dialogs.files.push_back({path});
    window->findChild<QPushButton*>(QStringLiteral("documentPdf"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !around.navigator.toasts.isEmpty(); }, kPatience));
    const QString text = testing_support::PdfReader(path).text().remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
    EXPECT_TRUE(text.contains(cell(0, 0).left(6)));
}

} // namespace cooperage::ui
