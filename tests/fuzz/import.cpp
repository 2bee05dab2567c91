// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import from ledgers of any content: planned, sometimes written, planned again and taken back. The input is the
// text of up to four files, each under its name.
#include "core/exchange/import.h"

#include <QFile>

#include "core/exchange/refused_workbook.h"
#include "core/records/all.h"
#include "core/store/verify.h"
#include "core/store/whole_file.h"
#include "tests/fuzz/fuzz.h"

using namespace cooperage;

namespace {

/// A file that already knows a term, a department with its major, a partner and a student.
void makeCollege(const QString& path)
{
    const std::unique_ptr<Store> store = Store::create(path);
    store->transact(Op::Create, QStringLiteral("college"), [&] {
        Department department;
        department.name = QStringLiteral("机电工程系");
        Major major;
        major.department = store->insert(department);
        major.name = QStringLiteral("机电一体化技术");
        Student student;
        student.major = store->insert(major);
        student.name = QStringLiteral("李明");
        student.number = QStringLiteral("2024010001");
        store->insert(student);
        Partner partner;
        partner.name = QStringLiteral("恒拓精密机械有限公司");
        store->insert(partner);
    });
}

std::vector<std::vector<Row>> recordsOf(const ReadStore& store)
{
    std::vector<std::vector<Row>> records;
    for (const RecordType* type : allRecordTypes())
        records.push_back(store.rows({.type = type}));
    return records;
}

/// Every row has its fate, and what is refused has its reason.
void expectWhole(const ImportPlan& plan, qsizetype files)
{
    fuzz::expect(qsizetype(plan.files.size()) == files, "every file is in the plan");
    for (const PlannedSheet& sheet : plan.sheets) {
        fuzz::expect(sheet.type || !sheet.aside.isEmpty(), "a sheet is a ledger, or is said to be none");
        fuzz::expect(sheet.count(RowState::Refused) == 0 || !sheet.rejected.empty(), "a refused row has a reason");
        for (const CellNote& note : sheet.rejected)
            fuzz::expect(!note.text.isEmpty(), "a reason is a sentence");
    }
}

/// Writes the plan and takes it back; in between the file is whole and the same ledgers bring nothing new.
void writeAndUndo(const QString& college, const QStringList& ledgers, const ImportOptions& options)
{
    Progress progress;
    const std::unique_ptr<Store> store = Store::open(college);
    const auto before = recordsOf(*store);
    const ImportPlan plan = makePlan(*store, ledgers, options, progress);
    const ImportResult result = applyPlan(*store, plan, progress);
    fuzz::expect(result.inserted + result.updated == qint64(plan.writes.size()), "what was planned is written");
    fuzz::expect(faultsInside(store->connection()).isEmpty(), "the file is whole after an import");
    fuzz::expect(makePlan(*store, ledgers, options, progress).isEmpty(), "the same ledger twice changes nothing");
    if (result.changes.step != 0)
        store->undo(progress);
    fuzz::expect(recordsOf(*store) == before, "an import that is taken back leaves the records of before");
}

/// Different inputs take different options; the same one always the same.
ImportOptions optionsFor(const QByteArray& input)
{
    ImportOptions options;
    if (qChecksum(input) % 2 == 0)
        options.term = TermKey::term(2025, 1);
    return options;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Folder folder;
    static const QString college = folder.path(QStringLiteral("college.coop"));
    static const std::unique_ptr<ReadStore> store = [] {
        makeCollege(college);
        return std::make_unique<ReadStore>(college);
    }();
    const QByteArray input = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    QStringList ledgers;
    for (const fuzz::NamedBytes& file : fuzz::filesIn(input, 4)) {
        QString name = QString::fromUtf8(file.name.left(60)).remove(u'/').remove(QChar(0));
        ledgers << folder.put(QString::number(ledgers.size()) + name + QStringLiteral(".csv"), file.bytes);
    }
    const ImportOptions options = optionsFor(input);
    fuzz::mayFail([&] {
        Progress progress;
        const ImportPlan plan = makePlan(*store, ledgers, options, progress);
        expectWhole(plan, ledgers.size());
        saveRefused(plan, folder.path(QStringLiteral("refused.xlsx")), progress);
        if (plan.isEmpty() || qChecksum(input) % 8 > 1)
            return;
        const QString work = folder.path(QStringLiteral("work.coop"));
        QFile::remove(work);
        QFile::copy(college, work);
        writeAndUndo(work, ledgers, options);
    });
    for (const QString& ledger : ledgers)
        QFile::remove(ledger);
    return 0;
}
