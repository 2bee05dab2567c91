// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/all.h"
#include "ui/exchange/import_inputs.h"

namespace cooperage::ui {

namespace {

ImportPlan planOf(const std::vector<std::pair<QString, int>>& files)
{
    ImportPlan plan;
    for (const auto& [path, sheets] : files) {
        for (int sheet = 0; sheet < sheets; ++sheet)
            plan.sheets.push_back({.file = int(plan.files.size()), .name = QString::number(sheet)});
        plan.files.push_back({path, path});
    }
    return plan;
}

} // namespace

TEST(ImportInputs, NumbersSheetsThroughTheFilesThatAreLeft)
{
    const QString a = QStringLiteral("a.xlsx"), b = QStringLiteral("b.xlsx");
    const ImportPlan plan = planOf({{a, 3}, {b, 2}});
    ImportInputs inputs;
    EXPECT_TRUE(inputs.addFiles({a, b}));
    EXPECT_FALSE(inputs.addFiles({b}));
    inputs.learn(plan);
    inputs.choose(plan, 1, {.isAside = true});
    inputs.choose(plan, 4, {.type = &recordType<Partner>()});
    EXPECT_EQ(inputs.options().types, (std::map<int, const RecordType*>{{1, nullptr}, {4, &recordType<Partner>()}}));
    inputs.removeFile(a);
    EXPECT_EQ(inputs.options().types, (std::map<int, const RecordType*>{{1, &recordType<Partner>()}}));
}

TEST(ImportInputs, SayingNothingOfASheetForgetsWhatWasSaid)
{
    const ImportPlan plan = planOf({{QStringLiteral("a.xlsx"), 1}});
    ImportInputs inputs;
    inputs.addFiles({QStringLiteral("a.xlsx")});
    inputs.learn(plan);
    inputs.choose(plan, 0, {.isAside = true});
    inputs.choose(plan, 0, {});
    EXPECT_TRUE(inputs.options().types.empty());
}

TEST(ImportInputs, OneMeaningForOneHeadingHoweverItIsWritten)
{
    ImportInputs inputs;
    inputs.setMapping({QStringLiteral("placement"), QStringLiteral("备注 2"), QStringLiteral("notes")});
    inputs.setMapping({QStringLiteral("placement"), QStringLiteral("备注2"), QString()});
    ASSERT_EQ(inputs.mappings().size(), 1u);
    EXPECT_TRUE(inputs.findMapping(QStringLiteral("placement"), QStringLiteral("备注２"))->target.isEmpty());
    inputs.dropMapping(QStringLiteral("placement"), QStringLiteral("备注2"));
    EXPECT_TRUE(inputs.mappings().empty());
}

} // namespace cooperage::ui
