// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/depth/assess.h"
#include "core/depth/roles.h"
#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));

class DepthRoles : public testing::Test {
protected:
    DepthRoles()
    {
        store->transact(Op::Create, {}, [&] {
            association = add(Partner::Kind::Association, "软件行业协会");
            enterprise = add(Partner::Kind::Enterprise, "云帆公司");
            hospital = add(Partner::Kind::Other, "市医院");
            for (const QDate held : {QDate(2020, 3, 1), QDate(2025, 3, 1), QDate(2025, 11, 1)})
                store->insert(make<Communication>([&](Communication& r) {
                    r.partner = association;
                    r.heldOn = held;
                    r.kind = Communication::Kind::Meeting;
                    r.initiatedBy = Communication::Side::Partner_;
                }));
            store->insert(make<Agreement>([&](Agreement& r) {
                r.partner = association;
                r.title = QStringLiteral("框架协议");
                r.startsOn = QDate(2024, 1, 1);
            }));
            const Id<Alliance> alliance =
                store->insert(make<Alliance>([](Alliance& r) { r.name = QStringLiteral("软件共同体"); }));
            store->insert(make<AllianceMembership>([&](AllianceMembership& r) {
                r.alliance = alliance;
                r.partner = association;
                r.role = AllianceMembership::Role::Lead;
            }));
        });
    }
    Id<Partner> add(Partner::Kind kind, const char* name)
    {
        return store->insert(make<Partner>([&](Partner& r) {
            r.name = QString::fromUtf8(name);
            r.kind = kind;
        }));
    }
    RolePart part(const char* id)
    {
        const TermDays days = termDays(*store, depthTerm(*store, kTerm), {});
        for (const RolePart& one : roleOf(*store, association, days, Words(Words::Language::English)))
            if (QLatin1StringView(one.id) == QLatin1StringView(id))
                return one;
        ADD_FAILURE() << id;
        return {};
    }

    TempStore store;
    Id<Partner> association, enterprise, hospital;
};

} // namespace

TEST_F(DepthRoles, OnlyThoseWhoEmployHaveALevel)
{
    const Assessment all = assess(*store, kTerm);
    EXPECT_FALSE(all.find(association));
    EXPECT_TRUE(all.find(enterprise));
    EXPECT_TRUE(all.find(hospital));
}

TEST_F(DepthRoles, AnAssociationsPartIsItsAgreementsMeetingsAndAlliances)
{
    EXPECT_EQ(part("agreements").count, 1);
    EXPECT_EQ(part("meetings").count, 2); // of three years
    EXPECT_TRUE(part("meetings").more.contains(QLatin1Char('2')));
    EXPECT_TRUE(part("alliances").more.contains(QStringLiteral("软件共同体")));
    EXPECT_TRUE(part("alliances").more.contains(QStringLiteral("Lead")));
    EXPECT_EQ(part("rectifications").count, 0);
    const Selection met = part("meetings").selection;
    EXPECT_EQ(store->count({.type = met.type, .within = met}), 2);
}

TEST_F(DepthRoles, AnAllianceActsThroughItsMembersOfTheDay)
{
    const Id<Alliance> alliance = store->all<Alliance>().front().id;
    Id<Partner> quiet, left;
    store->transact(Op::Create, {}, [&] {
        quiet = add(Partner::Kind::Enterprise, "只挂名的公司");
        left = add(Partner::Kind::Enterprise, "已退出的公司");
        for (const Id<Partner> member : {enterprise, quiet, left})
            store->insert(make<AllianceMembership>([&](AllianceMembership& r) {
                r.alliance = alliance;
                r.partner = member;
                if (member == left)
                    r.leftOn = QDate(2025, 6, 30);
            }));
        for (const Id<Partner> partner : {enterprise, left, hospital})
            store->insert(make<Project>([&](Project& r) {
                r.partner = partner;
                r.name = QStringLiteral("项目%1").arg(partner.value);
                r.startsOn = QDate(2025, 3, 1);
            }));
    });
    const TermDays days = termDays(*store, depthTerm(*store, kTerm), {});
    std::map<QString, RolePart> parts;
    for (const RolePart& one : roleOf(*store, alliance, days, Words(Words::Language::English)))
        parts[QString::fromLatin1(one.id)] = one;
    EXPECT_EQ(parts[QStringLiteral("members")].count, 3);
    EXPECT_EQ(parts[QStringLiteral("members")].more, QStringLiteral("软件行业协会 (Lead)"));
    EXPECT_EQ(parts[QStringLiteral("agreements")].count, 1);
    EXPECT_EQ(parts[QStringLiteral("meetings")].count, 2);
    EXPECT_EQ(parts[QStringLiteral("projects")].count, 1) << "who left and who never was a member does not count";
    EXPECT_EQ(parts[QStringLiteral("quiet")].count, 1);
    EXPECT_EQ(parts[QStringLiteral("quiet")].more, QStringLiteral("只挂名的公司"));
    for (const auto& [id, part] : parts)
        EXPECT_EQ(store->count({.type = part.selection.type, .within = part.selection}), part.count);
    EXPECT_EQ(membersOf(*store, alliance, QDate(2025, 6, 29)).size(), 4u);
}
