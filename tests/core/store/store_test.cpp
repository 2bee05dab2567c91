// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/records/all.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

Partner aPartner(const QString& name)
{
    Partner partner;
    partner.name = name;
    return partner;
}

QString failureOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Failure& failure) {
        return failure.text();
    }
    return {};
}

/// A full and an empty record of T, read as structs and as rows.
template <class T>
void expectReadAlike()
{
    TempStore store;
    const RecordType& type = recordType<T>();
    store->transact(Op::Create, {}, [&] {
        store->insert(type, sampleRow(*store, type, 1));
        Row bare = sampleRow(*store, type, 2);
        for (int field = 0; field < type.fieldCount(); ++field)
            if (!type.field(field).isRequired())
                bare.values[size_t(field)] = Value();
        store->insert(type, bare);
    });
    const std::vector<Row> rows = store->rows({.type = &type});
    const std::vector<T> records = store->template all<T>();
    ASSERT_EQ(records.size(), rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        EXPECT_EQ(toRow(records[at]), toRow(fromRow<T>(rows[at]))) << type.names().table;
}

} // namespace

TEST(Store, RecordsReadStraightIntoStructsAreThoseReadAsRows)
{
    expectReadAlike<Placement>();
    expectReadAlike<Agreement>();
    expectReadAlike<Base>();
    expectReadAlike<Project>();
    expectReadAlike<CertificateResult>();
}

TEST(Store, AReadingThatIsBrokenOffCanBeMadeAgain)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        store->insert(aPartner(QStringLiteral("甲公司")));
        store->insert(aPartner(QStringLiteral("乙公司")));
    });
    EXPECT_THROW(store->eachRow({.type = &recordType<Partner>()}, [](Row&&) { throw Cancelled(); }), Cancelled);
    int count = 0;
    store->each<Partner>({}, [&](const Partner&) { ++count; });
    EXPECT_EQ(count, 2);
}

TEST(Store, WhatThrowsInsideAStepLeavesNothing)
{
    TempStore store;
    EXPECT_THROW(store->transact(Op::Create, {},
                                 [&] {
                                     store->insert(aPartner(QStringLiteral("甲公司")));
                                     throw Cancelled();
                                 }),
                 Cancelled);
    EXPECT_EQ(store->count({.type = &recordType<Partner>()}), 0);
    EXPECT_FALSE(store->nextUndo());
}

TEST(Store, AStepThatChangesNothingLeavesNone)
{
    TempStore store;
    Id<Partner> id;
    store->transact(Op::Create, {}, [&] { id = store->insert(aPartner(QStringLiteral("甲公司"))); });
    const ChangeSet changes = store->transact(Op::Edit, {}, [&] { store->update(store->get(id)); });
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_EQ(store->nextUndo()->operation, QStringLiteral("create"));
}

TEST(Store, AnIdIsNeverUsedAgain)
{
    TempStore store;
    Progress progress;
    Id<Partner> first, second;
    store->transact(Op::Create, {}, [&] { first = store->insert(aPartner(QStringLiteral("甲"))); });
    store->undo(progress);
    store.reopen();
    store->transact(Op::Create, {}, [&] { second = store->insert(aPartner(QStringLiteral("乙"))); });
    EXPECT_NE(first, second);
    EXPECT_FALSE(store->nextRedo()) << "a new step ends the redo";
}

TEST(Store, RefusesToDeleteWhatOthersNeedAndSaysWho)
{
    TempStore store;
    Id<Partner> id;
    store->transact(Op::Create, {}, [&] {
        id = store->insert(aPartner(QStringLiteral("恒拓精密")));
        Agreement agreement;
        agreement.partner = id;
        agreement.startsOn = QDate(2025, 9, 1);
        store->insert(agreement);
    });
    const QString text = failureOf([&] { store->transact(Op::Delete, {}, [&] { store->remove(id); }); });
    EXPECT_TRUE(text.contains(QStringLiteral("恒拓精密"))) << text.toStdString();
    EXPECT_TRUE(text.contains(recordType<Agreement>().many())) << text.toStdString();
    EXPECT_TRUE(store->find(id));
}

TEST(Store, DeletingAPartnerTakesItsContactsAlongInOneStep)
{
    TempStore store;
    Progress progress;
    Id<Partner> partner;
    Id<Contact> contact;
    store->transact(Op::Create, {}, [&] {
        partner = store->insert(aPartner(QStringLiteral("恒拓精密")));
        Contact made;
        made.partner = partner;
        made.name = QStringLiteral("郑工");
        contact = store->insert(made);
    });
    store->transact(Op::Delete, {}, [&] { store->remove(partner); });
    EXPECT_FALSE(store->find(contact));
    ASSERT_TRUE(store->undo(progress));
    EXPECT_TRUE(store->find(partner));
    EXPECT_TRUE(store->find(contact));
}

TEST(Store, RefusesWhatIsNoFileOfItsOwnWithOneSentence)
{
    TempStore store;
    store.close();
    const QString other = store.folder() + QStringLiteral("/other.coop");
    const auto write = [&](const QByteArray& bytes) {
        QFile file(other);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    EXPECT_FALSE(failureOf([&] { Store::open(store.folder() + QStringLiteral("/none.coop")); }).isEmpty());
    write(QByteArray(5000, 'x'));
    EXPECT_FALSE(failureOf([&] { Store::open(other); }).isEmpty());
    write({});
    EXPECT_FALSE(failureOf([&] { Store::open(other); }).isEmpty());
    EXPECT_TRUE(failureOf([&] { Store::create(store.path()); }).contains(QStringLiteral("college.coop")));
}

TEST(Store, RefusesANewerFile)
{
    TempStore store;
    store.close();
    {
        db::Connection connection(store.path(), db::Connection::Access::ReadWrite);
        connection.execute(QStringLiteral("PRAGMA user_version = 99"));
    }
    EXPECT_TRUE(failureOf([&] { Store::open(store.path()); }).contains(QStringLiteral("99")));
}

TEST(Store, RefusesADamagedFileWhereverItIsCut)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        for (int count = 0; count < 500; ++count)
            store->insert(aPartner(QStringLiteral("第 %1 家有限公司").arg(count)));
    });
    store.close();
    QFile file(store.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qint64 size : {0, 16, 100, 1000, 4096, 20000, int(whole.size()) - 4096, int(whole.size()) - 1}) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.left(size));
        file.close();
        EXPECT_FALSE(failureOf([&] { Store::open(store.path()); }).isEmpty()) << size;
    }
}

TEST(Store, TheSchemaIsTheGoldenOne)
{
    QFile golden(QStringLiteral(COOPERAGE_TEST_GOLDEN "/schema.sql"));
    const QString text = schema::statements().join(QStringLiteral(";\n")) + QStringLiteral(";\n");
    if (qEnvironmentVariableIsSet("COOPERAGE_UPDATE_GOLDEN")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(golden.readAll()), text)
        << "read the difference, raise schema::kVersion with an upgrade step, then COOPERAGE_UPDATE_GOLDEN=1";
}
