// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <functional>

#include <gtest/gtest.h>

#include "core/exchange/xlsx_writer.h"
#include "tests/support/fake_dialogs.h"
#include "tests/support/fake_navigator.h"
#include "tests/support/temp_store.h"
#include "ui/exchange/import_page.h"

namespace cooperage::ui {

inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

using Line = std::vector<const char*>;

/// A sheet of texts; the first line is the heading.
inline SheetOut sheetOf(const char* name, const std::vector<Line>& lines, const char* title = "")
{
    SheetOut sheet{.name = s(name), .title = s(title)};
    for (const char* heading : lines.front())
        sheet.columns.push_back({.heading = s(heading)});
    for (size_t at = 1; at < lines.size(); ++at) {
        std::vector<Cell> cells;
        for (const char* text : lines[at])
            cells.push_back(textCell(s(text)));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

inline SheetOut partnerSheet()
{
    return sheetOf("合作企业名录", {{"序号", "企业名称", "所属行业", "联系人", "联系电话"},
                                    {"1", "云津恒拓精密制造有限公司", "装备制造", "周启", "13800006021"},
                                    {"2", "海岳新能源汽车有限公司", "汽车", "孟白", "13800006022"}});
}

/// One good row and two bad ones: one ends before it begins, one names no partner.
inline SheetOut placementSheet()
{
    return sheetOf(
        "岗位实习-机电",
        {{"序号", "学号", "姓名", "实习企业全称", "岗位", "实习时间", "月薪（元）", "宿舍床位"},
         {"1", "202304010131", "秦望舒", "云津恒拓精密制造有限公司", "数控操作", "2025.9.8-2026.1.16", "3200", "A101"},
         {"2", "202304010132", "邵一诺", "海岳新能源汽车有限公司", "装配调试", "2026.1.16-2025.9.8", "3200", "A102"},
         {"3", "202304010133", "冯嘉禾", "", "质量检验", "2025.9.8-2026.1.16", "3000", "A103"}},
        "2025-2026学年第一学期岗位实习汇总表");
}

/// The import page over a real file, with real workbooks beside it.
class ImportPageTest : public testing::Test {
protected:
    ImportPageTest()
    {
        store.close();
        session = std::make_unique<Session>(store.path(), s("林晓"));
        QObject::connect(&session->jobs(), &JobRunner::ended, session.get(), [this] { ++ended; });
        page = std::make_unique<ImportPage>(PageContext{*session, navigator, dialogs});
        page->resize(1380, 760);
        page->show();
    }
    ~ImportPageTest() override { page.reset(); }

    QString file(const char* name, const std::vector<SheetOut>& sheets) const
    {
        const QString path = store.folder() + QLatin1Char('/') + s(name);
        Progress progress;
        writeXlsx(path, WorkbookOut{sheets, {}, {}}, progress);
        return path;
    }

    template <class T = QWidget>
    T* part(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(part(name), Qt::LeftButton); }
    QString text(const char* name) const { return part<QAbstractButton>(name)->text(); }
    QString label(const char* name) const { return part<QLabel>(name)->text(); }

    /// Does it and waits until a job of the page has ended and its result is shown.
    void andWait(const std::function<void()>& act)
    {
        const int before = ended;
        act();
        ASSERT_TRUE(QTest::qWaitFor([&] { return ended > before; }, 30000));
        QTest::qWait(1);
    }
    void clickAndWait(const char* name)
    {
        andWait([&] { click(name); });
    }
    void choose(const QStringList& files)
    {
        dialogs.files.push_back(files);
        clickAndWait("chooseFiles");
    }
    /// Picks from the open list of choices by its search.
    void pick(const char* words)
    {
        andWait([&] {
            part<QLineEdit>("chooserSearch")->setText(s(words));
            QTest::keyClick(part("chooserSearch"), Qt::Key_Return);
        });
    }
    QAbstractItemModel& rows() const { return *part<QTableView>("importGrid")->model(); }

    test::TempStore store;
    FakeDialogs dialogs;
    FakeNavigator navigator;
    std::unique_ptr<Session> session;
    std::unique_ptr<ImportPage> page;
    int ended = 0;
};

} // namespace cooperage::ui
