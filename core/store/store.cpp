// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include <QFileInfo>

#include "core/base/account.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/db/transaction.h"
#include "core/records/all.h"
#include "core/store/change_text.h"
#include "core/store/drive.h"
#include "core/store/file_state.h"
#include "core/store/references.h"
#include "core/store/schema.h"
#include "core/store/search_text.h"
#include "core/store/sql_text.h"
#include "core/store/upgrades/upgrades.h"
#include "core/store/validate_among.h"

namespace cooperage {

namespace {

QString nowText()
{
    return clock::now().toString(Qt::ISODate);
}

void throwFirst(const Issues& issues)
{
    for (const Issue& issue : issues.all())
        if (issue.severity == Issue::Severity::Error)
            throw Failure(issue.text, issue.field);
}

} // namespace

Store::Store(const QString& path, db::Connection::Access access, std::shared_ptr<FileLock> lock)
    : ReadStore(path, access), m_lock(std::move(lock)), m_person(accountName())
{
    if (access == db::Connection::Access::Create)
        schema::create(connection());
    connection().execute(QStringLiteral("PRAGMA synchronous = FULL"));
    if (!isFarOrRemovable(path)) {
        connection().statement(QStringLiteral("PRAGMA journal_mode = WAL")).run();
        // The log is opened by the first reading: who never opened it would leave it behind on closing.
        connection().scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    }
}

Store::~Store()
{
    try {
        // A file at rest has no log: it can be copied alone, and who only reads it leaves nothing beside it.
        connection().statement(QStringLiteral("PRAGMA journal_mode = DELETE")).run();
    } catch (const Failure&) {
        // Somebody still reads: the log stays until the file is opened for writing the next time.
    }
}

std::unique_ptr<Store> Store::create(const QString& path)
{
    if (QFileInfo::exists(path))
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "\"%1\" exists already. Choose another name; nothing was overwritten."))
                .arg(QFileInfo(path).fileName()));
    return std::unique_ptr<Store>(
        new Store(path, db::Connection::Access::Create, FileLock::take(path, accountName(), FileLock::kPatienceMs)));
}

std::unique_ptr<Store> Store::open(const QString& path)
{
    // What is not there is refused with its own sentence, by the reading part.
    std::shared_ptr<FileLock> lock =
        QFileInfo(path).isFile() ? FileLock::take(path, accountName(), FileLock::kPatienceMs) : nullptr;
    if (lock) {
        Progress progress;
        upgrades::run(path, upgrades::all(), progress);
    }
    return std::unique_ptr<Store>(new Store(path, db::Connection::Access::ReadWrite, std::move(lock)));
}

void Store::setPerson(const QString& name)
{
    m_person = name;
    m_lock->setPerson(name);
}

ChangeSet Store::transact(Op op, const QString& text, const std::function<void()>& change,
                          std::optional<qint64> madeFor)
{
    COOPERAGE_ASSERT(!m_open);
    struct Closing {
        std::optional<ChangeSet>& open;
        ~Closing() { open.reset(); }
    } closing{m_open};

    db::Transaction transaction(connection());
    if (madeFor && *madeFor != fileState(*this))
        throw Failure(coreText(QT_TRANSLATE_NOOP(
            "core", "The file has been changed since the preview. Nothing was imported; make the preview again.")));
    m_nextIds.clear(); // another program may have written since the last step
    m_open = ChangeSet{connection().scalar(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM step")).integer(), {}};
    db::Statement& step = connection().statement(QStringLiteral(
        "INSERT INTO step (id, operation, text, at, who, records, state) VALUES (?, ?, ?, ?, ?, 0, 'done')"));
    step.bind(1, Value(m_open->step));
    step.bind(2, Value(opToken(op)));
    step.bind(3, Value(text));
    step.bind(4, Value(nowText()));
    step.bind(5, Value(m_person));
    step.run();
    change();
    if (m_open->isEmpty()) {
        m_open->step = 0;
        return *m_open;
    }
    throwIfNotAmong();
    connection().scalar(QStringLiteral("UPDATE step SET records = ? WHERE id = ? RETURNING 1"),
                        {Value(m_open->recordCount()), Value(m_open->step)});
    connection().statement(QStringLiteral("UPDATE step SET state = 'dropped' WHERE state = 'undone'")).run();
    transaction.commit();
    return committed();
}

/// Proved when all is written: terms may be moved one after another.
void Store::throwIfNotAmong() const
{
    for (const auto& [type, changes] : m_open->types)
        if (type->isCheckedAmong())
            for (qint64 id : changes.ids)
                if (const std::optional<Row> row = find(*type, id))
                    throwFirst(validateAmong(*this, *type, *row));
}

ChangeSet Store::committed()
{
    ChangeSet changes = std::move(*m_open);
    m_open.reset();
    if (m_listener)
        m_listener(changes);
    return changes;
}

void Store::requireTransaction() const
{
    COOPERAGE_ASSERT(m_open.has_value());
}

qint64 Store::newId(const RecordType& type)
{
    auto next = m_nextIds.find(&type);
    if (next == m_nextIds.end()) {
        const qint64 highest =
            connection()
                .scalar(QStringLiteral("SELECT max(coalesce((SELECT max(id) FROM \"%1\"), 0), "
                                       "coalesce((SELECT max(record) FROM change WHERE type = ?), 0))")
                            .arg(type.table()),
                        {Value(type.table())})
                .integer();
        next = m_nextIds.emplace(&type, highest + 1).first;
    }
    return next->second++;
}

void Store::write(db::Statement& statement, const RecordType& type, const Row& row)
{
    int index = 1;
    statement.bind(index++, Value(row.revision));
    for (const Value& value : row.values) {
        if (!value.isNull()) // as most are, and as a statement is before anything is bound
            statement.bind(index, value);
        ++index;
    }
    if (type.isSearchable()) {
        statement.bindText(index++, search_text::of(type, row));
        statement.bindText(index++, search_text::sortKey(type, row));
    }
    statement.bind(index, Value(row.id));
    statement.run();
}

void Store::record(const RecordType& type, qint64 id, const QByteArray& before, const QByteArray& after)
{
    db::Statement& statement = connection().statement(
        QStringLiteral("INSERT INTO change (step, type, record, before, after) VALUES (?, ?, ?, ?, ?)"));
    statement.bind(1, Value(m_open->step));
    statement.bindText(2, type.table());
    statement.bind(3, Value(id));
    statement.bindUtf8(4, std::string_view(before.constData(), size_t(before.size())));
    statement.bindUtf8(5, std::string_view(after.constData(), size_t(after.size())));
    statement.run();
}

void Store::note(const RecordType& type, qint64 id, const std::vector<int>& fields)
{
    ChangeSet::OfType& changes = m_open->types[&type];
    changes.ids.push_back(id);
    changes.rowsCameOrWent = changes.rowsCameOrWent || fields.empty();
    changes.fields.insert(fields.begin(), fields.end());
}

qint64 Store::insert(const RecordType& type, Row row)
{
    requireTransaction();
    throwFirst(validate(type, row));
    keepNames(*this, type, nullptr, row, Relink::Chosen);
    row.id = newId(type);
    row.revision = 1;
    add(type, row);
    return row.id;
}

void Store::bringBack(const RecordType& type, Row row)
{
    requireTransaction();
    COOPERAGE_ASSERT(!find(type, row.id));
    keepNames(*this, type, nullptr, row, Relink::Chosen); // an older version wrote none
    throwFirst(validate(type, row));
    ++row.revision;
    add(type, row);
}

void Store::add(const RecordType& type, const Row& row)
{
    write(connection().statement(&sql::insert, type), type, row);
    record(type, row.id, {}, change_text::ofRow(type, row));
    note(type, row.id, {});
}

void Store::update(const RecordType& type, Row row, Relink relink)
{
    requireTransaction();
    const Row before = get(type, row.id);
    keepNames(*this, type, &before, row, relink);
    const std::vector<int> fields = differences(before, row);
    if (fields.empty())
        return;
    throwFirst(validate(type, row));
    row.revision = before.revision + 1;
    write(connection().statement(&sql::update, type), type, row);
    record(type, row.id, change_text::ofFields(type, before, fields), change_text::ofFields(type, row, fields));
    note(type, row.id, fields);
}

void Store::remove(const RecordType& type, qint64 id)
{
    requireTransaction();
    const Row row = get(type, id);
    for (const Reference& reference : referencesTo(*this, type, id)) {
        if (reference.onDelete == OnDelete::Refuse)
            throw Failure(
                coreText(QT_TRANSLATE_NOOP(
                             "core", "\"%1\" cannot be deleted: %2 (%3) refer to it. Change or delete them first."))
                    .arg(title(type, id), reference.type->many())
                    .arg(reference.ids.size()));
        for (qint64 other : reference.ids) {
            if (reference.onDelete == OnDelete::TakeAlong) {
                remove(*reference.type, other);
                continue;
            }
            Row changed = get(*reference.type, other);
            clearReference(*reference.type, reference.field, id, changed);
            update(*reference.type, changed);
        }
    }
    db::Statement& statement = connection().statement(&sql::remove, type);
    statement.bind(1, Value(id));
    statement.run();
    record(type, id, change_text::ofRow(type, row), {});
    note(type, id, {});
}

std::optional<std::pair<Step, ChangeSet>> Store::undo(Progress& progress)
{
    return take(true, progress);
}

std::optional<std::pair<Step, ChangeSet>> Store::redo(Progress& progress)
{
    return take(false, progress);
}

std::optional<std::pair<Step, ChangeSet>> Store::take(bool backwards, Progress& progress)
{
    COOPERAGE_ASSERT(!m_open);
    struct Closing {
        std::optional<ChangeSet>& open;
        ~Closing() { open.reset(); }
    } closing{m_open};

    db::Transaction transaction(connection());
    const std::optional<Step> step = backwards ? nextUndo() : nextRedo();
    if (!step)
        return std::nullopt;
    progress.begin(opText(step->operation), step->records);
    m_open = ChangeSet{step->id, {}};
    replay(*step, backwards, progress);
    connection().scalar(QStringLiteral("UPDATE step SET state = ? WHERE id = ? RETURNING 1"),
                        {Value(backwards ? QStringLiteral("undone") : QStringLiteral("done")), Value(step->id)});
    connection().scalar(QStringLiteral("INSERT INTO replay (step, direction, after, at, who) "
                                       "VALUES (?, ?, (SELECT max(id) FROM step), ?, ?) RETURNING 1"),
                        {Value(step->id), Value(backwards ? QStringLiteral("undo") : QStringLiteral("redo")),
                         Value(nowText()), Value(m_person)});
    transaction.commit();
    return std::pair(*step, committed());
}

/// Runs the changes of a step once more, the other way round when backwards. Steps go strictly last in, first out, so
/// every change finds the record as the step left it.
void Store::replay(const Step& step, bool backwards, Progress& progress)
{
    db::Statement& changes = connection().statement(
        QStringLiteral("SELECT type, record, before, after FROM change WHERE step = ? ORDER BY id%1")
            .arg(backwards ? QStringLiteral(" DESC") : QString()));
    changes.bind(1, Value(step.id));
    while (changes.step()) {
        const RecordType* type = findRecordType(changes.text(0));
        COOPERAGE_ASSERT(type);
        const qint64 id = changes.integer(1);
        const bool wasThere = !changes.isNull(backwards ? 3 : 2);
        const bool willBeThere = !changes.isNull(backwards ? 2 : 3);
        if (!willBeThere) {
            db::Statement& statement = connection().statement(&sql::remove, *type);
            statement.bind(1, Value(id));
            statement.run();
            note(*type, id, {});
        } else {
            const QByteArray text = changes.utf8(backwards ? 2 : 3);
            Row row =
                wasThere ? get(*type, id) : Row{id, 0, std::vector<Value>(static_cast<size_t>(type->fieldCount()))};
            const Row before = row;
            change_text::apply(*type, text, row);
            if (wasThere)
                row.revision += backwards ? -1 : 1;
            else
                keepNames(*this, *type, nullptr, row, Relink::Chosen); // an older version wrote none
            write(connection().statement(wasThere ? &sql::update : &sql::insert, *type), *type, row);
            note(*type, id, wasThere ? differences(before, row) : std::vector<int>{});
        }
        progress.advance();
    }
    changes.reset();
}

} // namespace cooperage
