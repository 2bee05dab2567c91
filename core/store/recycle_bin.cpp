// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recycle_bin.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/words.h"
#include "core/records/all.h"
#include "core/store/deletions.h"
#include "core/store/twins.h"

namespace cooperage::recycle_bin {

namespace {

/// One record of the bin while all are read.
struct Found {
    Deleted deleted;
    qint64 step;
    std::vector<Key> takers;
};

void addDeleted(const ReadStore& store, const RecordType& type, const Deletions& deletions, std::vector<Found>& found,
                Progress& progress)
{
    db::Statement& gone = store.connection().statement(
        QStringLiteral("SELECT c.record, c.before, c.step, s.at, s.who, s.operation FROM change c "
                       "JOIN step s ON s.id = c.step WHERE c.type = ? AND c.after IS NULL AND s.state = 'done' "
                       "AND NOT EXISTS (SELECT 1 FROM \"%1\" t WHERE t.id = c.record) ORDER BY c.record, c.id DESC")
            .arg(type.table()));
    gone.bind(1, Value(type.table()));
    qint64 last = 0;
    while (gone.step()) {
        progress.check();
        const qint64 id = gone.integer(0);
        if (id == std::exchange(last, id))
            continue; // an earlier deletion of a record that came back in between
        const Row row = Deletions::rowOf(type, id, gone.utf8(1));
        found.push_back({{{&type, id},
                          deletions.title(type, row),
                          QDateTime::fromString(gone.text(3), Qt::ISODate),
                          gone.text(4),
                          gone.text(5)},
                         gone.integer(2),
                         Deletions::takersOf(type, row)});
    }
    gone.reset();
}

/// The deletion that took this one along, and that one's, up to the one that was asked for.
size_t rootOf(size_t at, const std::vector<Found>& found, const std::map<Key, size_t>& places)
{
    for (bool isTaken = true; isTaken;) {
        isTaken = false;
        for (const Key& taker : found[at].takers)
            if (const auto place = places.find(taker);
                place != places.end() && found[place->second].step == found[at].step) {
                at = place->second;
                isTaken = true;
                break;
            }
    }
    return at;
}

/// Collects what comes back with the wanted records. Whatever a deleted record pointed to is there or was deleted
/// later, for steps are undone strictly last in, first out.
class Planner {
public:
    explicit Planner(const ReadStore& store) : m_store(store), m_deletions(store) {}

    /// Whether the record is there, or will be before whoever asks for it.
    bool bring(const Key& key, RestorePlan::Why why)
    {
        if (m_placed.contains(key) || m_store.find(*key.first, key.second))
            return true;
        const std::optional<Deletions::Deletion> deletion = m_deletions.find(key);
        if (!deletion || !m_open.insert(key).second)
            return false;
        Row row = deletion->row;
        const QString title = m_deletions.title(*key.first, row);
        for (int field = 0; field < key.first->fieldCount(); ++field)
            if (key.first->field(field).target)
                bringTargets(key, field, row.values[static_cast<size_t>(field)]);
        m_open.erase(key);
        m_placed.insert(key);
        m_plan.records.push_back({key.first, std::move(row), title, why, false});
        bringEffects(key, m_deletions.effectsOf(deletion->step));
        return true;
    }

    RestorePlan plan() && { return std::move(m_plan); }

private:
    /// Links that cannot be set at once, because two records point to each other, are set when both are there.
    void bringTargets(const Key& key, int index, Value& value)
    {
        const FieldInfo& field = key.first->field(index);
        std::vector<qint64> there;
        for (qint64 target : idsIn(field, value)) {
            if (bring({&field.target(), target}, RestorePlan::Why::Needed))
                there.push_back(target);
            else
                m_plan.links.push_back({key, index, target});
        }
        if (field.kind == Kind::Links)
            value = Value(joinIds(there));
        else if (there.empty())
            value = Value();
    }

    void bringEffects(const Key& key, const Deletions::Effects& effects)
    {
        if (const auto taken = effects.takenAlong.find(key); taken != effects.takenAlong.end())
            for (const Key& other : taken->second)
                bring(other, RestorePlan::Why::TakenAlong);
        if (const auto cleared = effects.cleared.find(key); cleared != effects.cleared.end())
            for (const auto& [record, field] : cleared->second)
                m_plan.links.push_back({record, field, key.second});
    }

    const ReadStore& m_store;
    Deletions m_deletions;
    RestorePlan m_plan;
    std::set<Key> m_placed, m_open;
};

/// Only where nobody has chosen something else since.
void link(Store& store, const RestorePlan::Link& link)
{
    const auto& [type, id] = link.record;
    std::optional<Row> row = store.find(*type, id);
    const FieldInfo& field = type->field(link.field);
    if (!row || !store.find(field.target(), link.target))
        return;
    Value& value = row->values[static_cast<size_t>(link.field)];
    if (field.isLink()) {
        if (!value.isNull())
            return;
        value = Value(link.target);
    } else {
        std::vector<qint64> ids = splitIds(value.text());
        if (std::find(ids.begin(), ids.end(), link.target) != ids.end())
            return;
        ids.push_back(link.target);
        value = Value(joinIds(ids));
    }
    store.update(*type, std::move(*row), Relink::Moved);
}

} // namespace

std::vector<Deleted> allIn(const ReadStore& store, Progress& progress)
{
    const Deletions deletions(store);
    std::vector<Found> found;
    for (const RecordType* type : allRecordTypes())
        addDeleted(store, *type, deletions, found, progress);
    std::map<Key, size_t> places;
    for (size_t at = 0; at < found.size(); ++at)
        places.emplace(found[at].deleted.key, at);
    std::vector<size_t> asked;
    for (size_t at = 0; at < found.size(); ++at) {
        const size_t root = rootOf(at, found, places);
        if (root == at)
            asked.push_back(at);
        else
            ++found[root].deleted.takenAlong;
    }
    std::stable_sort(asked.begin(), asked.end(), [&](size_t a, size_t b) { return found[a].step > found[b].step; });
    std::vector<Deleted> all;
    for (size_t at : asked)
        all.push_back(std::move(found[at].deleted));
    return all;
}

qint64 RestorePlan::count(Why why) const
{
    return std::count_if(records.begin(), records.end(), [why](const Record& record) { return record.why == why; });
}

RestorePlan planRestore(const ReadStore& store, const std::vector<Key>& wanted)
{
    Planner planner(store);
    for (const Key& key : wanted)
        planner.bring(key, RestorePlan::Why::Asked);
    RestorePlan plan = std::move(planner).plan();
    for (RestorePlan::Record& record : plan.records)
        if (std::find(wanted.begin(), wanted.end(), Key{record.type, record.row.id}) != wanted.end())
            record.why = RestorePlan::Why::Asked;
    for (RestorePlan::Record& record : plan.records) // what was taken along could not be entered without its owner
        record.isThereAgain =
            record.why != RestorePlan::Why::TakenAlong && !twinsOf(store, *record.type, record.row).empty();
    return plan;
}

ChangeSet restore(Store& store, const RestorePlan& plan)
{
    QStringList titles;
    for (const RestorePlan::Record& record : plan.records)
        if (record.why == RestorePlan::Why::Asked)
            titles << record.title;
    const QString text = titles.size() == 1
                             ? titles.front()
                             : coreText(QT_TRANSLATE_NOOP("core", "%1 records")).arg(plan.records.size());
    return store.transact(Op::Restore, text, [&] {
        for (const RestorePlan::Record& record : plan.records)
            if (!store.find(*record.type, record.row.id))
                store.bringBack(*record.type, record.row);
        for (const RestorePlan::Link& one : plan.links)
            link(store, one);
    });
}

} // namespace cooperage::recycle_bin
