// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <map>
#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/word_index.h"
#include "core/store/read_store.h"

namespace cooperage {

/// One record while an import is planned: as it is in the file, and as it is to be.
struct ImportRecord {
    Row row;
    std::unique_ptr<Row> before; ///< the existing record, once something was changed
    int uses = 0;                ///< rows that need a new record; without any it is not written
    int bornIn = -1;             ///< number of the sheet that made it
    bool isClaimed = false;      ///< a row of its own ledger stands for it

    bool isNew() const { return row.id == 0; }
    bool isChanged() const { return before != nullptr; }
};

/// All records of one type: those in the file, loaded once, and those the import makes. Found by natural key without a
/// query. Links to new records are negative: -(index + 1) in the target's collection.
class ImportRecords {
public:
    ImportRecords(const ReadStore& store, const RecordType& type, Progress& progress);

    const RecordType& type() const { return m_type; }
    size_t size() const { return m_records.size(); }
    ImportRecord& at(int index) { return m_records[static_cast<size_t>(index)]; }
    const ImportRecord& at(int index) const { return m_records[static_cast<size_t>(index)]; }
    /// As links store it: the id, or a negative number.
    qint64 reference(int index) const;
    /// The index of a record that a link refers to.
    int indexOf(qint64 reference) const;

    int add(Row row, int bornIn);
    /// Sets one field and keeps what was there. Returns whether anything changed.
    bool set(int index, int field, const Value& value);
    /// One more row needs the record.
    void use(int index);
    /// A row of its own ledger stands for the record; whether it is the first.
    bool claim(int index);

    /// From here on changes can be taken back by undoChanges(); those before stay.
    void markChanges();
    bool isMarked() const { return m_isMarked; }
    void undoChanges();

    /// The words of a key for a row; empty when a field of it is missing that the key cannot do without: a required
    /// one, or the only one.
    QString keyOf(const RecordType::Key& key, const Row& row) const;
    /// Records whose key number `key` is `words`, oldest first.
    std::vector<int> find(size_t key, const QString& words) const;
    /// Records whose field holds this text, compared by text key.
    std::vector<int> findText(int field, const QString& text) const;
    /// Makes findText quick for a field; the names of a list (former_names) are found one by one.
    void indexText(int field);

private:
    /// One thing done since the mark to a record that was there already.
    struct Change {
        enum class What { Set, Used, Claimed };
        What what;
        int index;
        int field = -1;
        Value held{};         ///< by the field before
        bool isFirst = false; ///< of an existing record: nothing of it had been changed before
    };

    void index(int at);
    void index(int at, size_t key);
    void indexText(int field, int at);
    void changed(Change change);

    const RecordType& m_type;
    std::vector<ImportRecord> m_records;
    QHash<qint64, int> m_byId;
    std::vector<WordIndex> m_byKey;
    std::map<int, WordIndex> m_byText; ///< by field
    bool m_isMarked = false;
    std::vector<Change> m_changes; ///< since the mark
    size_t m_marked = 0;           ///< how many records there were
    std::vector<size_t> m_markedByKey;
    std::map<int, size_t> m_markedByText;
};

/// The value as keys compare it.
QString keyText(const Value& value);

/// 1, 02, 135: a number that counts the rows of a sheet or the students of a class, and identifies nobody beyond it.
bool onlyCounts(const Value& number);

} // namespace cooperage
