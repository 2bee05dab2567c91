// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/made.h"
#include "tests/support/page_bench.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_table_model.h"
#include "ui/style/theme.h"

/// Pictures of list pages for the eye: set COOPERAGE_PICTURES to a folder to keep them. What a machine can see is
/// checked always: nothing sticks out of the page.
namespace cooperage::ui {

namespace {

struct Intern {
    const char* number;
    const char* name;
    const char* partner;
    const char* post;
    int pay;
};

constexpr Intern kInterns[] = {
    {"202304010118", "陈思远", "恒拓精密制造", "数控操作", 3200},
    {"202304010122", "胡婷", "北辰数控机床", "质量检验", 3000},
    {"202304020207", "黄涛", "海岳新能源汽车", "装配调试", 3600},
    {"202304020211", "沈若溪", "恒拓精密制造", "设备点检", 3200},
    {"202304020219", "方予安", "恒拓精密制造", "机器人运维", 2600},
    {"202305010301", "罗嘉树", "云岭智联科技", "网络运维", 3300},
    {"202305010306", "温书瑶", "云岭智联科技", "后台测试", 3400},
    {"202305020114", "侯亭州", "瀚图测绘信息", "数据标注", 2900},
    {"202306010108", "顾清禾", "鸿天假日酒店", "前厅接待", 2800},
    {"202306010115", "江一帆", "鸿天假日酒店", "客房服务", 2800},
    {"202307010221", "韩廷玉", "东港物流", "仓储管理", 3100},
    {"202307010225", "白景行", "汇通冷链", "运输调度", 3300},
    {"202308010104", "何桐", "瑞禾食品", "品控检验", 3000},
    {"202309010215", "贺庭芳", "青梧康养", "护理见习", 2400},
};

void fill(Store& store)
{
    std::map<QString, Id<Partner>> partners;
    int day = 0;
    const Id<Teacher> mentor = store.insert(test::made<Teacher>([&](auto& it) { it.name = QStringLiteral("周启明"); }));
    for (const Intern& intern : kInterns) {
        const QString name = QString::fromUtf8(intern.partner);
        if (!partners.contains(name))
            partners[name] = store.insert(test::made<Partner>([&](auto& it) { it.name = name; }));
        const Id<Student> student = store.insert(test::made<Student>([&](auto& it) {
            it.number = QString::fromLatin1(intern.number);
            it.name = QString::fromUtf8(intern.name);
        }));
        auto placement = test::made<Placement>([&](auto& it) {
            it.student = student;
            it.partner = partners[name];
            it.startsOn = QDate(2025, 9, 1).addDays(day++ % 3 * 7);
            it.endsOn = QDate(2026, 1, 16);
            it.post = QString::fromUtf8(intern.post);
        });
        placement.match = Placement::Match::Matched;
        placement.schoolMentor = mentor;
        placement.tripartiteSigned = true;
        placement.insured = day % 5 != 0;
        placement.monthlyPay = Money::fromYuan(intern.pay);
        store.insert(placement);
    }
}

void keep(QWidget& page, const QString& name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        page.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
}

} // namespace

TEST(ListPictures, FitTheirWindowsInBothThemes)
{
    PageBench bench;
    bench.file->transact(Op::Create, {}, [&] { fill(*bench.file); });
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        theme().apply(scheme);
        for (const QSize size : {QSize(1244, 754), QSize(1318, 622)}) {
            RecordListPage page(bench.context(), recordType<Placement>());
            page.resize(size);
            page.show();
            auto* table = child<QTableView>(page, QStringLiteral("recordList"));
            auto& model = static_cast<RecordTableModel&>(*table->model());
            page.showRecord(model.idAt(4));
            model.check({model.idAt(2), model.idAt(4), model.idAt(8)}, true);
            child<QLineEdit>(page, QStringLiteral("listSearch"))->setText(QStringLiteral("ht"));
            ASSERT_TRUE(bench.waitFor([&] { return model.rowCount() < 14; }));
            const QString name = QStringLiteral("list-%1-%2").arg(size.width()).arg(int(scheme));
            keep(page, name);
            EXPECT_LE(page.minimumSizeHint().width(), 1044) << "the smallest window has room for the page";
            child<QTabBar>(page, QStringLiteral("panelTabs"))->setCurrentIndex(1);
            keep(page, name + QStringLiteral("-history"));
            for (const QWidget* widget : page.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->window() != &page || widget->parentWidget() != &page)
                    continue;
                EXPECT_TRUE(page.rect().contains(widget->geometry())) << widget->objectName().toStdString();
            }
        }
        RecordListPage partners(bench.context(), recordType<Partner>());
        partners.resize(1244, 754);
        partners.show();
        partners.addRecord();
        keep(partners, QStringLiteral("new-%1").arg(int(scheme)));
        RecordListPage none(bench.context(), recordType<Agreement>());
        none.resize(1244, 754);
        none.show();
        keep(none, QStringLiteral("none-%1").arg(int(scheme)));
    }
    theme().apply(Theme::Scheme::Light);
}

} // namespace cooperage::ui
