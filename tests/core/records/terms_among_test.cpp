// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/records/all.h"
#include "core/store/validate_among.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

Term term(const char16_t* key, QDate from, QDate to)
{
    return make<Term>([&](Term& r) {
        r.key = QString::fromUtf16(key);
        r.startsOn = from;
        r.endsOn = to;
    });
}

class TermsAmong : public testing::Test {
protected:
    void SetUp() override { first = add(term(u"2025-2026-1", QDate(2025, 9, 1), QDate(2026, 1, 31))); }
    Id<Term> add(const Term& record)
    {
        Id<Term> id;
        store->transact(Op::Create, {}, [&] { id = store->insert(record); });
        return id;
    }
    /// Errors and warnings, each with its mark.
    QStringList said(const Term& record)
    {
        QStringList texts;
        for (const Issue& issue : validateAmong(*store, recordType<Term>(), toRow(record)).all())
            texts << (issue.severity == Issue::Severity::Error ? u"!"_qs : u"?"_qs) + issue.field;
        return texts;
    }

    TempStore store;
    Id<Term> first;
};

} // namespace

TEST_F(TermsAmong, ThatOverlapAreRefusedWithASentence)
{
    const Term second = term(u"2025-2026-2", QDate(2026, 1, 20), QDate(2026, 7, 31));
    EXPECT_EQ(said(second), QStringList{u"!starts_on"_qs});
    try {
        add(second);
        FAIL() << "two terms share days";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.text(), u"学期有重叠：2025-2026-1 到 2026-01-31 结束，2025-2026-2 从 2026-01-20 "
                                  u"就开始了。请改其中一个的日期。"_qs);
    }
    EXPECT_EQ(store->count({.type = &recordType<Term>()}), 1);
}

TEST_F(TermsAmong, ThatFollowEachOtherAreGoodAndAGapIsWarnedOf)
{
    EXPECT_EQ(said(term(u"2025-2026-2", QDate(2026, 2, 1), QDate(2026, 8, 31))), QStringList());
    EXPECT_EQ(said(term(u"2025-2026-2", QDate(2026, 2, 20), QDate(2026, 8, 31))), QStringList{u"?starts_on"_qs});
    EXPECT_EQ(said(term(u"2024-2025-2", QDate(2025, 2, 1), QDate(2025, 7, 15))), QStringList{u"?ends_on"_qs});
    EXPECT_EQ(said(term(u"2023-2024-1", QDate(2023, 9, 1), QDate(2024, 1, 31))), QStringList()) << "others lie between";
}

TEST_F(TermsAmong, MayBeMovedTogetherInOneStep)
{
    const Id<Term> second = add(term(u"2025-2026-2", QDate(2026, 2, 1), QDate(2026, 8, 31)));
    store->transact(Op::Edit, {}, [&] {
        Term record = store->get(first);
        record.endsOn = QDate(2026, 2, 10);
        store->update(record);
        record = store->get(second);
        record.startsOn = QDate(2026, 2, 11);
        store->update(record);
    });
    EXPECT_EQ(store->get(second).startsOn, QDate(2026, 2, 11));
    EXPECT_THROW(store->transact(Op::Edit, {},
                                 [&] {
                                     Term record = store->get(first);
                                     record.endsOn = QDate(2026, 2, 11);
                                     store->update(record);
                                 }),
                 Failure);
}
