// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/depth/closing.h"
#include "core/records/all.h"
#include "core/report/report.h"
#include "tests/support/document_text.h"
#include "tests/support/make.h"
#include "tests/support/random_college.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::report;
using namespace cooperage::test;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

/// A college small enough to count by hand. Its term is 2025-2026-1; a little happened in the term before.
class ReportTest : public testing::Test {
protected:
    ReportTest() { clock::fix(QDateTime(QDate(2026, 2, 10), QTime(9, 0))); }
    ~ReportTest() override { clock::fix(std::nullopt); }

    Document made(Words::Language language, const ReportOptions& options = {})
    {
        const Words words(language);
        return makeReport(*store, findScope(*store, u8("2025-2026-1"), department), words, options);
    }
    QString text(Words::Language language = Words::Language::Chinese, const ReportOptions& options = {})
    {
        return documentText(made(language, options));
    }

    template <class T, class Set>
    Id<T> add(Set&& set)
    {
        return store->insert(make<T>(set));
    }

    void fill()
    {
        store->transact(Op::Create, {}, [&] {
            people();
            cooperation();
        });
    }

    TempStore store;
    QString department;

private:
    void people()
    {
        add<College>([](College& r) {
            r.name = u8("江州职业技术学院");
            r.officeName = u8("校企合作办公室");
            r.reportNumber = u8("江职校企〔{year}〕{n}号");
        });
        m_machines = add<Department>([](Department& r) { r.name = u8("智能制造学院"); });
        m_trade = add<Department>([](Department& r) { r.name = u8("经贸管理学院"); });
        m_first = add<Partner>([](Partner& r) {
            r.name = u8("江州精工机械有限公司");
            r.nature = Partner::Nature::Private;
        });
        m_second = add<Partner>([](Partner& r) { r.name = u8("江州物流集团"); });
        for (int number = 1; number <= 3; ++number)
            m_students.push_back(add<Student>([&](Student& r) {
                r.number = QString::number(number);
                r.name = u8("学生") + QString::number(number);
                r.department = number < 3 ? m_machines : m_trade;
            }));
        m_teacher = add<Teacher>([&](Teacher& r) {
            r.name = u8("陈老师");
            r.department = m_machines;
        });
        add<Teacher>([&](Teacher& r) {
            r.name = u8("林老师");
            r.department = m_trade;
        });
        add<DualQualification>([&](DualQualification& r) { r.teacher = m_teacher; });
    }

    void agreement(const char* number, Id<Partner> partner, Agreement::Kind kind, QDate from, QDate to)
    {
        add<Agreement>([&](Agreement& r) {
            r.number = u8(number);
            r.partner = partner;
            r.kind = kind;
            r.signedOn = r.startsOn = from;
            r.endsOn = to;
        });
    }

    void placement(size_t student, Id<Partner> partner, QDate from, QDate to)
    {
        add<Placement>([&](Placement& r) {
            r.student = m_students[student];
            r.partner = partner;
            r.startsOn = from;
            r.endsOn = to;
            r.tripartiteSigned = true;
            r.insured = student == 0 ? std::optional<bool>() : true;
            r.match = Placement::Match::Matched;
        });
    }

    void cooperation()
    {
        agreement("XY-01", m_first, Agreement::Kind::InternshipBase, QDate(2023, 3, 1), QDate(2026, 3, 1));
        agreement("XY-02", m_first, Agreement::Kind::OrderTraining, QDate(2025, 10, 1), QDate());
        agreement("XY-03", m_second, Agreement::Kind::Donation, QDate(2022, 12, 1), QDate(2025, 11, 30));
        placement(0, m_first, QDate(2025, 9, 1), QDate(2026, 1, 31));
        placement(1, m_first, QDate(2025, 3, 1), QDate(2025, 12, 31));
        placement(2, m_second, QDate(2025, 10, 1), QDate(2026, 6, 30));
        const auto orderClass = add<OrderClass>([&](OrderClass& r) {
            r.name = u8("精工订单班");
            r.partner = m_first;
            r.department = m_machines;
            r.startedOn = QDate(2025, 9, 15);
        });
        add<OrderClassMember>([&](OrderClassMember& r) {
            r.orderClass = orderClass;
            r.student = m_students[0];
        });
        add<EnterprisePractice>([&](EnterprisePractice& r) {
            r.teacher = m_teacher;
            r.partner = m_first;
            r.startsOn = QDate(2025, 12, 1);
        });
        add<Contribution>([&](Contribution& r) {
            r.partner = m_second;
            r.kind = Contribution::Kind::Equipment;
            r.amount = Money::fromYuan(123'500);
            r.receivedOn = QDate(2025, 11, 11);
        });
        add<Communication>([&](Communication& r) {
            r.partner = m_second;
            r.heldOn = QDate(2025, 12, 5);
        });
    }

    Id<Department> m_machines, m_trade;
    Id<Partner> m_first, m_second;
    Id<Teacher> m_teacher;
    std::vector<Id<Student>> m_students;
};

void expectGolden(const char* name, const QString& text)
{
    const QString path = QStringLiteral(COOPERAGE_TEST_GOLDEN "/%1").arg(QLatin1StringView(name));
    QFile file(path);
    if (qEnvironmentVariableIsSet("COOPERAGE_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    EXPECT_EQ(text, QString::fromUtf8(file.readAll())) << "COOPERAGE_UPDATE_GOLDEN=1 renews it";
}

} // namespace

TEST_F(ReportTest, ReadsInChineseAsTheGoldenFileSays)
{
    fill();
    expectGolden("report_zh.txt", text(Words::Language::Chinese));
}

TEST_F(ReportTest, ReadsInEnglishAsTheGoldenFileSays)
{
    fill();
    expectGolden("report_en.txt", text(Words::Language::English));
}

TEST_F(ReportTest, OfAnEmptyFileSaysSoInEverySection)
{
    expectGolden("report_empty_zh.txt", text(Words::Language::Chinese));
}

TEST_F(ReportTest, OfADepartmentNamesItAndCountsItsRecordsOnly)
{
    fill();
    department = u8("经贸管理学院");
    expectGolden("report_department_zh.txt", text(Words::Language::Chinese));
}

TEST_F(ReportTest, ClosesItsNumbersUpWhenSectionsAreLeftOut)
{
    fill();
    store->transact(Op::Create, {}, [&] {
        add<ReportText>([](ReportText& r) {
            r.term = u8("2025-2026-1");
            r.section = u8("agreements");
            r.printed = false;
        });
        add<ReportText>([](ReportText& r) {
            r.term = u8("2025-2026-1");
            r.section = u8("order_classes");
            r.text = u8("本学期新建了企业导师库。\n\n下学期将扩大规模。");
        });
    });
    const QString shown = text(Words::Language::Chinese, {{u8("overview"), u8("annex_partners")}});
    EXPECT_TRUE(shown.contains(u8("## 一、订单培养"))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u8("本学期新建了企业导师库。\n下学期将扩大规模。\n\n## 二、岗位实习")));
    EXPECT_FALSE(shown.contains(u8("总体情况")));
    EXPECT_TRUE(shown.contains(u8("## 附件1　指标口径说明")));
}

TEST_F(ReportTest, EveryNumberInItOpensAsManyRecordsAsItSays)
{
    fillAtRandom(*store, 7, 80);
    const Scope scope = findScope(*store, u8("2025-2026-1"));
    int opened = 0;
    for (const Span& span : spansOf(made(Words::Language::Chinese))) {
        if (span.figure.isEmpty())
            continue;
        const auto selection = findRecords(span.figure, scope);
        ASSERT_TRUE(selection) << span.figure.toStdString();
        const Figure& figure = getFigure(span.figure.section(QLatin1Char('/'), 0, 0));
        if (figure.measure.kind == Measure::Kind::Sum || figure.measure.kind == Measure::Kind::Share)
            continue;
        QString number = span.text;
        EXPECT_EQ(number.remove(QLatin1Char(',')).toLongLong(),
                  store->count({.type = selection->type, .within = selection}))
            << span.figure.toStdString();
        ++opened;
    }
    EXPECT_GT(opened, 100);
}

TEST_F(ReportTest, NamesAPartnerAlsoAsItSigned)
{
    fill();
    store->transact(Op::Edit, {}, [&] {
        for (Partner partner : store->all<Partner>())
            if (partner.name == u8("江州精工机械有限公司")) {
                partner.name = u8("江州精工装备有限公司");
                store->update(partner);
            }
    });
    const QString shown = text();
    const QString both = u8("江州精工装备有限公司（签约时：江州精工机械有限公司）");
    EXPECT_EQ(shown.count(both), 2) << "where its agreement runs out and in the list of partners\n"
                                    << shown.toStdString();
    EXPECT_EQ(text(Words::Language::English).count(u8("江州精工装备有限公司 (signed as 江州精工机械有限公司)")), 2);
}

TEST_F(ReportTest, SaysWhenTheTermIsNotOverAndMarksSampleData)
{
    fill();
    clock::fix(QDateTime(QDate(2025, 12, 1), QTime(9, 0)));
    store->transact(Op::Sample, {}, [&] { add<Department>([](Department& r) { r.name = u8("样例学院"); }); });
    EXPECT_TRUE(text().contains(u8("统计期尚未结束，台账数据截至2025年12月1日")));
    EXPECT_EQ(made(Words::Language::Chinese).mark, u8("样例数据　未结账"));
}

TEST_F(ReportTest, ComparesWithTheTermThatWasChosen)
{
    fill();
    const Words words(Words::Language::Chinese);
    const Scope scope =
        comparedWith(*store, findScope(*store, u8("2025-2026-1")), TermKey::parse(u"2024-2025-2").value());
    const QString said = documentText(makeReport(*store, scope, words));
    EXPECT_TRUE(said.contains(u8("比2024—2025学年第二学期"))) << said.toStdString();
    EXPECT_TRUE(said.contains(u8("2024-2025-2")));
    EXPECT_FALSE(said.contains(u8("比上学期")));
    const QString english = documentText(makeReport(*store, scope, Words(Words::Language::English)));
    EXPECT_TRUE(english.contains(u8("than in the second term of 2024-2025")) ||
                english.contains(u8("as in the second term of 2024-2025")))
        << english.toStdString();
    EXPECT_THROW(comparedWith(*store, scope, TermKey::parse(u"2025").value()), Failure);
    EXPECT_THROW(comparedWith(*store, scope, scope.term), Failure);
}

TEST_F(ReportTest, KeepsTheOrderOfItsSectionsFromTermToTerm)
{
    fill();
    store->transact(Op::Report, {}, [&] {
        add<ReportText>([](ReportText& it) {
            it.term = u8("2024-2025-2");
            it.section = u8("teachers");
            it.position = 0;
        });
        add<ReportText>([](ReportText& it) {
            it.term = u8("2026-2027-1"); // of a later term: says nothing of this one
            it.section = u8("projects");
            it.position = 0;
        });
    });
    const QString said = text();
    EXPECT_LT(said.indexOf(u8("一、师资")), said.indexOf(u8("二、总体情况"))) << said.toStdString();
    EXPECT_GE(said.indexOf(u8("一、师资")), 0);
}

TEST_F(ReportTest, SaysOnEachPageThatATermIsNotSealed)
{
    fill();
    EXPECT_TRUE(made(Words::Language::Chinese).mark.contains(u8("未结账")));
    const auto seal = [&](const char* term) {
        store->transact(Op::Report, {}, [&] {
            add<TermClosing>([term](TermClosing& it) {
                it.term = u8(term);
                it.closedOn = QDate(2026, 2, 9);
            });
        });
    };
    seal("2025-2026-1");
    EXPECT_TRUE(made(Words::Language::Chinese).mark.isEmpty());
    const Scope year = findScope(*store, u8("2025-2026"));
    EXPECT_FALSE(isSealed(*store, year)) << "its second term is open";
    EXPECT_EQ(openTerms(*store, year), std::vector{*TermKey::parse(u8("2025-2026-2"))});
    EXPECT_EQ(openTerms(*store, findScope(*store, u8("2025"))).size(), 2u) << "two terms of the school year before";
    seal("2025-2026-2");
    EXPECT_TRUE(isSealed(*store, year));
    store->transact(Op::Edit, {}, [&] { // holidays lie between
        add<Term>([](Term& r) {
            r.key = u8("2025-2026-1");
            r.startsOn = QDate(2025, 9, 1);
            r.endsOn = QDate(2026, 1, 18);
        });
        add<Term>([](Term& r) {
            r.key = u8("2025-2026-2");
            r.startsOn = QDate(2026, 2, 23);
            r.endsOn = QDate(2026, 7, 5);
        });
    });
    EXPECT_TRUE(isSealed(*store, findScope(*store, u8("2025-2026"))));
    store->transact(Op::Report, {}, [&] {
        TermClosing closing = store->all<TermClosing>().front();
        closing.reopenedOn = QDate(2026, 2, 10);
        store->update(closing);
    });
    EXPECT_EQ(made(Words::Language::English).mark, u8("Not sealed"));
}

TEST_F(ReportTest, OfASealedTermStaysWhatItWasAndNamesLaterCorrections)
{
    fill();
    Progress progress;
    depth::closeTerm(*store, *TermKey::parse(u8("2025-2026-1")), u8("罗敏"), progress);
    const ReportOptions body{.without = {u8("annex_corrections"), u8("annex_partners")}};
    for (const QString& of : {QString(), u8("智能制造学院")}) {
        department = of;
        const QString before = text(Words::Language::Chinese, body);
        EXPECT_TRUE(text().contains(u8("与现有记录一致"))) << text().toStdString();
        store->transact(Op::Edit, {}, [&] {
            for (const Placement& placement : store->all<Placement>())
                store->remove(placement.id);
            for (const Communication& talk : store->all<Communication>())
                store->remove(talk.id);
        });
        clock::fix(QDateTime(QDate(2029, 5, 1), QTime(9, 0)));
        EXPECT_EQ(text(Words::Language::Chinese, body).toStdString(), before.toStdString());
        const QString corrected = text().section(u8("更正说明"), 1);
        EXPECT_TRUE(corrected.contains(u8("岗位实习学生 | 人 | 2 | 0")) ||
                    corrected.contains(u8("岗位实习学生 | 人 | 3 | 0")))
            << corrected.toStdString();
        EXPECT_EQ(corrected.contains(u8("江州物流集团")), of.isEmpty()) << "depths are of the whole college";
        store->undo(progress);
        clock::fix(QDateTime(QDate(2026, 2, 10), QTime(9, 0)));
    }
}

TEST_F(ReportTest, ComparesWithASealedTermAsItWasReported)
{
    fill();
    const Scope before = findScope(*store, u8("2024-2025-2"));
    Progress progress;
    depth::closeTerm(*store, before.term, u8("罗敏"), progress);
    const auto earlier = [&](Basis basis) {
        std::vector<std::optional<double>> values;
        for (const FigureValue& one : figures(*store, findScope(*store, u8("2025-2026-1")), basis))
            values.push_back(one.before);
        return values;
    };
    const auto reported = earlier(Basis::Records);
    store->transact(Op::Edit, {}, [&] {
        for (const Communication& talk : store->all<Communication>())
            store->remove(talk.id);
        for (const Placement& placement : store->all<Placement>())
            store->remove(placement.id);
    });
    EXPECT_EQ(earlier(Basis::Reported), reported);
    EXPECT_NE(earlier(Basis::Records), reported);
}

TEST_F(ReportTest, ComparesDepthWithWhatTheFiguresAreComparedWith)
{
    fill();
    const auto depthOf = [&](const Scope& scope) {
        const QString all = documentText(makeReport(*store, scope, Words(Words::Language::Chinese)));
        return all.section(u8("、合作深度\n"), 1).section(u8("\n## "), 0, 0);
    };
    const Scope term = findScope(*store, u8("2025-2026-1"));
    EXPECT_TRUE(depthOf(term).contains(u8("上学期"))) << depthOf(term).toStdString();
    const Scope compared = comparedWith(*store, term, *TermKey::parse(u8("2024-2025-1")));
    EXPECT_TRUE(depthOf(compared).contains(u8("与2024—2025学年第一学期持平"))) << depthOf(compared).toStdString();
    EXPECT_TRUE(depthOf(compared).contains(u8("占比 | 2024-2025-1")));
    EXPECT_TRUE(depthOf(term).contains(u8("江州精工机械有限公司（+1.5分）")));
    EXPECT_TRUE(depthOf(compared).contains(u8("江州精工机械有限公司（+2.1分）")))
        << "against that term, not the one before";
    EXPECT_FALSE(depthOf(compared).contains(u8("上学期")));
    const QString year = depthOf(findScope(*store, u8("2025-2026")));
    EXPECT_TRUE(year.contains(u8("上学年"))) << year.toStdString();
    EXPECT_FALSE(year.contains(u8("上学期")));
}
