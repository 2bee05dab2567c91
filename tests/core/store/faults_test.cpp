// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/exchange/import.h"
#include "core/store/backup.h"
#include "core/store/restore.h"
#include "core/store/store.h"
#include "core/store/verify.h"
#include "tests/support/bytes.h"
#include "tests/support/faults.h"
#include "tests/support/whole_state.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// Something the program does to a file; run once for each place at which it can break.
struct Job {
    const char* name;
    void (*run)(const QString& file, const QString& folder);
    const char* keptFile = nullptr; ///< begins with this one, of an older version
};

Partner aPartner(const QString& name)
{
    Partner partner;
    partner.name = name;
    return partner;
}

void save(const QString& file, const QString&)
{
    const std::unique_ptr<Store> store = Store::open(file);
    store->transact(Op::Edit, QStringLiteral("several"), [&] {
        Partner known = store->all<Partner>().front();
        known.address = QString(3000, u'路');
        store->update(known);
        store->insert(aPartner(QStringLiteral("新来的公司")));
        store->remove(store->all<Contact>().front().id);
    });
}

void undo(const QString& file, const QString&)
{
    Progress progress;
    Store::open(file)->undo(progress);
}

void redo(const QString& file, const QString&)
{
    Progress progress;
    Store::open(file)->redo(progress);
}

void importLedger(const QString& file, const QString& folder)
{
    Progress progress;
    const std::unique_ptr<Store> store = Store::open(file);
    const ImportPlan plan = makePlan(*store, {folder + QStringLiteral("/合作单位.csv")}, {}, progress);
    ASSERT_EQ(plan.count(RowState::New), 6);
    applyPlan(*store, plan, progress);
}

void backUp(const QString& file, const QString& folder)
{
    Progress progress;
    backup::make(file, folder + QStringLiteral("/kept"), backup::Reason::Asked, progress);
}

void restore(const QString& file, const QString& folder)
{
    Progress progress;
    const std::shared_ptr<FileLock> lock = FileLock::take(file, {}, 0);
    Restore(folder + QStringLiteral("/older.coop"), file, progress).finish();
}

void upgrade(const QString& file, const QString&)
{
    Store::open(file);
}

constexpr Job kJobs[] = {{"save", save},
                         {"undo", undo},
                         {"redo", redo},
                         {"import", importLedger},
                         {"backup", backUp},
                         {"restore", restore},
                         {"upgrade", upgrade, "version_1_history.coop"}};

/// A file with partners, contacts, a step to undo and one to do again; an older state of it and a ledger beside it.
class Faults : public testing::TestWithParam<Job> {
protected:
    void SetUp() override
    {
        faults::disarm();
        if (GetParam().keptFile)
            copyOver(QStringLiteral(COOPERAGE_TEST_DATA "/files/") + QString::fromLatin1(GetParam().keptFile),
                     path("before.coop"));
        else
            makeFiles();
    }
    void TearDown() override { faults::disarm(); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void makeFiles()
    {
        Progress progress;
        const std::unique_ptr<Store> store = Store::create(path("before.coop"));
        store->transact(Op::Create, QStringLiteral("many"), [&] {
            for (int number = 0; number < 20; ++number) {
                Contact contact;
                contact.partner = store->insert(aPartner(QStringLiteral("公司 %1").arg(number)));
                contact.name = QStringLiteral("联系人 %1").arg(number);
                store->insert(contact);
            }
        });
        backup::saveCopy(path("before.coop"), path("older.coop"), progress);
        store->transact(Op::Create, QStringLiteral("one"), [&] { store->insert(aPartner(QStringLiteral("甲"))); });
        store->transact(Op::Create, QStringLiteral("two"), [&] { store->insert(aPartner(QStringLiteral("乙"))); });
        store->undo(progress);
        QFile ledger(path("合作单位.csv"));
        ASSERT_TRUE(ledger.open(QIODevice::WriteOnly));
        ledger.write("单位名称,统一社会信用代码,地址\n");
        for (int number = 0; number < 6; ++number)
            ledger.write(QStringLiteral("来自台账的公司 %1,,某路 %1 号\n").arg(number).toUtf8());
    }

    /// Runs the job over and over, each time breaking one place later, until it gets through unharmed. Returns how many
    /// faults struck.
    template <class Arm>
    int breakEverywhere(Arm arm)
    {
        const WholeState before = stateOf(path("before.coop"));
        copyOver(path("before.coop"), path("work.coop"));
        GetParam().run(path("work.coop"), m_folder.path());
        const WholeState after = stateOf(path("work.coop"));
        for (int place = 1; place < 100'000; ++place) {
            clean();
            arm(place);
            const QString told = sentenceOf([&] { GetParam().run(path("work.coop"), m_folder.path()); });
            if (!faults::disarm()) {
                EXPECT_EQ(told, QString()) << "without a fault";
                return place - 1;
            }
            examine(before, after, told, place);
            if (HasFailure())
                return place;
        }
        return 0;
    }

private:
    void clean()
    {
        copyOver(path("before.coop"), path("work.coop"));
        for (const char* folder : {"kept", "work-backups"})
            QDir(path(folder)).removeRecursively();
    }

    void examine(const WholeState& before, const WholeState& after, const QString& told, int place)
    {
        EXPECT_EQ(faultsOf(path("work.coop")), QStringList()) << "place " << place;
        const WholeState left = stateOf(path("work.coop"));
        EXPECT_TRUE(left == before || left == after) << "a state between, place " << place;
        // A fault in tidying up after the work is done is nobody's business.
        EXPECT_TRUE(!told.isEmpty() || left == after) << "failed without a word, place " << place;
        for (const char* folder : {"kept", "work-backups"})
            for (const QString& name : namesIn(path(folder)))
                EXPECT_EQ(faultsOf(QDir(path(folder)).filePath(name)), QStringList())
                    << name.toStdString() << ", place " << place;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_P(Faults, AStatementThatBreaksOffLeavesTheFileBeforeOrAfter)
{
    const int struck = breakEverywhere([](int place) { faults::failStatement(place); });
    EXPECT_GT(struck, 5);
    RecordProperty("faults", struck);
}

TEST_P(Faults, ADriveThatIsGoneLeavesTheFileBeforeOrAfter)
{
    const int struck = breakEverywhere([](int place) { faults::failOperation(place); });
    EXPECT_GT(struck, 5);
    RecordProperty("faults", struck);
}

TEST_P(Faults, AFullDiskLeavesTheFileBeforeOrAfter)
{
    const int struck = breakEverywhere([](int place) { faults::failAfterBytes(4000LL * (place - 1)); });
    EXPECT_GT(struck, 5);
    RecordProperty("faults", struck);
}

INSTANTIATE_TEST_SUITE_P(Of, Faults, testing::ValuesIn(kJobs),
                         [](const testing::TestParamInfo<Job>& job) { return std::string(job.param.name); });
