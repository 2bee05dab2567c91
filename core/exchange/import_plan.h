// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/term.h"
#include "core/exchange/import_mappings.h"
#include "core/exchange/workbook.h"
#include "core/store/read_store.h"

/// What an import would do, worked out to the last cell. Preview and import are the same plan: the preview shows it,
/// applyPlan (core/exchange/import.h) writes what stands in `writes` and nothing else. Nothing is written here.
namespace cooperage {

struct ImportOptions {
    std::optional<TermKey> term; ///< for sheets that need a term and name none
    /// What the user says headings mean, before the mappings kept in the file.
    std::vector<HeadingMapping> mappings{};
    /// What the user says a sheet is: sheet number in reading order to type; null: leave the sheet aside.
    std::map<int, const RecordType*> types{};
};

/// A column of a sheet. `fields` are paths: "partner", "student.name", "contact.phone"; two of a period.
struct PlannedColumn {
    int column = 0;  ///< from 0; letter by columnName()
    QString heading; ///< as written; "联系人 · 姓名" of two-row headings
    QStringList fields{};
};

/// What a person has to look at: a reason why a row is refused, or a warning. `column` is -1 when no cell is meant.
struct CellNote {
    int row = 0; ///< as the spreadsheet counts it, from 1; 0: the whole sheet
    int column = -1;
    QString value{};
    QString text{};
};

enum class RowState { New, Update, Unchanged, Refused };

/// One value that an import replaces or fills in, as people read it.
struct PlannedChange {
    int column = -1;  ///< where it comes from; -1: from several or none
    QString field{};  ///< label of the field
    QString before{}; ///< empty: there was none
    QString after{};
};

struct PlannedRow {
    int row = 0; ///< as the spreadsheet counts it, from 1
    RowState state = RowState::New;
    qint64 record = 0;                    ///< the existing record; 0 of a new or refused one
    std::vector<PlannedChange> changes{}; ///< of RowState::Update
};

struct PlannedSheet {
    int file = 0; ///< index into ImportPlan::files
    QString name;
    const RecordType* type = nullptr; ///< null: left aside, for the reason in `aside`
    QString aside{};
    int headingRow = 0;            ///< the last row of the heading, from 1; 0 when left aside
    bool isNamedByFile = false;    ///< the file's name told what the sheet does not: its term, a kind
    std::optional<TermKey> term{}; ///< the one that heading, title or file name speak of, else the one the user named
    bool needsTerm = false;        ///< rows were refused because no term is named anywhere: ask, and plan again
    std::vector<PlannedColumn> columns{};
    QStringList unrecognised{};
    std::vector<PlannedRow> rows{};
    int unanswered =
        0; ///< questions of a survey that nobody answered, in no row: a form comes back as it was filled in
    std::vector<CellNote> rejected{}; ///< all reasons of all refused rows, by row
    std::vector<CellNote> warnings{};
    std::shared_ptr<const Sheet> source{}; ///< the cells as they were read
    /// The cells of refused rows, by row, with what stood for other cells (同上, merged) written out.
    std::map<int, std::vector<Cell>> refusedCells{};

    qint64 count(RowState state) const;
};

struct PlannedFile {
    QString path;
    QString name;    ///< without folders
    QString error{}; ///< one sentence when the file could not be read
};

/// One record as it is to be. Links to records of the same plan are negative: -(index into writes) - 1.
struct PlannedWrite {
    const RecordType* type = nullptr;
    Row row; ///< id 0: a new one
};

struct ImportPlan {
    std::vector<PlannedFile> files{};
    std::vector<PlannedSheet> sheets{}; ///< in the order of files and sheets
    std::vector<PlannedWrite> writes{};
    qint64 madeAt = 0; ///< the state of the file it was made for: importState()

    bool isEmpty() const { return writes.empty(); }
    qint64 count(RowState state) const;
};

/// Reads the files and works out what importing them would do. Files that cannot be read are named with a sentence, the
/// others are planned. Throws Cancelled.
ImportPlan makePlan(const ReadStore& store, const QStringList& files, const ImportOptions& options, Progress& progress);

/// Grows with every change of the file; a plan fits only the state it was made for.
qint64 importState(const ReadStore& store);

} // namespace cooperage
