// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/figures/sealed.h"
#include "core/records/all.h"
#include "tests/support/docx_reader.h"
#include "tests/support/named.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/report/paper_view.h"
#include "ui/report/report_page.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

constexpr int kPatience = 60000; ///< ms; a loaded machine sets a report slowly

class ReportPageTest : public testing::Test {
protected:
    explicit ReportPageTest(SampleSession::Contents contents = SampleSession::Contents::College)
        : around(contents), page(around.context())
    {
        page.resize(1244, 826);
        page.show();
        wait([this] { return paper()->pageCount() > 0; });
    }
    template <class Condition>
    void wait(Condition condition)
    {
        EXPECT_TRUE(QTest::qWaitFor(condition, kPatience));
    }
    PaperView* paper() { return find<PaperView>("paper"); }
    template <class Part>
    Part* find(const char* name)
    {
        return page.findChild<Part*>(QString::fromLatin1(name));
    }
    QString pdfText(const QString& name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + name;
        around.dialogs.files.push_back({path});
        const qsizetype toasts = around.navigator.toasts.size();
        find<QPushButton>("savePdf")->click();
        wait([&] { return around.navigator.toasts.size() > toasts; });
        return testing_support::PdfReader(path).text();
    }
    ReportContents contents()
    {
        Progress progress;
        return loadReport(around.session->store(), {.term = around.session->term()}, progress);
    }

    SampleSession around;
    ReportPage page;
};

class EmptyReportPageTest : public ReportPageTest {
protected:
    EmptyReportPageTest() : ReportPageTest(SampleSession::Contents::Nothing) {}
};

} // namespace

TEST_F(ReportPageTest, ThePdfHasThePagesOfThePreview)
{
    const QString path = around.file.folder() + QStringLiteral("/报告");
    around.dialogs.files.push_back({path});
    find<QPushButton>("savePdf")->click();
    wait([&] { return !around.navigator.toasts.isEmpty(); });
    const testing_support::PdfReader pdf(path + QStringLiteral(".pdf"));
    EXPECT_EQ(pdf.pageCount(), paper()->pageCount());
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("学年第一学期")));
    EXPECT_TRUE(around.dialogs.askedFiles.back().suggested.contains(QStringLiteral("2025-2026-1")));
    for (const auto& font : pdf.fonts())
        EXPECT_TRUE(font.embedded) << font.name.toStdString();
}

TEST_F(ReportPageTest, ASectionThatIsUncheckedLeavesTheReportAndUndoBringsItBack)
{
    const int pages = paper()->pageCount();
    auto* list = find<QListWidget>("sections");
    list->item(list->count() - 1)->setCheckState(Qt::Unchecked);
    wait([&] { return paper()->pageCount() < pages; });
    EXPECT_EQ(around.session->store().count({.type = &recordType<ReportText>()}), 1);
    around.session->undo();
    wait([&] { return paper()->pageCount() == pages; });
    EXPECT_EQ(list->item(list->count() - 1)->checkState(), Qt::Checked);
    EXPECT_EQ(around.session->store().count({.type = &recordType<ReportText>()}), 0);
}

TEST_F(ReportPageTest, WhatIsPrintedOnDemandStaysOffWhenSectionsAreMovedAndComesWhenChecked)
{
    auto* list = find<QListWidget>("sections");
    const auto row = [list](const QString& id) {
        for (int at = 0; at < list->count(); ++at)
            if (list->item(at)->data(Qt::UserRole).toString() == id)
                return at;
        return -1;
    };
    const QString section = QStringLiteral("recommendations");
    ASSERT_GE(row(section), 1);
    EXPECT_EQ(list->item(row(section))->checkState(), Qt::Unchecked);
    list->setCurrentRow(1);
    list->model()->moveRow({}, 1, {}, 0);
    wait([&] { return around.session->store().count({.type = &recordType<ReportText>()}) > 1; });
    EXPECT_EQ(list->item(row(section))->checkState(), Qt::Unchecked);
    EXPECT_FALSE(pdfText(QStringLiteral("without.pdf")).contains(QStringLiteral("合作建议")));
    const int pages = paper()->pageCount();
    list->item(row(section))->setCheckState(Qt::Checked);
    wait([&] {
        return paper()->pageCount() > pages || pdfText(QStringLiteral("with.pdf")).contains(QStringLiteral("合作建议"));
    });
    EXPECT_TRUE(pdfText(QStringLiteral("with.pdf")).contains(QStringLiteral("合作建议")));
}

TEST_F(ReportPageTest, TheOfficesOwnParagraphIsPrinted)
{
    find<QListWidget>("sections")->setCurrentRow(0);
    find<QPlainTextEdit>("ownText")->setPlainText(QStringLiteral("本学期新成立产教融合办公室。"));
    find<QPushButton>("saveText")->click();
    wait([&] { return around.session->store().count({.type = &recordType<ReportText>()}) == 1; });
    wait([&] { return !find<QListWidget>("sections")->item(0)->icon().isNull(); });
    EXPECT_TRUE(pdfText(QStringLiteral("own.pdf")).contains(QStringLiteral("本学期新成立产教融合办公室。")));
}

TEST_F(ReportPageTest, AParagraphIsKeptWhenThePageIsLeft)
{
    find<QPlainTextEdit>("ownText")->setPlainText(QStringLiteral("待定稿。"));
    EXPECT_TRUE(page.mayLeave());
    wait([&] { return around.session->store().count({.type = &recordType<ReportText>()}) == 1; });
    EXPECT_EQ(around.session->store().all<ReportText>().front().text, QStringLiteral("待定稿。"));
}

TEST_F(ReportPageTest, AParagraphStaysWithTheTermItWasWrittenFor)
{
    const auto count = [this] { return around.session->store().count({.type = &recordType<ReportText>()}); };
    find<QPlainTextEdit>("ownText")->setPlainText(QStringLiteral("只属于上学期。"));
    around.session->setTerm(QStringLiteral("2024-2025-2"));
    wait([&] { return count() == 1; });
    EXPECT_EQ(around.session->store().all<ReportText>().front().term, QStringLiteral("2025-2026-1"));
    wait([this] { return find<QPlainTextEdit>("ownText")->toPlainText().isEmpty(); });
    EXPECT_TRUE(page.mayLeave());
    EXPECT_TRUE(around.session->jobs().finishWrites());
    EXPECT_EQ(count(), 1);
}

TEST_F(ReportPageTest, ANumberInTheTextOpensItsRecords)
{
    const ReportContents report = contents();
    int tried = 0;
    for (const paper::FigureArea& area : report.pages.pages[0].figures) {
        const Figure* figure = findFigure(area.figure);
        if (!figure || figure->measure.kind == Measure::Kind::Sum || figure->measure.kind == Measure::Kind::Share)
            continue;
        const QPointF at = paper()->onViewport(1, area.area).center();
        if (!paper()->viewport()->rect().contains(at.toPoint()))
            continue;
        QTest::mouseClick(paper()->viewport(), Qt::LeftButton, {}, at.toPoint());
        const auto values = figures(around.session->store(), report.scope);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const FigureValue& each) { return each.id() == area.figure; });
        EXPECT_EQ(double(around.navigator.lastCount(around.session->store())), value->value)
            << area.figure.toStdString();
        ++tried;
    }
    EXPECT_GT(tried, 0);
}

TEST_F(ReportPageTest, TheReportMayBeEnglishOrOfOneDepartmentOrWithoutCharts)
{
    find<SegmentedControl>("reportLanguage")->findChild<QPushButton*>(QStringLiteral("segment1"))->click();
    auto* scope = find<QComboBox>("reportScope");
    ASSERT_GT(scope->count(), 1);
    const QString department = scope->itemText(1);
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    wait([&] { return find<QLabel>("pageSentence")->text().contains(department); });
    const QString text = pdfText(QStringLiteral("english.pdf"));
    EXPECT_TRUE(text.contains(QStringLiteral("cooperation"))) << text.left(400).toStdString();
}

TEST_F(ReportPageTest, ThePrinterGetsThePagesOfThePreview)
{
    const QString path = around.file.folder() + QStringLiteral("/printed.pdf");
    page.outputs().setAskPrinter([path](QPrinter& printer, QWidget*) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    find<QPushButton>("print")->click();
    wait([&] { return !around.navigator.toasts.isEmpty(); });
    EXPECT_EQ(testing_support::PdfReader(path).pageCount(), paper()->pageCount());
}

TEST_F(ReportPageTest, TheWordDocumentSaysWhatThePdfSays)
{
    const QString path = around.file.folder() + QStringLiteral("/报告");
    around.dialogs.files.push_back({path});
    find<QPushButton>("saveDocx")->click();
    wait([&] { return !around.navigator.toasts.isEmpty(); });
    const QRegularExpression blanks(QStringLiteral("[\\s\u3000]")); // \s knows no ideographic space
    const QString pdf = pdfText(QStringLiteral("same.pdf")).remove(blanks);
    auto document = testing_support::DocxReader::ofFile(path + QStringLiteral(".docx"));
    int headings = 0;
    const auto body = document.body();
    for (const auto* paragraph : body.all("w:p"))
        if (paragraph->value("w:pStyle").startsWith(QStringLiteral("Heading"))) {
            ++headings;
            EXPECT_TRUE(pdf.contains(QString(paragraph->text).remove(blanks))) << paragraph->text.toStdString();
        }
    EXPECT_GT(headings, 5);
}

TEST_F(ReportPageTest, TheWebPageCarriesDefinitions)
{
    const QString path = around.file.folder() + QStringLiteral("/报告.html");
    around.dialogs.files.push_back({path});
    find<QPushButton>("saveHtml")->click();
    wait([&] { return !around.navigator.toasts.isEmpty(); });
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(html.contains(QStringLiteral("</html>")));
    EXPECT_TRUE(html.contains(figureDefinition(getFigure(u"agreements.in_force"), contents().scope).toHtmlEscaped()));
}

TEST_F(ReportPageTest, ZoomAndPagesAreSteppedThrough)
{
    const int fitting = paper()->zoomPercent();
    find<QAbstractButton>("zoomIn")->click();
    EXPECT_EQ(paper()->zoomPercent(), fitting + 10);
    find<SegmentedControl>("fit")->findChild<QPushButton*>(QStringLiteral("segment1"))->click();
    EXPECT_LT(paper()->zoomPercent(), fitting);
    find<QAbstractButton>("pageOn")->click();
    EXPECT_EQ(paper()->currentPage(), 2);
    EXPECT_TRUE(find<QLabel>("place")->text().contains(QStringLiteral("2")));
    QTest::keyClick(paper(), Qt::Key_End);
    EXPECT_EQ(paper()->currentPage(), paper()->pageCount());
    EXPECT_FALSE(find<QAbstractButton>("pageOn")->isEnabled());
}

TEST_F(ReportPageTest, EverythingThatActsHasAName)
{
    expectNamed(page);
}

TEST_F(EmptyReportPageTest, AnEmptyFileStillMakesAReport)
{
    EXPECT_GT(paper()->pageCount(), 0);
    EXPECT_TRUE(find<QPushButton>("savePdf")->isEnabled());
}

TEST(ReportPage, MayBeClosedWhileItsReportIsBeingMade)
{
    SampleSession around;
    auto page = std::make_unique<ReportPage>(around.context());
    page->show();
    QTest::qWait(20);
    page.reset();
    around.session.reset(); // would hang if the chart's thread and this one waited for each other
    EXPECT_TRUE(around.navigator.toasts.isEmpty());
}

TEST_F(ReportPageTest, SectionsAreMovedByKeyAndTheOrderIsKept)
{
    auto* list = find<QListWidget>("sections");
    const QString first = list->item(0)->text();
    const QString second = list->item(1)->text();
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    wait([&] { return around.session->store().count({.type = &recordType<ReportText>()}) > 0; });
    wait([&] { return list->item(0)->text() == second && contents().sections[0].title == second; });
    EXPECT_EQ(list->item(1)->text(), first);
    QStringList headings;
    for (const report::Block& block : contents().document.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block); heading && heading->level == 1)
            headings << heading->text;
    EXPECT_EQ(headings[0], QStringLiteral("一、") + second);
    EXPECT_EQ(headings[1], QStringLiteral("二、") + first);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // already the first
    around.session->undo();
    wait([&] { return list->item(0)->text() == first; });
}

TEST_F(ReportPageTest, IsComparedWithTheTermThatIsChosen)
{
    auto* comparison = find<QComboBox>("comparison");
    ASSERT_GT(comparison->count(), 2);
    EXPECT_EQ(comparison->currentIndex(), 0);
    comparison->setCurrentIndex(1);
    Q_EMIT comparison->activated(1);
    const QString term = comparison->itemData(1).toString();
    wait([&] { return pdfText(QStringLiteral("compared.pdf")).contains(term); });
    EXPECT_EQ(comparison->currentIndex(), 1) << "it stays chosen";
}

TEST_F(ReportPageTest, EachPageSaysThatTheTermIsNotSealed)
{
    EXPECT_TRUE(contents().document.mark.contains(QStringLiteral("未结账")));
    EXPECT_FALSE(find<QLabel>("sealNote")->text().isEmpty());
    const QString text = pdfText(QStringLiteral("open.pdf"));
    EXPECT_EQ(text.count(QStringLiteral("未结账")), paper()->pageCount());
}

TEST_F(ReportPageTest, SealingAsksKeepsTheFiguresAndCanBeUndone)
{
    auto* act = find<QPushButton>("seal");
    ASSERT_TRUE(act->isVisible());
    around.dialogs.answers.push_back(false);
    act->click();
    EXPECT_FALSE(findClosing(around.session->store(), *TermKey::parse(around.session->term())));
    around.dialogs.answers.push_back(true);
    act->click();
    EXPECT_TRUE(around.dialogs.asked.back().consequences.contains(QStringLiteral("2026-01-31"))) << "not over yet";
    wait([&] { return find<QWidget>("sealedChip")->isVisible(); });
    const auto closing = findClosing(around.session->store(), *TermKey::parse(around.session->term()));
    ASSERT_TRUE(closing);
    EXPECT_EQ(closing->closedBy, QStringLiteral("罗敏"));
    EXPECT_TRUE(find<QLabel>("sealNote")->text().contains(QStringLiteral("罗敏")));
    EXPECT_TRUE(contents().document.mark.contains(QStringLiteral("样例")));
    EXPECT_FALSE(contents().document.mark.contains(QStringLiteral("未结账")));
    const auto* sections = find<QListWidget>("sections");
    EXPECT_FALSE(sections->item(0)->flags() & Qt::ItemIsUserCheckable);
    EXPECT_TRUE(find<QPlainTextEdit>("ownText")->isReadOnly());
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        page.grab().save(folder + QStringLiteral("/report-sealed.png"));
    around.navigator.lastAct();
    wait([&] { return !find<QWidget>("sealedChip")->isVisible(); });
    EXPECT_TRUE(contents().document.mark.contains(QStringLiteral("未结账")));
    EXPECT_TRUE(sections->item(0)->flags() & Qt::ItemIsUserCheckable);
}

TEST_F(ReportPageTest, LaterCorrectionsStandBesideTheSealedReportAndInItsAnnex)
{
    around.dialogs.answers.push_back(true);
    find<QPushButton>("seal")->click();
    wait([&] { return find<QWidget>("sealedChip")->isVisible(); });
    const auto sealed = contents().document;
    EXPECT_FALSE(find<QLabel>("sealCorrections")->isVisible());
    around.session->change(
        Op::Edit, QStringLiteral("删除沟通记录"), &page,
        [](Store& store) {
            for (const Communication& talk : store.all<Communication>())
                store.remove(talk.id);
        },
        [](const ChangeSet&) {});
    wait([&] { return find<QLabel>("sealCorrections")->isVisible(); });
    EXPECT_TRUE(find<QLabel>("sealCorrections")->text().contains(QStringLiteral("沟通")));
    const QString pdf = pdfText(QStringLiteral("sealed.pdf"));
    EXPECT_TRUE(pdf.contains(QStringLiteral("更正说明")));
    EXPECT_TRUE(pdf.contains(QStringLiteral("结账后更正的数字")));
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty()) {
        QFile::copy(around.file.folder() + QStringLiteral("/sealed.pdf"), folder + QStringLiteral("/sealed.pdf"));
        page.grab().save(folder + QStringLiteral("/report-corrected.png"));
    }
    around.dialogs.texts.push_back(QStringLiteral("补录后重报"));
    find<QPushButton>("seal")->click();
    wait([&] { return !find<QWidget>("sealedChip")->isVisible(); });
    const TermClosing closing = around.session->store().all<TermClosing>().front();
    EXPECT_EQ(closing.reopenedWhy, QStringLiteral("补录后重报"));
    EXPECT_FALSE(find<QLabel>("sealCorrections")->isVisible());
}

TEST_F(ReportPageTest, AYearIsNotSealedItself)
{
    around.session->setTerm(QStringLiteral("2025-2026"));
    page.reload();
    wait([&] { return !find<QPushButton>("seal")->isVisible(); });
}

} // namespace cooperage::ui
