// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/exchange/read_workbook.h"
#include "core/records/all.h"
#include "tests/support/made.h"
#include "tests/support/page_bench.h"
#include "ui/forms/editors/field_editor.h"
#include "ui/lists/column_chooser.h"
#include "ui/lists/list_header.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_list_view.h"
#include "ui/lists/record_table_model.h"
#include "ui/widgets/empty_state.h"

namespace cooperage::ui {

namespace {

/// A page on a real file with three partners, two of which have agreements.
class RecordListPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        bench.file->transact(Op::Create, QStringLiteral("样例"), [this] {
            hengtuo = bench.file->insert(test::made<Partner>([&](auto& it) {
                it.name = QStringLiteral("恒拓精密制造有限公司");
                it.region = QStringLiteral("江苏南京");
                it.staffCount = 1200;
            }));
            hongtian = bench.file->insert(test::made<Partner>([&](auto& it) {
                it.name = QStringLiteral("鸿天假日酒店");
                it.staffCount = 300;
            }));
            beichen = bench.file->insert(test::made<Partner>([&](auto& it) {
                it.name = QStringLiteral("北辰数控机床");
                it.staffCount = 800;
            }));
            for (int number = 1; number <= 3; ++number)
                bench.file->insert(test::made<Agreement>([&](auto& it) {
                    it.number = QStringLiteral("XY-00%1").arg(number);
                    it.partner = number < 3 ? hengtuo : hongtian;
                    it.startsOn = QDate(2025, 8 + number, 1);
                    it.amount = Money::fromYuan(1000 * number);
                }));
        });
    }

    RecordListPage& open(const RecordType& type)
    {
        page = std::make_unique<RecordListPage>(bench.context(), type);
        page->resize(1200, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        return *page;
    }

    QTableView& table() { return *child<QTableView>(*page, QStringLiteral("recordList")); }
    RecordTableModel& model() { return static_cast<RecordTableModel&>(*table().model()); }
    void click(const QString& name) { QTest::mouseClick(child<QPushButton>(*page, name), Qt::LeftButton); }
    int column(const char* field) { return model().columnOf(model().type().get(field)); }
    QModelIndex cell(int row, const char* field) { return model().index(row, column(field)); }
    QString text(int row, const char* field) { return cell(row, field).data().toString(); }
    void clickCell(const QModelIndex& index, Qt::KeyboardModifiers keys = {})
    {
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, table().visualRect(index).center());
    }
    bool waitForRows(int rows)
    {
        return bench.waitFor([&] { return model().rowCount() == rows; });
    }

    PageBench bench;
    Id<Partner> hengtuo, hongtian, beichen;
    std::unique_ptr<RecordListPage> page;
};

} // namespace

TEST_F(RecordListPageTest, SaysWhatIsShownInTheStatusBar)
{
    open(recordType<Partner>());
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_EQ(bench.navigator.status, QStringLiteral("共 3 条"));
}

TEST_F(RecordListPageTest, FindsByInitialsAndSaysSo)
{
    open(recordType<Partner>());
    auto* search = child<QLineEdit>(*page, QStringLiteral("listSearch"));
    search->setText(QStringLiteral("ht"));
    ASSERT_TRUE(waitForRows(2));
    EXPECT_EQ(bench.navigator.status, QStringLiteral("共 2 条（全部 3 条）"));
    search->setText(QStringLiteral("没有这家"));
    ASSERT_TRUE(waitForRows(0));
    EXPECT_TRUE(child<EmptyState>(*page, QStringLiteral("listNoMatch"))->isVisible());
    click(QStringLiteral("noMatchClear"));
    ASSERT_TRUE(waitForRows(3));
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(RecordListPageTest, FiltersByColumnsAndClearsAtOnce)
{
    open(recordType<Partner>());
    child<QLineEdit>(*page, QStringLiteral("filter_staff_count"))->setText(QStringLiteral(">=800"));
    ASSERT_TRUE(waitForRows(2));
    child<QLineEdit>(*page, QStringLiteral("filter_name"))->setText(QStringLiteral("*机床"));
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(child<QLabel>(*page, QStringLiteral("listConditions"))->text(), QStringLiteral("已按 2 个条件筛选"));
    click(QStringLiteral("clearFilters"));
    EXPECT_EQ(model().rowCount(), 3);
    child<QLineEdit>(*page, QStringLiteral("filter_staff_count"))->setText(QStringLiteral("许多"));
    QTest::qWait(300);
    EXPECT_EQ(model().rowCount(), 3) << "a condition that says nothing filters nothing";
}

TEST_F(RecordListPageTest, SortsByClickAndAddsALevelWithShift)
{
    open(recordType<Agreement>());
    auto* header = child<ListHeader>(*page, QStringLiteral("listHeader"));
    const auto clickHead = [&](const char* field, Qt::KeyboardModifiers keys) {
        const int x = header->sectionViewportPosition(column(field)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, 10));
    };
    clickHead("starts_on", {});
    EXPECT_EQ(text(0, "number"), QStringLiteral("XY-001"));
    clickHead("starts_on", {});
    EXPECT_EQ(text(0, "number"), QStringLiteral("XY-003"));
    EXPECT_EQ(model().query().sorts.size(), 1u);
}

TEST_F(RecordListPageTest, KeepsTheSelectionWhenAnotherEditMovesTheRecord)
{
    open(recordType<Agreement>());
    clickCell(cell(1, "number"));
    const qint64 chosen = model().idAt(1);
    bool done = false;
    bench.session().change(
        Op::Delete, {}, page.get(),
        [first = model().idAt(0)](Store& store) { store.remove(recordType<Agreement>(), first); },
        [&](const ChangeSet&) { done = true; });
    ASSERT_TRUE(bench.waitFor([&] { return done && model().rowCount() == 2; }));
    EXPECT_EQ(model().idAt(table().currentIndex().row()), chosen);
    EXPECT_TRUE(table().selectionModel()->isRowSelected(0));
}

TEST_F(RecordListPageTest, DeletesAfterAskingAndTakesItBack)
{
    open(recordType<Agreement>());
    clickCell(model().index(0, 0));
    clickCell(model().index(2, 0));
    EXPECT_EQ(model().checkedCount(), 2);
    bench.dialogs.answers = {false, true};
    click(QStringLiteral("listDeleteButton"));
    EXPECT_EQ(model().rowCount(), 3) << "the safe answer deletes nothing";
    click(QStringLiteral("listDeleteButton"));
    ASSERT_TRUE(waitForRows(1));
    EXPECT_TRUE(bench.dialogs.asked.back().text.contains(QStringLiteral("2 条")));
    EXPECT_EQ(bench.dialogs.asked.back().act, QStringLiteral("删除 2 条记录"));
    ASSERT_TRUE(bench.waitFor([&] { return bench.navigator.lastAct != nullptr; }));
    bench.navigator.lastAct();
    EXPECT_TRUE(waitForRows(3));
}

TEST_F(RecordListPageTest, SaysWhyARecordCannotBeDeleted)
{
    open(recordType<Partner>());
    page->showRecord(hengtuo.value);
    click(QStringLiteral("listDeleteButton"));
    ASSERT_EQ(bench.dialogs.told.size(), 1u);
    EXPECT_TRUE(bench.dialogs.told.front().text.contains(QStringLiteral("协议（2）")))
        << bench.dialogs.told.front().text.toStdString();
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(RecordListPageTest, EditsACellInPlaceAsOneStep)
{
    open(recordType<Partner>());
    page->showRecord(beichen.value);
    const int row = model().rowOf(beichen.value);
    clickCell(cell(row, "region"));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = child<FieldEditor>(*page, QStringLiteral("cellEditor"));
    QTest::keyClicks(editor->focusProxy(), QStringLiteral("Xuzhou"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    ASSERT_TRUE(bench.waitFor([&] { return text(row, "region") == QStringLiteral("Xuzhou"); }));
    EXPECT_EQ(bench.store().nextUndo()->operation, opToken(Op::Edit));
}

TEST_F(RecordListPageTest, KeepsTheCellOpenWhenItsTextIsNoValue)
{
    open(recordType<Partner>());
    page->showRecord(beichen.value);
    const int row = model().rowOf(beichen.value);
    clickCell(cell(row, "staff_count"));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = child<FieldEditor>(*page, QStringLiteral("cellEditor"));
    QTest::keyClicks(editor->focusProxy(), QStringLiteral("many"));
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    EXPECT_TRUE(editor->isVisible());
    QTest::keyClick(editor->focusProxy(), Qt::Key_Escape);
    EXPECT_EQ(text(row, "staff_count"), QStringLiteral("800"));
}

TEST_F(RecordListPageTest, GivesSeveralRecordsOneValueInOneStep)
{
    open(recordType<Agreement>());
    clickCell(model().index(0, 0));
    clickCell(model().index(1, 0));
    click(QStringLiteral("listEditManyButton"));
    auto* dialog = child<QDialog>(*page, QStringLiteral("editManyDialog"));
    auto* fields = child<QComboBox>(*dialog, QStringLiteral("editManyField"));
    fields->setCurrentIndex(recordType<Agreement>().get("signatories"));
    auto* value = child<FieldEditor>(*dialog, QStringLiteral("editManyValue"));
    QTest::keyClicks(value->focusProxy(), QStringLiteral("Zhou"));
    QTest::mouseClick(child<QPushButton>(*dialog, QStringLiteral("editManyAct")), Qt::LeftButton);
    ASSERT_TRUE(bench.waitFor([&] { return text(1, "signatories") == QStringLiteral("Zhou"); }));
    EXPECT_EQ(text(0, "signatories"), QStringLiteral("Zhou"));
    EXPECT_TRUE(text(2, "signatories").isEmpty());
    EXPECT_EQ(bench.store().nextUndo()->records, 2);
    EXPECT_EQ(bench.store().nextUndo()->operation, opToken(Op::EditMany));
}

TEST_F(RecordListPageTest, FillsDownFromTheUppermostChosenRecord)
{
    open(recordType<Agreement>());
    clickCell(cell(0, "amount"));
    clickCell(cell(2, "amount"), Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(bench.waitFor([&] { return text(2, "amount") == text(0, "amount"); }));
    EXPECT_EQ(text(1, "amount"), QStringLiteral("1,000"));
}

TEST_F(RecordListPageTest, CopiesTheChosenRecordsWithTabs)
{
    open(recordType<Partner>());
    page->showRecord(hengtuo.value);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    EXPECT_TRUE(cells.contains(QStringLiteral("恒拓精密制造有限公司")));
    EXPECT_TRUE(cells.contains(QStringLiteral("江苏南京")));
}

TEST_F(RecordListPageTest, OpensJustTheRecordsAFigureHasChosen)
{
    open(recordType<Agreement>());
    page->showRecords(Selection{QStringLiteral("SELECT id FROM agreement WHERE partner = :partner"),
                                {{QStringLiteral(":partner"), Value(hengtuo.value)}},
                                &recordType<Agreement>(),
                                QStringLiteral("履行中协议 · 2025-2026-1")});
    EXPECT_EQ(model().rowCount(), 2);
    auto* chip = child<QPushButton>(*page, QStringLiteral("listSelection"));
    EXPECT_EQ(chip->text(), QStringLiteral("履行中协议 · 2025-2026-1"));
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_FALSE(chip->isVisible());
}

TEST_F(RecordListPageTest, IsFoundAgainAsItWasLeft)
{
    open(recordType<Agreement>());
    child<QLineEdit>(*page, QStringLiteral("filter_number"))->setText(QStringLiteral("*001"));
    ASSERT_TRUE(waitForRows(1));
    page->showRecords(std::nullopt);
    EXPECT_EQ(model().rowCount(), 1) << "coming back to the list";
    page->showRecords(Selection{
        QStringLiteral("SELECT id FROM agreement"), {}, &recordType<Agreement>(), QStringLiteral("履行中协议")});
    EXPECT_EQ(model().rowCount(), 3) << "a figure's records are all shown";
    click(QStringLiteral("listSelection"));
    EXPECT_EQ(model().rowCount(), 1);
    open(recordType<Agreement>());
    EXPECT_EQ(model().rowCount(), 1) << "at the next start";
}

TEST_F(RecordListPageTest, ShowsTheRecordsOfTheTermOnly)
{
    open(recordType<Agreement>());
    bench.session().setTerm(QStringLiteral("2025-2026-1"));
    bench.file->transact(Op::Edit, QStringLiteral("早已结束"), [this] {
        Agreement old = bench.file->all<Agreement>().front();
        old.startsOn = QDate(2023, 9, 1);
        old.endsOn = QDate(2024, 8, 31);
        bench.file->update(old);
    });
    click(QStringLiteral("segment1"));
    EXPECT_EQ(model().rowCount(), 2);
    bench.session().setTerm(QStringLiteral("2023-2024"));
    EXPECT_EQ(model().rowCount(), 1) << "the term of the window holds for the list";
    click(QStringLiteral("segment0"));
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(RecordListPageTest, ExportsWhatItShows)
{
    open(recordType<Partner>());
    child<QLineEdit>(*page, QStringLiteral("filter_staff_count"))->setText(QStringLiteral(">=800"));
    ASSERT_TRUE(waitForRows(2));
    const QString path = bench.file.folder() + QStringLiteral("/单位");
    bench.dialogs.files = {{path}};
    click(QStringLiteral("listExportButton"));
    ASSERT_TRUE(bench.waitFor([&] { return !bench.navigator.toasts.isEmpty() || !bench.failures.isEmpty(); }));
    Progress progress;
    const Workbook book = readWorkbook(path + QStringLiteral(".xlsx"), progress);
    QString all;
    for (const auto& line : book.sheets.front().rows)
        for (const Cell& one : line)
            all += cellText(one) + u'|';
    EXPECT_TRUE(all.contains(QStringLiteral("北辰数控机床"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("鸿天假日酒店")));
}

TEST_F(RecordListPageTest, OffersAFirstRecordWhereThereIsNone)
{
    open(recordType<Project>());
    EXPECT_TRUE(child<EmptyState>(*page, QStringLiteral("listEmpty"))->isVisible());
    click(QStringLiteral("emptyImport"));
    EXPECT_EQ(bench.navigator.pages, QStringList{QStringLiteral("import")});
    const QString path = bench.file.folder() + QStringLiteral("/空白");
    bench.dialogs.files = {{path}};
    click(QStringLiteral("emptyLedger"));
    ASSERT_TRUE(bench.waitFor([&] { return !bench.navigator.toasts.isEmpty() || !bench.failures.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".xlsx")));
    click(QStringLiteral("emptyNew"));
    EXPECT_EQ(child<QLabel>(*page, QStringLiteral("panelName"))->text(), QStringLiteral("新建合作项目"));
}

TEST_F(RecordListPageTest, KeepsColumnsAndRestoresThem)
{
    open(recordType<Partner>());
    click(QStringLiteral("listColumnsButton"));
    auto* chooser = child<ColumnChooser>(*page, QStringLiteral("columnChooser"));
    auto* list = child<QListWidget>(*chooser, QStringLiteral("columnList"));
    const int region = recordType<Partner>().get("region");
    list->item(region)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(table().isColumnHidden(column("region")));
    page.reset();
    open(recordType<Partner>());
    EXPECT_TRUE(table().isColumnHidden(column("region"))) << "the next time it is as it was left";
    child<QAction>(*page, QStringLiteral("listRestoreLayout"))->trigger();
    EXPECT_FALSE(table().isColumnHidden(column("region")));
}

TEST_F(RecordListPageTest, PastesLinesOfASpreadsheetAsOneStep)
{
    open(recordType<Partner>());
    clickCell(cell(0, "region"));
    const QString names[] = {text(0, "name"), text(1, "name")};
    QGuiApplication::clipboard()->setText(QStringLiteral("浙江宁波\n湖北武汉\n"));
    child<QAction>(*page, QStringLiteral("listPaste"))->trigger();
    ASSERT_TRUE(bench.waitFor([&] { return text(1, "region") == QStringLiteral("湖北武汉"); }));
    EXPECT_EQ(text(0, "region"), QStringLiteral("浙江宁波"));
    EXPECT_EQ(text(0, "name"), names[0]);
    EXPECT_TRUE(bench.dialogs.told.empty());
    bench.session().undo();
    EXPECT_TRUE(bench.waitFor([&] { return text(1, "region") != QStringLiteral("湖北武汉"); }));
    EXPECT_NE(text(0, "region"), QStringLiteral("浙江宁波")) << "one undo takes all of it back";
}

TEST_F(RecordListPageTest, PastesACellOfTwoLinesIntoOneRecord)
{
    open(recordType<Partner>());
    clickCell(cell(0, "region"));
    const QString below = text(1, "region");
    QGuiApplication::clipboard()->setText(QStringLiteral("\"江苏\n无锡\"\r\n"));
    child<QAction>(*page, QStringLiteral("listPaste"))->trigger();
    ASSERT_TRUE(bench.waitFor([&] { return text(0, "region").contains(QStringLiteral("无锡")); }));
    EXPECT_EQ(text(1, "region"), below);
}

TEST_F(RecordListPageTest, SaysWhichPastedValuesItRefuses)
{
    open(recordType<Agreement>());
    clickCell(cell(0, "partner"));
    QGuiApplication::clipboard()->setText(QStringLiteral("北辰数控机床\n没有这家公司"));
    child<QAction>(*page, QStringLiteral("listPaste"))->trigger();
    ASSERT_TRUE(bench.waitFor([&] { return text(0, "partner") == QStringLiteral("北辰数控机床"); }));
    ASSERT_TRUE(bench.waitFor([&] { return !bench.dialogs.told.empty(); }));
    EXPECT_TRUE(bench.dialogs.told.front().text.contains(QStringLiteral("没有这家公司")));
    EXPECT_NE(text(1, "partner"), QStringLiteral("没有这家公司"));
}

TEST_F(RecordListPageTest, PastesOneValueIntoAllChosenRows)
{
    open(recordType<Partner>());
    clickCell(cell(0, "region"));
    clickCell(cell(2, "region"), Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("江苏无锡"));
    child<QAction>(*page, QStringLiteral("listPaste"))->trigger();
    EXPECT_TRUE(bench.waitFor([&] {
        return text(0, "region") == QStringLiteral("江苏无锡") && text(1, "region") == text(0, "region") &&
               text(2, "region") == text(0, "region");
    }));
}

TEST_F(RecordListPageTest, KeepsAnArrangementAsAViewAndUpdatesIt)
{
    open(recordType<Partner>());
    auto* tabs = child<QTabBar>(*page, QStringLiteral("viewTabs"));
    const auto* update = child<QPushButton>(*page, QStringLiteral("updateView"));
    ASSERT_EQ(tabs->count(), 1);
    EXPECT_TRUE(tabs->tabText(0).contains(u'3'));
    auto& header = static_cast<RecordListView&>(table()).header();
    header.setFilterTexts({{recordType<Partner>().get("name"), QStringLiteral("恒拓*")}});
    Q_EMIT header.filtersChanged();
    EXPECT_EQ(model().rowCount(), 1);
    bench.dialogs.texts.push_back(QStringLiteral("重点单位"));
    click(QStringLiteral("saveView"));
    ASSERT_TRUE(bench.waitFor([&] { return tabs->count() == 2 && tabs->currentIndex() == 1; }));
    EXPECT_EQ(tabs->tabText(1), QStringLiteral("重点单位  1"));
    EXPECT_FALSE(update->isVisible());

    tabs->setCurrentIndex(0);
    EXPECT_EQ(header.filterTexts().size(), 1) << "the whole list is as it was left";
    header.setFilterTexts({});
    Q_EMIT header.filtersChanged();
    EXPECT_EQ(model().rowCount(), 3);
    tabs->setCurrentIndex(1);
    EXPECT_EQ(model().rowCount(), 1);

    header.setFilterTexts({});
    Q_EMIT header.filtersChanged();
    EXPECT_TRUE(update->isVisible());
    click(QStringLiteral("updateView"));
    ASSERT_TRUE(bench.waitFor([&] { return tabs->tabText(1) == QStringLiteral("重点单位  3"); }));
    EXPECT_FALSE(update->isVisible());
    bench.session().undo();
    EXPECT_TRUE(bench.waitFor([&] { return tabs->tabText(1) == QStringLiteral("重点单位  1"); }));
    bench.session().undo();
    EXPECT_TRUE(bench.waitFor([&] { return tabs->count() == 1; })) << "a view that is gone is left";
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(RecordListPageTest, ReadsALongListAsideAndThenShowsTheRecordThatWasAskedFor)
{
    constexpr int kMany = 20'001;
    Id<Holiday> last;
    bench.file->transact(Op::Create, QStringLiteral("节假日"), [&] {
        for (int day = 0; day < kMany; ++day)
            last = bench.file->insert(Holiday{
                {}, QDate(1980, 1, 1).addDays(day), QStringLiteral("节日%1").arg(day), Holiday::Kind::Statutory});
    });
    open(recordType<Holiday>()).showRecord(last.value);
    EXPECT_EQ(model().rowCount(), 0); // nobody has waited for it
    EXPECT_FALSE(child<EmptyState>(*page, QStringLiteral("listNoMatch"))->isVisibleTo(page.get()));
    ASSERT_TRUE(bench.waitFor([&] { return model().rowCount() == kMany; }));
    EXPECT_EQ(model().idAt(table().currentIndex().row()), last.value);
    child<QLineEdit>(*page, QStringLiteral("listSearch"))->setText(QStringLiteral("节日20000"));
    ASSERT_TRUE(bench.waitFor([&] { return model().rowCount() == 1; }));
    EXPECT_EQ(model().idAt(0), last.value);
    page->showRecord(last.value - 1); // hidden by the search
    ASSERT_TRUE(bench.waitFor([&] { return model().rowCount() == kMany; }));
    EXPECT_EQ(model().idAt(table().currentIndex().row()), last.value - 1);
}

} // namespace cooperage::ui
