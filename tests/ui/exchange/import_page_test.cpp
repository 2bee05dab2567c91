// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>

#include "core/exchange/read_workbook.h"
#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/ui/exchange/import_fixture.h"
#include "ui/exchange/import_grid_model.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/problem_model.h"

namespace cooperage::ui {

TEST_F(ImportPageTest, ShowsWhatWouldBeWrittenAndWritesNothingYet)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    EXPECT_TRUE(part("importGrid")->isVisible());
    EXPECT_EQ(text("importWrite"), s("写入 3 行"));
    EXPECT_TRUE(part("importWrite")->isEnabled());
    EXPECT_EQ(text("saveRefused"), s("存出 2 行拒绝数据（带原因）…"));
    EXPECT_EQ(text("sheetType0"), recordType<Partner>().one());
    EXPECT_EQ(text("sheetType1"), recordType<Placement>().one());
    EXPECT_EQ(navigator.status, s("1 个文件 · 2 张台账 · 5 行"));
    EXPECT_EQ(session->store().count({.type = &recordType<Partner>()}), 0);
    for (const char* name : {"sheetPanel", "mappingHeader", "rowFilter", "termQuestion"})
        expectNamed(*part(name));
}

TEST_F(ImportPageTest, WritesWhatItShowedAsOneStepThatCanBeTakenBack)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    clickAndWait("importWrite");
    EXPECT_EQ(label("doneHeading"), s("已写入 3 行"));
    EXPECT_EQ(label("doneNew"), s("3"));
    EXPECT_TRUE(part("doneSaveRefused")->isVisible());
    EXPECT_EQ(session->store().count({.type = &recordType<Partner>()}), 2);
    EXPECT_EQ(session->store().count({.type = &recordType<Placement>()}), 1);
    EXPECT_EQ(session->store().nextUndo()->operation, opToken(Op::Import));
    EXPECT_EQ(navigator.toasts, QStringList{s("已写入 3 行")});
    click("open_placement");
    click("openReport");
    EXPECT_EQ(navigator.listNames(), QStringList{s("placement")});
    EXPECT_EQ(navigator.pages, QStringList{s("report")});

    clickAndWait("undoImport");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return part("importWrite")->isVisible() && part("importWrite")->isEnabled(); }, 30000));
    EXPECT_EQ(session->store().count({.type = &recordType<Partner>()}), 0);
    EXPECT_EQ(text("importWrite"), s("写入 3 行"));
}

TEST_F(ImportPageTest, SavesAnEmptyLedgerOfTheChosenType)
{
    const QString path = store.folder() + s("/空白.xlsx");
    dialogs.files.push_back({path});
    auto* choice = page->findChild<QAction*>(s("template_visit"));
    ASSERT_NE(choice, nullptr);
    andWait([&] { choice->trigger(); });
    EXPECT_TRUE(dialogs.askedFiles.back().suggested.endsWith(s("空白台账-实习巡查.xlsx")));
    EXPECT_EQ(navigator.toasts, QStringList{s("空白台账已存为 空白.xlsx")});
    Progress progress;
    EXPECT_EQ(readWorkbook(path, progress).sheets.front().name, s("实习巡查"));
}

TEST_F(ImportPageTest, TheTermThatTheLedgersNameIsShownOnceTheyAreWritten)
{
    session->setTerm(s("2026-2027-1"));
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    clickAndWait("importWrite");
    EXPECT_EQ(session->term(), s("2025-2026-1"));
}

TEST_F(ImportPageTest, WithoutANamedTermItIsTheOneMostRecordsBeginIn)
{
    session->setTerm(s("2026-2027-1"));
    SheetOut sheet = placementSheet();
    sheet.title.clear();
    sheet.rows[1][5] = textCell(s("2025.10.8-2026.1.16"));
    sheet.rows[2][5] = textCell(s("2025.9.8-2026.1.16"));
    sheet.rows[2][3] = textCell(s("海岳新能源汽车有限公司"));
    choose({file("台账.xlsx", {partnerSheet(), sheet})});
    clickAndWait("importWrite");
    EXPECT_EQ(session->term(), s("2025-2026-1"));
}

TEST_F(ImportPageTest, ASheetThatIsLeftAsideIsNotWritten)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    clickAndWait("sheetBox1");
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
    EXPECT_FALSE(part("saveRefused")->isVisible());
    EXPECT_FALSE(part("problems")->isVisible());
    clickAndWait("sheetBox1");
    EXPECT_EQ(text("importWrite"), s("写入 3 行"));
}

TEST_F(ImportPageTest, ACountShowsItsRowsAndASecondClickAllAgain)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    EXPECT_EQ(label("sheetName"), s("合作企业名录"));
    click("countRefused");
    EXPECT_EQ(label("sheetName"), s("岗位实习-机电"));
    EXPECT_EQ(rows().rowCount(), 2);
    EXPECT_EQ(rows().index(0, ImportGridModel::kStateColumn).data().toString(), s("拒绝"));
    click("countRefused");
    EXPECT_EQ(rows().rowCount(), 3);
    click("segment4");
    EXPECT_EQ(rows().rowCount(), 2);
    EXPECT_TRUE(part<QAbstractButton>("countRefused")->isChecked());
}

TEST_F(ImportPageTest, F8LeadsFromProblemToProblem)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    auto* grid = part<QTableView>("importGrid");
    QTest::keyClick(page.get(), Qt::Key_F8);
    EXPECT_EQ(label("sheetName"), s("岗位实习-机电"));
    EXPECT_EQ(grid->currentIndex().siblingAtColumn(ImportGridModel::kRowColumn).data().toString(), s("4"));
    EXPECT_EQ(grid->currentIndex().data().toString(), s("2026.1.16-2025.9.8"));
    EXPECT_EQ(grid->currentIndex().data(ImportGridModel::MarkRole).toInt(), int(ImportGridModel::Mark::Refused));
    EXPECT_FALSE(grid->currentIndex().data(Qt::ToolTipRole).toString().isEmpty());
    QTest::keyClick(page.get(), Qt::Key_F8);
    EXPECT_EQ(grid->currentIndex().data().toString(), s("（空）"));
    QTest::keyClick(page.get(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(grid->currentIndex().data().toString(), s("2026.1.16-2025.9.8"));
}

TEST_F(ImportPageTest, AClickOnAProblemLeadsToItsCellThroughAnyFilter)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    click("countNew");
    auto* problems = part<QTableView>("problems");
    ASSERT_EQ(problems->model()->rowCount(), 2);
    const QModelIndex second = problems->model()->index(1, ProblemModel::JumpColumn);
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(second).center());
    EXPECT_EQ(part<QTableView>("importGrid")->currentIndex().data().toString(), s("（空）"));
    EXPECT_FALSE(part<QAbstractButton>("countNew")->isChecked());
}

TEST_F(ImportPageTest, AnUnknownColumnAsksAndItsMeaningCanBeKept)
{
    choose({file("台账.xlsx", {placementSheet(), partnerSheet()})});
    EXPECT_EQ(text("mapping7"), s("选择字段…"));
    EXPECT_FALSE(part("keepMappings")->isVisible());
    click("mapping7");
    pick("备注");
    EXPECT_EQ(text("mapping7"), s("备注"));
    ASSERT_TRUE(part("keepMappings")->isVisible());
    clickAndWait("keepMappings");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !part("keepMappings")->isVisible(); }, 30000));
    const std::vector<ImportMapping> kept = session->store().all<ImportMapping>();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].type, s("placement"));
    EXPECT_EQ(kept[0].heading, s("宿舍床位"));
    EXPECT_EQ(kept[0].target, s("notes"));
    EXPECT_EQ(session->store().nextUndo()->operation, opToken(Op::Settings));

    click("mapping7");
    pick("不导入这一列");
    EXPECT_EQ(text("mapping7"), s("不导入"));
    EXPECT_TRUE(part("keepMappings")->isVisible());
}

TEST_F(ImportPageTest, TheTypeOfASheetCanBeCorrected)
{
    choose({file("台账.xlsx", {partnerSheet()})});
    click("sheetType");
    pick("不是台账");
    EXPECT_EQ(text("importWrite"), s("写入 0 行"));
    EXPECT_FALSE(part("importWrite")->isEnabled());
    EXPECT_FALSE(part("importWrite")->toolTip().isEmpty());
    EXPECT_EQ(rows().rowCount(), 3) << "a sheet left aside shows its cells as they are";
    click("sheetType");
    pick("按表头自动识别");
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
}

TEST_F(ImportPageTest, AFileThatCannotBeReadIsNamedAndTheOthersGoOn)
{
    const QString broken = store.folder() + s("/坏.xlsx");
    QFile out(broken);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("PK\3\4 no workbook");
    out.close();
    choose({broken, file("好.xlsx", {partnerSheet()})});
    EXPECT_FALSE(label("fileNote0").isEmpty());
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
    clickAndWait("removeFile0");
    EXPECT_EQ(page->findChild<QWidget*>(s("removeFile1")), nullptr);
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
}

TEST_F(ImportPageTest, WhatWasSaidOfASheetStaysWhenAnotherFileIsTakenOut)
{
    choose({file("甲.xlsx", {partnerSheet(), placementSheet()})});
    dialogs.files.push_back(
        {file("乙.xlsx", {sheetOf("企业", {{"企业名称", "所属行业"}, {"北辰数控机床有限公司", "机床"}}),
                          sheetOf("企业2", {{"企业名称", "所属行业"}, {"瀚图测绘有限公司", "测绘"}})})});
    clickAndWait("addFiles");
    EXPECT_EQ(text("importWrite"), s("写入 5 行"));
    clickAndWait("sheetBox3");
    EXPECT_EQ(text("importWrite"), s("写入 4 行"));
    clickAndWait("removeFile0");
    EXPECT_EQ(text("importWrite"), s("写入 1 行"));
    EXPECT_FALSE(part<QAbstractButton>("sheetBox1")->isChecked());
}

TEST_F(ImportPageTest, SavesTheRefusedRowsWithTheirReasons)
{
    choose({file("台账.xlsx", {partnerSheet(), placementSheet()})});
    const QString target = store.folder() + s("/拒绝.xlsx");
    dialogs.files.push_back({target});
    clickAndWait("saveRefused");
    Progress progress;
    const Workbook saved = readWorkbook(target, progress);
    ASSERT_EQ(saved.sheets.size(), 1u);
    EXPECT_EQ(saved.sheets[0].name, s("岗位实习-机电"));
    EXPECT_EQ(navigator.toasts, QStringList{s("拒绝数据已存为 拒绝.xlsx")});
    EXPECT_TRUE(dialogs.askedFiles.back().suggested.endsWith(s("拒绝数据-台账.xlsx")));
}

TEST_F(ImportPageTest, ChecksAnewWhenTheFileChangesMeanwhile)
{
    choose({file("台账.xlsx", {partnerSheet()})});
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
    session->change(
        Op::Create, s("海岳"), page.get(),
        [](Store& open) {
            Partner partner;
            partner.name = s("海岳新能源汽车有限公司");
            open.insert(partner);
        },
        [](const ChangeSet&) {});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return rows().index(1, ImportGridModel::kStateColumn).data().toString() == s("更新"); }, 30000));
    const QModelIndex industry = rows().index(1, ImportGridModel::kFirstCell + 2);
    EXPECT_EQ(industry.data(ImportGridModel::MarkRole).toInt(), int(ImportGridModel::Mark::Changed));
}

TEST_F(ImportPageTest, AnUpdateShowsTheOldValueBeforeTheNewOne)
{
    choose({file("台账.xlsx", {partnerSheet()})});
    clickAndWait("importWrite");
    click("importMore");
    choose({file("改.xlsx", {sheetOf("企业名录", {{"企业名称", "所属行业"}, {"海岳新能源汽车有限公司", "新能源"}})})});
    EXPECT_EQ(text("importWrite"), s("写入 1 行"));
    const QModelIndex cell = rows().index(0, ImportGridModel::kFirstCell + 1);
    EXPECT_EQ(cell.data().toString(), s("新能源"));
    EXPECT_EQ(cell.data(ImportGridModel::BeforeRole).toString(), s("汽车"));
}

TEST_F(ImportPageTest, CancelForgetsTheFilesAndReturnKeepsThem)
{
    choose({file("台账.xlsx", {partnerSheet()})});
    click("importBack");
    EXPECT_TRUE(part("chooseFiles")->isVisible());
    click("backToCheck");
    EXPECT_TRUE(part("importGrid")->isVisible());
    click("importCancel");
    EXPECT_TRUE(part("chooseFiles")->isVisible());
    EXPECT_FALSE(part("backToCheck")->isVisible());
}

TEST_F(ImportPageTest, TakesFilesThatAreDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("台账.xlsx", {partnerSheet()})), QUrl::fromLocalFile(s("/图.png"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    andWait([&] {
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page.get(), &drop);
    });
    EXPECT_EQ(text("importWrite"), s("写入 2 行"));
}

TEST_F(ImportPageTest, AnImportBuriedUnderOtherChangesCannotBeTakenBackFromHere)
{
    choose({file("台账.xlsx", {partnerSheet()})});
    clickAndWait("importWrite");
    EXPECT_TRUE(part("undoImport")->isEnabled());
    session->change(
        Op::Create, s("北辰"), page.get(),
        [](Store& open) {
            Partner partner;
            partner.name = s("北辰数控机床有限公司");
            open.insert(partner);
        },
        [](const ChangeSet&) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !part("undoImport")->isEnabled(); }, 30000));
    navigator.lastAct();
    EXPECT_EQ(session->store().nextUndo()->operation, opToken(Op::Create)) << "only the import itself may be undone";
}

} // namespace cooperage::ui
