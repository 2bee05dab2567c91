// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "core/exchange/import_plan.h"
#include "tests/ui/exchange/import_fixture.h"
#include "ui/exchange/import_grid_model.h"
#include "ui/exchange/problem_model.h"
#include "ui/exchange/row_filter.h"

namespace cooperage::ui {

namespace {

/// A real plan of the two sheets over an empty file.
class ImportModels : public testing::Test {
protected:
    ImportModels()
    {
        const QString path = m_store.folder() + s("/台账.xlsx");
        Progress progress;
        writeXlsx(path, WorkbookOut{{partnerSheet(), placementSheet()}, {}, {}}, progress);
        plan = std::make_shared<const ImportPlan>(makePlan(*m_store, {path}, {}, progress));
    }

    std::shared_ptr<const ImportPlan> plan;

private:
    test::TempStore m_store;
};

} // namespace

TEST_F(ImportModels, TheGridIsASoundModelUnderEveryFilter)
{
    ImportGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int sheet : {0, 1}) {
        model.setSheet(plan, sheet);
        for (RowFilter filter : {RowFilter::All, RowFilter::New, RowFilter::Update, RowFilter::Unchanged,
                                 RowFilter::Refused, RowFilter::Warned}) {
            model.setFilter(filter);
            EXPECT_EQ(model.rowCount(), countRows(plan->sheets[size_t(sheet)], filter));
        }
    }
    model.setSheet(nullptr, -1);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(ImportModels, TheGridKeepsTheHeadingsAndTheirOrder)
{
    ImportGridModel model;
    model.setSheet(plan, 1);
    ASSERT_EQ(model.columns().size(), 8u);
    EXPECT_EQ(model.columns()[0].use, ImportGridModel::Column::Use::Ignored) << "a serial number means nothing";
    EXPECT_EQ(model.columns()[1].fields, QStringList{s("student.number")});
    EXPECT_EQ(model.columns()[5].fields, (QStringList{s("starts_on"), s("ends_on")}));
    EXPECT_EQ(model.columns()[7].use, ImportGridModel::Column::Use::Asks);
    EXPECT_TRUE(model.columns()[6].isNumeric);
    EXPECT_EQ(model.headerData(ImportGridModel::kFirstCell + 3, Qt::Horizontal, Qt::DisplayRole).toString(),
              s("实习企业全称"));
}

TEST_F(ImportModels, ProblemsAreAllReasonsOfRefusedRows)
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(plan);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, ProblemModel::RowColumn).data().toString(), s("4"));
    EXPECT_EQ(model.index(0, ProblemModel::HeadingColumn).data().toString(), s("实习时间"));
    EXPECT_EQ(model.index(1, ProblemModel::ValueColumn).data().toString(), s("（空）"));
}

TEST_F(ImportModels, CountsWhatComesAlongWithTheRows)
{
    EXPECT_EQ(rowsToWrite(*plan), 3);
    EXPECT_EQ(countRows(*plan, RowFilter::Refused), 2);
    EXPECT_GT(broughtAlong(*plan).count, 0);
}

} // namespace cooperage::ui
