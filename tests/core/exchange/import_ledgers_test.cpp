// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/import.h"
#include "core/exchange/import_json.h"
#include "core/exchange/refused_workbook.h"
#include "tests/support/temp_store.h"

namespace cooperage {
namespace {

const QString kLedgers = QStringLiteral(COOPERAGE_TEST_DATA "/ledgers/");
const QString kOthers = QStringLiteral(COOPERAGE_TEST_DATA "/other_ledgers/");

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

ImportPlan planOf(const ReadStore& store, const QStringList& files, const ImportOptions& options = {})
{
    Progress progress;
    return makePlan(store, files, options, progress);
}

ImportPlan import(Store& store, const QStringList& files, const ImportOptions& options = {})
{
    ImportPlan plan = planOf(store, files, options);
    Progress progress;
    applyPlan(store, plan, progress);
    return plan;
}

QString sqlText(Store& store, const QString& sql)
{
    const Value value = store.connection().scalar(sql);
    if (value.isText())
        return value.text();
    if (value.isReal())
        return QString::number(value.real());
    return value.isNull() ? QStringLiteral("-") : QString::number(value.integer());
}

QString jsonText(const QJsonValue& value)
{
    return value.isString() ? value.toString()
           : value.isNull() ? QStringLiteral("-")
                            : QString::number(value.toDouble(), 'g', 15);
}

QStringList ledgersIn(const QString& folder)
{
    QStringList files;
    for (const QString& name :
         QDir(folder).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        files << folder + u'/' + name;
    return files;
}

QStringList foldersIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

const QJsonObject sheetNamed(const QJsonArray& sheets, const QString& name)
{
    for (const QJsonValue& sheet : sheets)
        if (name.isEmpty() || sheet[QStringLiteral("sheet")] == name)
            return sheet.toObject();
    return {};
}

/// The figures of the first term of 2025-2026, counted as the contract says.
QMap<QString, QString> figureQueries()
{
    const QString overlap =
        QStringLiteral("starts_on <= '2026-01-31' AND (ends_on IS NULL OR ends_on >= '2025-09-01')");
    const QString inForce =
        QStringLiteral("status <> 'draft' AND status <> 'terminated' AND starts_on <= '2026-01-31' AND "
                       "(ends_on IS NULL OR ends_on >= '2026-01-31')");
    const QString placements = QStringLiteral("FROM placement WHERE ") + overlap;
    return {
        {QStringLiteral("partners.total"), QStringLiteral("SELECT count(*) FROM partner")},
        {QStringLiteral("agreements.total"), QStringLiteral("SELECT count(*) FROM agreement")},
        {QStringLiteral("agreements.in_force"), QStringLiteral("SELECT count(*) FROM agreement WHERE ") + inForce},
        {QStringLiteral("agreements.signed_in_term"),
         QStringLiteral("SELECT count(*) FROM agreement WHERE signed_on BETWEEN '2025-09-01' AND '2026-01-31'")},
        {QStringLiteral("order_classes.students"),
         QStringLiteral("SELECT count(DISTINCT student) FROM order_class_member m JOIN order_class c ON c.id = "
                        "m.order_class WHERE started_on <= '2026-01-31' AND (ended_on IS NULL OR ended_on >= "
                        "'2025-09-01')")},
        {QStringLiteral("placements.in_term"), QStringLiteral("SELECT count(*) ") + placements},
        {QStringLiteral("placements.students"), QStringLiteral("SELECT count(DISTINCT student) ") + placements},
        {QStringLiteral("placements.partners"), QStringLiteral("SELECT count(DISTINCT partner) ") + placements},
        {QStringLiteral("placements.tripartite_signed"), QStringLiteral("SELECT sum(tripartite_signed) ") + placements},
        {QStringLiteral("placements.insured"), QStringLiteral("SELECT sum(insured) ") + placements},
        {QStringLiteral("placements.matched"), QStringLiteral("SELECT sum(match = 'matched') ") + placements},
        {QStringLiteral("teachers.full_time"), QStringLiteral("SELECT count(*) FROM teacher WHERE kind = 'full_time'")},
        {QStringLiteral("practices.in_term"),
         QStringLiteral("SELECT count(*) FROM enterprise_practice WHERE ") + overlap},
        {QStringLiteral("certificates.passed"),
         QStringLiteral("SELECT count(*) FROM certificate_result WHERE result = 'passed' AND examined_on BETWEEN "
                        "'2025-09-01' AND '2026-01-31'")},
        {QStringLiteral("bases.stations"), QStringLiteral("SELECT sum(stations) FROM base")},
        {QStringLiteral("projects.running"), QStringLiteral("SELECT count(*) FROM project WHERE ") + overlap},
        {QStringLiteral("contributions.in_term_yuan"),
         QStringLiteral("SELECT sum(amount) / 100 FROM contribution WHERE received_on BETWEEN '2025-09-01' AND "
                        "'2026-01-31'")},
        {QStringLiteral("communications.in_term"),
         QStringLiteral("SELECT count(*) FROM communication WHERE held_on BETWEEN '2025-09-01' AND '2026-01-31'")},
    };
}

class SampleCollege : public testing::TestWithParam<const char*> {};

TEST_P(SampleCollege, IsImportedWithItsKnownFiguresAndRefusedRows)
{
    test::TempStore store;
    const QString folder = kLedgers + QString::fromLatin1(GetParam());
    const QJsonObject truth = readJson(folder + QStringLiteral("/truth.json"));
    const ImportPlan plan = import(*store, ledgersIn(folder));

    const QJsonObject figures = truth[QStringLiteral("figures")].toObject();
    const QMap<QString, QString> queries = figureQueries();
    for (auto query = queries.begin(); query != queries.end(); ++query)
        EXPECT_EQ(sqlText(*store, query.value()), jsonText(figures[query.key()])) << qPrintable(query.key());
    const QJsonObject refused = truth[QStringLiteral("rejected_rows")].toObject();
    qint64 sum = 0;
    for (auto title = refused.begin(); title != refused.end(); ++title) {
        sum += title.value().toInt();
        const QJsonObject sheet = sheetNamed(importJson(plan)[QStringLiteral("sheets")].toArray(), title.key());
        EXPECT_EQ(sheet[QStringLiteral("rejected")].toArray().size(), title.value().toInt()) << qPrintable(title.key());
    }
    EXPECT_EQ(plan.count(RowState::Refused), sum);
    for (const PlannedSheet& sheet : plan.sheets)
        EXPECT_TRUE(sheet.unrecognised.isEmpty()) << qPrintable(sheet.unrecognised.join(u','));
}

TEST_P(SampleCollege, ImportedTwiceChangesNothingAndLeavesNoStep)
{
    test::TempStore store;
    const QStringList files = ledgersIn(kLedgers + QString::fromLatin1(GetParam()));
    import(*store, files);
    const qint64 step = store->nextUndo()->id;
    const ImportPlan again = planOf(*store, files);
    EXPECT_TRUE(again.isEmpty());
    EXPECT_EQ(again.count(RowState::New) + again.count(RowState::Update), 0);
    Progress progress;
    EXPECT_EQ(applyPlan(*store, again, progress).changes.step, 0);
    EXPECT_EQ(store->nextUndo()->id, step);
}

TEST_P(SampleCollege, UndoneLeavesAnEmptyFile)
{
    test::TempStore store;
    import(*store, ledgersIn(kLedgers + QString::fromLatin1(GetParam())));
    Progress progress;
    store->undo(progress);
    EXPECT_EQ(sqlText(*store, QStringLiteral("SELECT (SELECT count(*) FROM partner) + (SELECT count(*) FROM student) + "
                                             "(SELECT count(*) FROM placement) + (SELECT count(*) FROM teacher)")),
              QStringLiteral("0"));
}

INSTANTIATE_TEST_SUITE_P(Import, SampleCollege, testing::Values("college_a", "college_b"),
                         [](const auto& parameter) { return std::string(parameter.param); });

/// Colleges that write differently: each folder says in case.json what must come of its files.
class OtherCollege : public testing::TestWithParam<std::string> {};

void expectSheets(const QJsonObject& expected, const QJsonObject& json)
{
    const QJsonArray sheets = json[QStringLiteral("sheets")].toArray();
    for (const QJsonValue& wanted : expected[QStringLiteral("sheets")].toArray()) {
        const QJsonObject object = wanted.toObject();
        const QJsonObject sheet = sheetNamed(sheets, object[QStringLiteral("sheet")].toString());
        for (auto key = object.begin(); key != object.end(); ++key) {
            QJsonValue held = sheet[key.key()];
            if (key.key() == QStringLiteral("rejected"))
                held = held.toArray().size();
            EXPECT_EQ(held, key.value()) << qPrintable(key.key() + u" of "_qs +
                                                       sheet[QStringLiteral("sheet")].toString())
                                         << QJsonDocument(sheet).toJson().constData();
        }
    }
}

TEST_P(OtherCollege, IsUnderstood)
{
    test::TempStore store;
    const QString folder = kOthers + QString::fromStdString(GetParam()) + u'/';
    const QJsonObject expected = readJson(folder + QStringLiteral("case.json"));
    QString warnings;
    QStringList files;
    for (const QJsonValue& call : expected[QStringLiteral("import")].toArray()) {
        files.clear();
        for (const QJsonValue& name : call.toArray())
            files << folder + name.toString();
        const ImportPlan plan = import(*store, files);
        const QJsonObject json = importJson(plan);
        expectSheets(expected, json);
        for (const PlannedSheet& sheet : plan.sheets)
            for (const CellNote& note : sheet.warnings)
                warnings += note.text + u'\n';
    }
    const QJsonObject queries = expected[QStringLiteral("sql")].toObject();
    for (auto query = queries.begin(); query != queries.end(); ++query)
        EXPECT_EQ(sqlText(*store, query.key()), jsonText(query.value())) << qPrintable(query.key());
    for (const QJsonValue& words : expected[QStringLiteral("warned")].toArray())
        EXPECT_TRUE(warnings.contains(words.toString())) << qPrintable(words.toString() + u" in "_qs + warnings);
    EXPECT_TRUE(planOf(*store, files).isEmpty()) << "imported again, something changed";
}

std::vector<std::string> otherColleges()
{
    std::vector<std::string> names;
    for (const QString& name : foldersIn(kOthers))
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Import, OtherCollege, testing::ValuesIn(otherColleges()),
                         [](const auto& parameter) { return parameter.param; });

TEST(ImportPlanTest, FilesThatCannotBeReadAreNamedAndTheOthersArePlanned)
{
    test::TempStore store;
    const ImportPlan plan = planOf(*store, {QStringLiteral(COOPERAGE_TEST_DATA "/xlsx/old_format.xls"),
                                            kLedgers + u"missing.xlsx"_qs, kOthers + u"csv_gb18030/来访登记.csv"_qs});
    ASSERT_EQ(plan.files.size(), 3u);
    EXPECT_FALSE(plan.files[0].error.isEmpty());
    EXPECT_FALSE(plan.files[1].error.isEmpty());
    EXPECT_TRUE(plan.files[2].error.isEmpty());
    EXPECT_EQ(plan.count(RowState::New), 2);
}

TEST(ImportPlanTest, APlanMadeForAnOlderStateIsRefused)
{
    test::TempStore store;
    const QStringList files = {kOthers + u"csv_gb18030/来访登记.csv"_qs};
    const ImportPlan plan = planOf(*store, files);
    import(*store, files);
    Progress progress;
    EXPECT_THROW(applyPlan(*store, plan, progress), Failure);
}

TEST(ImportPlanTest, CancelledWhileWritingLeavesTheFileAsItWas)
{
    test::TempStore store;
    const ImportPlan plan = planOf(*store, ledgersIn(kLedgers + u"college_a"_qs));
    auto flag = std::make_shared<std::atomic_bool>(true);
    Progress progress(flag, [](const Progress::State&) {});
    EXPECT_THROW(applyPlan(*store, plan, progress), Cancelled);
    EXPECT_EQ(sqlText(*store, QStringLiteral("SELECT count(*) FROM partner")), QStringLiteral("0"));
    EXPECT_FALSE(store->nextUndo());
}

TEST(ImportPlanTest, AMappingOfTheOfficeWinsAndAnEmptyOneLeavesTheColumnAside)
{
    test::TempStore store;
    ImportOptions options;
    options.mappings = {{u"partner"_qs, u"吉祥物"_qs, u"short_name"_qs}, {u"partner"_qs, u"员工数"_qs, {}}};
    const ImportPlan plan = import(*store, {kOthers + u"unreadable/企业.xlsx"_qs}, options);
    EXPECT_TRUE(plan.sheets[0].unrecognised.isEmpty());
    EXPECT_EQ(sqlText(*store, QStringLiteral("SELECT short_name FROM partner")), u"虎"_qs);
}

TEST(ImportPlanTest, RefusedRowsAreMendedInTheirOwnWorkbookAndImportedAgain)
{
    test::TempStore store;
    const ImportPlan plan = import(*store, ledgersIn(kLedgers + u"college_b"_qs));
    const QString path = store.folder() + u"/refused.xlsx"_qs;
    Progress progress;
    ASSERT_TRUE(saveRefused(plan, path, progress));
    const ImportPlan again = planOf(*store, {path});
    EXPECT_EQ(again.count(RowState::Refused), plan.count(RowState::Refused));
    for (const PlannedSheet& sheet : again.sheets)
        EXPECT_TRUE(sheet.type && sheet.unrecognised.isEmpty()) << qPrintable(sheet.name);
}

} // namespace
} // namespace cooperage
