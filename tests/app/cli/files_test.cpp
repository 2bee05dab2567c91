// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/store.h"
#include "tests/support/cli.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A file with one partner, 云帆科技有限公司, in one step; closed again.
QString fileWithPartner(const CliFolder& folder)
{
    const QString path = folder.newFile();
    const std::unique_ptr<Store> store = Store::open(path);
    store->setPerson(QStringLiteral("王老师"));
    store->transact(Op::Create, QStringLiteral("云帆"), [&] {
        Partner partner;
        partner.name = QStringLiteral("云帆科技有限公司");
        partner.creditCode = QStringLiteral("91320106MA1XYZ1234");
        store->insert(partner);
    });
    return path;
}

} // namespace

TEST(CliNew, MakesAFileAndLeavesNothingBesideIt)
{
    const CliFolder folder;
    folder.newFile();
    EXPECT_EQ(QDir(folder.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("college.coop")});
}

TEST(CliNew, OverwritesOnlyWhenForced)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    const QByteArray before = contentOf(path);
    EXPECT_EQ(runCli({QStringLiteral("new"), path}).exit, 3);
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(runCli({QStringLiteral("new"), path, QStringLiteral("--force")}).exit, 0);
    EXPECT_EQ(ReadStore(path).count({.type = &recordType<Partner>()}), 0);
}

TEST(CliNew, AFolderThatIsNotThereCannotBeDone)
{
    const CliFolder folder;
    EXPECT_EQ(runCli({QStringLiteral("new"), folder.path(QStringLiteral("no/where.coop"))}).exit, 3);
}

TEST(CliSteps, UndoAndRedoTellWhatTheyDid)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    const CliResult undone = runCli({QStringLiteral("undo"), path, QStringLiteral("--json")});
    EXPECT_EQ(undone.exit, 0) << undone.err.toStdString();
    const QJsonObject step = undone.json()[QStringLiteral("undone")].toObject();
    EXPECT_EQ(step[QStringLiteral("operation")], QStringLiteral("create"));
    EXPECT_EQ(step[QStringLiteral("text")], QStringLiteral("云帆"));
    EXPECT_EQ(step[QStringLiteral("records")], 1);
    EXPECT_EQ(ReadStore(path).count({.type = &recordType<Partner>()}), 0);

    const CliResult nothing = runCli({QStringLiteral("undo"), path, QStringLiteral("--json")});
    EXPECT_EQ(nothing.exit, 1);
    EXPECT_EQ(nothing.out.trimmed(), QStringLiteral("null"));

    EXPECT_EQ(runCli({QStringLiteral("redo"), path}).exit, 0);
    EXPECT_EQ(ReadStore(path).count({.type = &recordType<Partner>()}), 1);
    EXPECT_EQ(runCli({QStringLiteral("redo"), path}).exit, 1);
}

TEST(CliHistory, FindsARecordByIdTitleAndNaturalKey)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    for (const QString& key :
         {QStringLiteral("1"), QStringLiteral("云帆科技有限公司"), QStringLiteral("91320106MA1XYZ1234")}) {
        const CliResult result =
            runCli({QStringLiteral("history"), path, QStringLiteral("partner"), key, QStringLiteral("--json")});
        ASSERT_EQ(result.exit, 0) << key.toStdString() << result.err.toStdString();
        const QJsonArray changes = result.json()[QStringLiteral("changes")].toArray();
        const auto name = std::find_if(changes.begin(), changes.end(), [](const QJsonValue& change) {
            return change[QStringLiteral("field")] == QStringLiteral("name");
        });
        ASSERT_NE(name, changes.end());
        EXPECT_EQ((*name)[QStringLiteral("who")], QStringLiteral("王老师"));
        EXPECT_TRUE((*name)[QStringLiteral("old")].isNull());
        EXPECT_EQ((*name)[QStringLiteral("new")], QStringLiteral("云帆科技有限公司"));
        EXPECT_FALSE((*name)[QStringLiteral("at")].toString().isEmpty());
    }
    EXPECT_EQ(runCli({QStringLiteral("history"), path, QStringLiteral("partner"), QStringLiteral("无")}).exit, 3);
}

TEST(CliHistory, OfARecordThatWasTakenBackIsStillThereByItsId)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    runCli({QStringLiteral("undo"), path});
    const CliResult result = runCli({QStringLiteral("history"), path, QStringLiteral("partner"), QStringLiteral("1")});
    EXPECT_EQ(result.exit, 0);
    EXPECT_TRUE(result.out.contains(QStringLiteral("Undo"))) << result.out.toStdString();
}

TEST(CliSearch, SaysWhereAndHow)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    const CliResult found = runCli({QStringLiteral("search"), path, QStringLiteral("云帆"), QStringLiteral("--json")});
    EXPECT_EQ(found.exit, 0);
    const QJsonArray hits = found.json()[QStringLiteral("hits")].toArray();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0][QStringLiteral("type")], QStringLiteral("partner"));
    EXPECT_EQ(hits[0][QStringLiteral("id")], 1);
    EXPECT_EQ(hits[0][QStringLiteral("title")], QStringLiteral("云帆科技有限公司"));
    EXPECT_EQ(hits[0][QStringLiteral("field")], QStringLiteral("name"));
    EXPECT_EQ(hits[0][QStringLiteral("matched_by")], QStringLiteral("text"));
    const CliResult none = runCli({QStringLiteral("search"), path, QStringLiteral("没有"), QStringLiteral("--json")});
    EXPECT_EQ(none.exit, 0);
    EXPECT_TRUE(none.json()[QStringLiteral("hits")].toArray().isEmpty());
}

TEST(CliSearch, FindsByPinyinAndInitials)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    for (const auto& [word, way] : {std::pair(QStringLiteral("yunfan"), QStringLiteral("pinyin")),
                                    std::pair(QStringLiteral("YFKJ"), QStringLiteral("initials"))}) {
        const CliResult found = runCli({QStringLiteral("search"), path, word, QStringLiteral("--json")});
        const QJsonArray hits = found.json()[QStringLiteral("hits")].toArray();
        ASSERT_EQ(hits.size(), 1) << word.toStdString();
        EXPECT_EQ(hits[0][QStringLiteral("matched_by")], way);
    }
}

TEST(CliVerify, TellsAWholeFileFromADamagedOne)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    EXPECT_EQ(runCli({QStringLiteral("verify"), path}).exit, 0);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 offset = 4096; offset < file.size(); offset += 4096) {
        file.seek(offset);
        file.write(QByteArray(200, char(0xA5)));
    }
    file.close();
    const CliResult damaged = runCli({QStringLiteral("verify"), path});
    EXPECT_EQ(damaged.exit, 1);
    EXPECT_TRUE(damaged.out.contains(QStringLiteral("damaged"))) << damaged.out.toStdString();
    EXPECT_EQ(damaged.out.count(u'\n'), 1);
}

TEST(CliVerify, ATruncatedFileIsDamaged)
{
    const CliFolder folder;
    const QString path = fileWithPartner(folder);
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_EQ(runCli({QStringLiteral("verify"), path}).exit, 1);
    EXPECT_EQ(runCli({QStringLiteral("undo"), path}).exit, 3);
}
