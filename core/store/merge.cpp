// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/records/all.h"
#include "core/store/twins.h"

namespace cooperage::merge {

namespace {

/// The field whose past is kept; -1: the type cannot be merged.
int nameField(const RecordType& type)
{
    for (int index = 0; index < type.fieldCount(); ++index)
        if (*type.field(index).options.formerIn != '\0')
            return index;
    return -1;
}

Value& at(Row& row, int field)
{
    return row.values[static_cast<size_t>(field)];
}

bool pointsTo(const RecordType& type, int field, const Value& value, qint64 id)
{
    return type.field(field).isLink() && &type.field(field).target() == &type && value.integer() == id;
}

/// A plain yes or no that nobody has said yes to.
bool isPlainNo(const RecordType& type, int field, const Value& value)
{
    return type.field(field).kind == Kind::Bool && value.integer() == 0 &&
           type.emptyRow().values[size_t(field)] == value;
}

/// What the record says beside its names and notes; words of a link only where nobody is linked.
void fillBlanks(const RecordType& type, Row& other, Plan& plan)
{
    for (int field = 0; field < type.fieldCount(); ++field) {
        Value& mine = at(plan.result, field);
        const Value& theirs = at(other, field);
        if (pointsTo(type, field, mine, other.id))
            mine = Value();
        if (theirs.isNull() || theirs == mine || isPlainNo(type, field, theirs) ||
            pointsTo(type, field, theirs, plan.result.id))
            continue;
        if (mine.isNull() || isPlainNo(type, field, mine)) {
            mine = theirs;
            plan.filled.push_back(field);
        } else if (field != nameField(type) && field != type.fieldCount() - 1) {
            plan.dropped.push_back(field);
        }
    }
    for (int field = 0; field < type.fieldCount(); ++field)
        if (const char* words = type.field(field).options.writtenIn; *words != '\0' && !at(plan.result, field).isNull())
            at(plan.result, type.get(words)) = Value();
}

void joinNames(const RecordType& type, Row& other, Plan& plan)
{
    const int name = nameField(type);
    if (name < 0)
        return;
    const int former = type.get(type.field(name).options.formerIn);
    QString names = at(plan.result, former).text();
    const QStringList theirs = at(other, former).text().split(u'；', Qt::SkipEmptyParts) << at(other, name).text();
    for (const QString& one : theirs)
        if (one != at(plan.result, name).text())
            names = withFormerName(names, one);
    at(plan.result, former) = Value(names);
    std::erase(plan.dropped, former);
}

void joinNotes(const RecordType& type, Row& other, Plan& plan)
{
    const int notes = type.fieldCount() - 1;
    const QString mine = at(plan.result, notes).text(), theirs = at(other, notes).text();
    if (!theirs.isEmpty() && !mine.contains(theirs))
        at(plan.result, notes) = Value(mine + u'\n' + theirs);
}

void move(Store& store, const Reference& reference, qint64 from, qint64 to)
{
    for (qint64 id : reference.ids) {
        Row row = store.get(*reference.type, id);
        Value& value = at(row, reference.field);
        if (reference.type->field(reference.field).isLink()) {
            value = Value(to);
        } else {
            std::vector<qint64> ids = splitIds(value.text());
            std::erase(ids, to);
            std::replace(ids.begin(), ids.end(), from, to);
            value = Value(joinIds(ids));
        }
        store.update(*reference.type, std::move(row), Relink::Moved);
    }
}

/// Records that name another by type and id: attachments, what was said about findings.
void moveNamed(Store& store, const RecordType& type, qint64 from, qint64 to)
{
    for (const RecordType* other : allRecordTypes()) {
        const int table = other->find(u"record_type"), id = other->find(u"record");
        if (table < 0 || id < 0)
            continue;
        const Query query{
            .type = other,
            .filters = {{table, Filter::Test::Equals, Value(type.table())}, {id, Filter::Test::Equals, Value(from)}}};
        for (Row& row : store.rows(query)) {
            at(row, id) = Value(to);
            store.update(*other, std::move(row));
        }
    }
}

std::vector<NotSame> denialsOf(const ReadStore& store, const RecordType& type, qint64 id)
{
    std::vector<NotSame> found;
    for (const NotSame& pair : store.all<NotSame>())
        if (pair.recordType == type.table() && (pair.first == id || pair.second == id))
            found.push_back(pair);
    return found;
}

/// What `gone` adds to `kept`, whatever points to it.
Plan joined(const RecordType& type, Row kept, Row gone)
{
    Plan plan;
    plan.result = std::move(kept);
    fillBlanks(type, gone, plan);
    joinNames(type, gone, plan);
    joinNotes(type, gone, plan);
    return plan;
}

/// Of the records that `reference` will move to `kept` those that find one there that tells the same. Only a link can
/// be part of what tells a record from others.
void findTwins(const ReadStore& store, const Reference& reference, qint64 kept, std::vector<Twin>& twins)
{
    const RecordType& type = *reference.type;
    const bool tells = std::ranges::any_of(
        type.keys(), [&](const RecordType::Key& key) { return std::ranges::find(key, reference.field) != key.end(); });
    if (!type.field(reference.field).isLink() || !tells)
        return;
    for (qint64 id : reference.ids) {
        Row moving = store.get(type, id);
        at(moving, reference.field) = Value(kept);
        for (qint64 other : twinsOf(store, type, moving))
            twins.push_back({&type, id, other, !joined(type, store.get(type, other), moving).dropped.empty()});
    }
}

std::vector<Reference> movedTo(const ReadStore& store, const RecordType& type, qint64 kept, qint64 other)
{
    std::vector<Reference> moved;
    for (Reference& reference : referencesTo(store, type, other)) {
        if (reference.type == &type)
            std::erase(reference.ids, kept); // it would belong to itself
        if (!reference.ids.empty())
            moved.push_back(std::move(reference));
    }
    return moved;
}

/// `other` becomes `kept`, and so does whatever tells the same once it has moved.
void absorb(Store& store, const RecordType& type, qint64 kept, qint64 other)
{
    const Plan made = plan(store, type, kept, other);
    for (const Reference& reference : made.moved)
        move(store, reference, other, kept);
    for (const Twin& twin : made.twins)
        if (!twin.isContrary && store.find(*twin.type, twin.id) && store.find(*twin.type, twin.other))
            absorb(store, *twin.type, twin.other, twin.id);
    moveNamed(store, type, other, kept);
    for (const NotSame& pair : denialsOf(store, type, other))
        store.remove(pair.id);
    store.update(type, made.result, Relink::Moved);
    store.remove(type, other);
}

} // namespace

qint64 Plan::movedCount() const
{
    qint64 count = 0;
    for (const Reference& reference : moved)
        count += static_cast<qint64>(reference.ids.size());
    return count;
}

bool isPossible(const RecordType& type)
{
    return nameField(type) >= 0;
}

Plan plan(const ReadStore& store, const RecordType& type, qint64 kept, qint64 other)
{
    Plan plan = joined(type, store.get(type, kept), store.get(type, other));
    for (int field : plan.dropped)
        if (std::ranges::find(type.keys(), RecordType::Key{field}) != type.keys().end())
            plan.opposed.push_back(field);
    plan.moved = movedTo(store, type, kept, other);
    for (const Reference& reference : plan.moved)
        findTwins(store, reference, kept, plan.twins);
    for (const NotSame& pair : denialsOf(store, type, other))
        plan.isDenied = plan.isDenied || pair.first == kept || pair.second == kept;
    return plan;
}

ChangeSet run(Store& store, const RecordType& type, qint64 kept, qint64 other)
{
    const QString text = coreText(QT_TRANSLATE_NOOP("core", "\"%1\" into \"%2\""))
                             .arg(store.title(type, other), store.title(type, kept));
    return store.transact(Op::Merge, text, [&] { absorb(store, type, kept, other); });
}

} // namespace cooperage::merge
