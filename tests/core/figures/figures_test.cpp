// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonObject>
#include <set>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/figures/breakdown.h"
#include "core/figures/figures.h"
#include "core/figures/figures_json.h"
#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

FigureValue figureOf(const ReadStore& store, const char* id, const Scope& scope)
{
    for (const FigureValue& one : figures(store, scope))
        if (one.id() == QLatin1StringView(id))
            return one;
    ADD_FAILURE() << id;
    return {};
}

double valueOf(const ReadStore& store, const char* id, const QString& term = QStringLiteral("2025-2026-1"),
               const QString& department = {})
{
    return figureOf(store, id, findScope(store, term, department)).value.value_or(-1);
}

/// A college made by hand: one partner, one department, one student each way.
struct SmallCollege {
    TempStore store;
    Id<Department> machines, trade;
    Id<Partner> partner, other;
    Id<Student> student, second;
    Id<Teacher> teacher;

    SmallCollege()
    {
        store->transact(Op::Create, {}, [&] {
            machines = store->insert(make<Department>([&](Department& r) {
                r.name = QStringLiteral("机电工程学院");
                r.shortName = QStringLiteral("机电");
            }));
            trade = store->insert(make<Department>([&](Department& r) { r.name = QStringLiteral("经贸学院"); }));
            partner = store->insert(make<Partner>([&](Partner& r) { r.name = QStringLiteral("甲公司"); }));
            other = store->insert(make<Partner>([&](Partner& r) { r.name = QStringLiteral("乙公司"); }));
            student = store->insert(make<Student>([&](Student& r) {
                r.number = QStringLiteral("1");
                r.name = QStringLiteral("张三");
                r.department = machines;
            }));
            second = store->insert(make<Student>([&](Student& r) {
                r.number = QStringLiteral("2");
                r.name = QStringLiteral("李四");
                r.department = trade;
            }));
            teacher = store->insert(make<Teacher>([&](Teacher& r) {
                r.name = QStringLiteral("王五");
                r.department = machines;
            }));
        });
    }

    template <class T>
    void add(const T& record)
    {
        store->transact(Op::Create, {}, [&] { store->insert(record); });
    }

    void agreement(const char* from, const char* to, Agreement::Status status = Agreement::Status::InForce,
                   const char* terminated = "", const char* signedOn = "")
    {
        add(make<Agreement>([&](Agreement& r) {
            r.partner = partner;
            r.department = machines;
            r.signedOn = day(signedOn);
            r.startsOn = day(from);
            r.endsOn = day(to);
            r.status = status;
            r.terminatedOn = day(terminated);
        }));
    }

    void placement(Id<Student> who, const char* from, const char* to,
                   Placement::Status status = Placement::Status::OnPost)
    {
        add(make<Placement>([&](Placement& r) {
            r.student = who;
            r.partner = partner;
            r.startsOn = day(from);
            r.endsOn = day(to);
            r.status = status;
        }));
    }
};

} // namespace

TEST(Figures, AnAgreementIsInForceFromItsFirstToItsLastDayAtTheEndOfTheTerm)
{
    SmallCollege college;
    college.agreement("2026-01-31", "");           // begins on the last day
    college.agreement("2023-01-01", "2026-01-31"); // ends on the last day
    college.agreement("2026-02-01", "");           // the day after
    college.agreement("2023-01-01", "2026-01-30"); // expired the day before
    EXPECT_EQ(valueOf(*college.store, "agreements.total"), 4);
    EXPECT_EQ(valueOf(*college.store, "agreements.in_force"), 2);
    EXPECT_EQ(valueOf(*college.store, "agreements.expired_in_term"), 1);
}

TEST(Figures, DraftsAndAgreementsTerminatedByTheEndAreNotInForce)
{
    SmallCollege college;
    college.agreement("2024-01-01", "", Agreement::Status::Draft);
    college.agreement("2024-01-01", "", Agreement::Status::Terminated);
    college.agreement("2024-01-01", "", Agreement::Status::Terminated, "2026-01-31");
    college.agreement("2024-01-01", "", Agreement::Status::Terminated, "2026-02-01"); // still in force on the last day
    EXPECT_EQ(valueOf(*college.store, "agreements.in_force"), 1);
}

TEST(Figures, SignedCountsBothBordersAndExpiredBeginsWithTheFirstDay)
{
    SmallCollege college;
    college.agreement("2020-01-01", "2025-08-31", Agreement::Status::InForce, "", "2025-08-31");
    college.agreement("2020-01-01", "2025-09-01", Agreement::Status::InForce, "", "2025-09-01");
    college.agreement("2020-01-01", "2025-12-31", Agreement::Status::Terminated, "", "2026-01-31");
    college.agreement("2020-01-01", "", Agreement::Status::InForce, "", "2026-02-01");
    EXPECT_EQ(valueOf(*college.store, "agreements.signed_in_term"), 2);
    EXPECT_EQ(valueOf(*college.store, "agreements.expired_in_term"), 1);
}

TEST(Figures, ExpiringReachesNinetyDaysBeyondTheTerm)
{
    SmallCollege college;
    college.agreement("2020-01-01", "2026-01-31");
    college.agreement("2020-01-01", "2026-05-01"); // 90 days after 31 January
    college.agreement("2020-01-01", "2026-05-02");
    college.agreement("2020-01-01", "");
    EXPECT_EQ(valueOf(*college.store, "agreements.expiring_within_90_days"), 2);
}

TEST(Figures, PlacementsTouchingTheTermCountAndCancelledOnesNever)
{
    SmallCollege college;
    college.placement(college.student, "2025-06-01", "2025-09-01");
    college.placement(college.student, "2026-01-31", "2026-06-30");
    college.placement(college.second, "2025-10-01", "");
    college.placement(college.second, "2025-06-01", "2025-08-31");
    college.placement(college.second, "2026-02-01", "");
    college.placement(college.second, "2025-10-01", "", Placement::Status::Cancelled_);
    EXPECT_EQ(valueOf(*college.store, "placements.in_term"), 3);
    EXPECT_EQ(valueOf(*college.store, "placements.students"), 2);
    EXPECT_EQ(valueOf(*college.store, "placements.partners"), 1);
}

TEST(Figures, TheValueBeforeIsThatOfTheTermBeforeAndTotalsHaveNone)
{
    SmallCollege college;
    college.placement(college.student, "2025-03-01", "2025-10-31");
    college.placement(college.second, "2025-09-15", "");
    const Scope scope = findScope(*college.store, QStringLiteral("2025-2026-1"));
    EXPECT_EQ(figureOf(*college.store, "placements.in_term", scope).before, 1);
    EXPECT_EQ(figureOf(*college.store, "placements.in_term", scope).change(), 1);
    EXPECT_FALSE(figureOf(*college.store, "partners.total", scope).before);
    EXPECT_FALSE(figureOf(*college.store, "teachers.full_time", scope).before);
}

TEST(Figures, YearsAndDepartmentsCountTheSameWay)
{
    SmallCollege college;
    college.placement(college.student, "2025-03-01", "2025-03-31");
    college.placement(college.second, "2026-07-01", "2026-07-31");
    EXPECT_EQ(valueOf(*college.store, "placements.in_term", QStringLiteral("2025")), 1);
    EXPECT_EQ(valueOf(*college.store, "placements.in_term", QStringLiteral("2025-2026")), 1);
    EXPECT_EQ(valueOf(*college.store, "placements.in_term", QStringLiteral("2024-2025-2"), QStringLiteral("机电")), 1);
    EXPECT_EQ(valueOf(*college.store, "placements.in_term", QStringLiteral("2024-2025-2"), QStringLiteral("经贸学院")),
              0);
    EXPECT_EQ(valueOf(*college.store, "partners.total", QStringLiteral("2025"), QStringLiteral("经贸学院")), 1);
}

TEST(Figures, ARecognitionCountsWhileItHoldsAndWithoutADate)
{
    SmallCollege college;
    Id<Teacher> expired, part;
    college.store->transact(Op::Create, {}, [&] {
        expired = college.store->insert(make<Teacher>([&](Teacher& r) { r.name = QStringLiteral("赵六"); }));
        part = college.store->insert(make<Teacher>([&](Teacher& r) {
            r.name = QStringLiteral("钱七");
            r.kind = Teacher::Kind::Enterprise;
        }));
    });
    college.add(make<DualQualification>([&](DualQualification& r) { r.teacher = college.teacher; }));
    college.add(make<DualQualification>([&](DualQualification& r) {
        r.teacher = college.teacher;
        r.recognisedOn = day("2026-01-31");
        r.validUntil = day("2026-01-31");
    }));
    college.add(make<DualQualification>([&](DualQualification& r) {
        r.teacher = expired;
        r.recognisedOn = day("2020-01-01");
        r.validUntil = day("2026-01-30");
    }));
    college.add(make<DualQualification>([&](DualQualification& r) {
        r.teacher = part;
        r.recognisedOn = day("2020-01-01");
    }));
    EXPECT_EQ(valueOf(*college.store, "teachers.full_time"), 2);
    EXPECT_EQ(valueOf(*college.store, "teachers.dual_qualified"), 1);
    EXPECT_EQ(valueOf(*college.store, "teachers.dual_share"), 0.5);
    EXPECT_EQ(valueOf(*college.store, "teachers.recognitions_undated"), 1);
}

TEST(Figures, AShareOfNothingIsEmptyAndContributionsAreYuan)
{
    SmallCollege college;
    college.add(make<Contribution>([&](Contribution& r) {
        r.partner = college.partner;
        r.amount = {12345};
        r.receivedOn = day("2025-09-01");
    }));
    college.add(make<Contribution>([&](Contribution& r) {
        r.partner = college.partner;
        r.direction = Contribution::Direction::ToPartner;
        r.amount = {100};
        r.receivedOn = day("2025-10-01");
    }));
    const Scope scope = findScope(*college.store, QStringLiteral("2025-2026-1"));
    EXPECT_FALSE(figureOf(*college.store, "certificates.pass_share", scope).value);
    EXPECT_EQ(valueOf(*college.store, "contributions.in_term_yuan"), 123.45);
    const QJsonObject json = figuresJson(scope, figures(*college.store, scope));
    const QJsonObject one =
        json[QStringLiteral("figures")].toObject()[QStringLiteral("contributions.in_term_yuan")].toObject();
    EXPECT_EQ(one[QStringLiteral("value")].toDouble(), 123.45);
    EXPECT_EQ(one[QStringLiteral("before")].toDouble(-1), 0);
    EXPECT_FALSE(one[QStringLiteral("label")].toString().isEmpty());
}

TEST(Figures, IdsAreUniqueAndEveryFigureSaysHowItIsCounted)
{
    std::set<QString> ids;
    for (const Figure* figure : allFigures()) {
        EXPECT_TRUE(ids.insert(QString::fromLatin1(figure->id)).second) << figure->id;
        EXPECT_TRUE(QString::fromUtf8(figure->definition).endsWith(QLatin1Char('.'))) << figure->id;
        EXPECT_TRUE(!*figure->of || &getFigure(QString::fromLatin1(figure->of)).group == &figure->group) << figure->id;
    }
    for (const Breakdown* breakdown : allBreakdowns())
        EXPECT_TRUE(findFigure(QString::fromLatin1(breakdown->figure))) << breakdown->figure;
}

TEST(Figures, OfADepartmentFollowTheLeaderOfAProjectAndTheOrderClassOfAStudent)
{
    SmallCollege college;
    Store& store = *college.store;
    store.transact(Op::Create, {}, [&] {
        Teacher leader = store.get(college.teacher);
        leader.department = college.machines;
        store.update(leader);
        store.insert(make<Project>([&](Project& r) {
            r.name = QStringLiteral("工艺改进");
            r.partner = college.partner;
            r.leader = college.teacher;
            r.startsOn = day("2025-10-01");
        }));
        const Id<Student> unplaced = store.insert(make<Student>([](Student& r) {
            r.number = QStringLiteral("3");
            r.name = QStringLiteral("王五");
        }));
        const Id<OrderClass> orderClass = store.insert(make<OrderClass>([&](OrderClass& r) {
            r.name = QStringLiteral("订单班");
            r.partner = college.partner;
            r.department = college.trade;
            r.startedOn = day("2025-09-01");
        }));
        store.insert(make<OrderClassMember>([&](OrderClassMember& r) {
            r.orderClass = orderClass;
            r.student = unplaced;
        }));
        const Id<Certificate> certificate = store.insert(make<Certificate>([](Certificate& r) {
            r.name = QStringLiteral("智能财税");
            r.level = Certificate::Level::Elementary;
        }));
        store.insert(make<CertificateResult>([&](CertificateResult& r) {
            r.student = unplaced;
            r.certificate = certificate;
            r.examinedOn = day("2025-12-01");
            r.result = CertificateResult::Result::Passed;
        }));
    });
    const QString term = QStringLiteral("2025-2026-1");
    EXPECT_EQ(valueOf(store, "projects.running", term, QStringLiteral("机电")), 1);
    EXPECT_EQ(valueOf(store, "projects.running", term, QStringLiteral("经贸学院")), 0);
    EXPECT_EQ(valueOf(store, "certificates.passed", term, QStringLiteral("经贸学院")), 1);
    EXPECT_EQ(valueOf(store, "certificates.passed", term, QStringLiteral("机电")), 0);
}

TEST(Figures, AYearIsComparedOnlyWhereTheLedgersReachBackThroughTheYearBefore)
{
    SmallCollege college;
    Store& store = *college.store;
    const auto place = [&](const char* from, const char* to) {
        store.transact(Op::Create, {}, [&] {
            store.insert(make<Placement>([&](Placement& r) {
                r.student = college.student;
                r.partner = college.partner;
                r.startsOn = day(from);
                r.endsOn = day(to);
            }));
        });
    };
    place("2025-03-01", "2025-06-30");
    const Figure& interns = getFigure(QStringLiteral("placements.students"));
    const Scope year = findScope(store, QStringLiteral("2024-2025"));
    EXPECT_FALSE(covers(store, interns, year));
    EXPECT_TRUE(covers(store, interns, findScope(store, QStringLiteral("2024-2025-2"))));
    place("2024-09-20", "2025-01-10");
    EXPECT_TRUE(covers(store, interns, year));
}
