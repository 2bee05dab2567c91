// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing one's own export changes nothing, for every type that has a ledger.

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/exchange/export.h"
#include "core/exchange/import_plan.h"
#include "core/records/all.h"
#include "core/sample/sample_college.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class RoundTrip : public testing::TestWithParam<const RecordType*> {};

std::vector<const RecordType*> ledgerTypes()
{
    std::vector<const RecordType*> types;
    for (const RecordType* type : allRecordTypes())
        if (type->names().room != Room::Hidden)
            types.push_back(type);
    return types;
}

INSTANTIATE_TEST_SUITE_P(Types, RoundTrip, testing::ValuesIn(ledgerTypes()),
                         [](const auto& tested) { return typeName(*tested.param); });

} // namespace

TEST_P(RoundTrip, ImportingOnesOwnExportChangesNothing)
{
    const RecordType& type = *GetParam();
    TempStore store;
    Progress progress;
    makeSampleCollege(*store, {.partners = 12, .placements = 40, .terms = 2}, progress);
    QTemporaryDir folder;
    const QString path = folder.filePath(type.many() + QStringLiteral(".xlsx"));
    exportRecords(*store, {.type = &type}, Sensitive::Shown, path, progress);
    const ImportPlan plan = makePlan(*store, {path}, {}, progress);
    ASSERT_EQ(plan.sheets.size(), 1u);
    EXPECT_EQ(plan.sheets.front().type, &type);
    EXPECT_EQ(plan.count(RowState::Unchanged), store->count({.type = &type}));
    EXPECT_TRUE(plan.isEmpty()) << plan.writes.size() << " writes";
}

TEST_P(RoundTrip, AMaskedExportReplacesNothingEither)
{
    const RecordType& type = *GetParam();
    TempStore store;
    Progress progress;
    makeSampleCollege(*store, {.partners = 12, .placements = 40, .terms = 2}, progress);
    QTemporaryDir folder;
    const QString path = folder.filePath(type.many() + QStringLiteral(".xlsx"));
    exportRecords(*store, {.type = &type}, Sensitive::Masked, path, progress);
    EXPECT_TRUE(makePlan(*store, {path}, {}, progress).isEmpty());
}
