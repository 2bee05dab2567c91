// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/model/value_of.h"

namespace cooperage {

namespace {

/// What the step is called in the history: the names of the files.
QString stepText(const ImportPlan& plan)
{
    QStringList names;
    for (const PlannedFile& file : plan.files)
        if (file.error.isEmpty())
            names << file.name;
    return names.join(u'、');
}

class Writer {
public:
    Writer(Store& store, const ImportPlan& plan, ImportResult& result)
        : m_store(store), m_plan(plan), m_result(result), m_ids(plan.writes.size())
    {
    }

    void write(Progress& progress)
    {
        progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Writing")), static_cast<qint64>(m_plan.writes.size()));
        for (size_t at = 0; at < m_plan.writes.size(); ++at) {
            write(at);
            progress.advance();
        }
        for (size_t at : m_unfinished)
            m_store.update(*m_plan.writes[at].type, resolved(at));
        progress.check();
    }

private:
    void write(size_t at)
    {
        const PlannedWrite& planned = m_plan.writes[at];
        m_isWhole = true;
        Row row = resolved(at);
        if (!m_isWhole)
            m_unfinished.push_back(at);
        if (row.id == 0) {
            m_ids[at] = m_store.insert(*planned.type, std::move(row));
            ++m_result.inserted;
        } else {
            m_ids[at] = row.id;
            m_store.update(*planned.type, std::move(row));
            ++m_result.updated;
        }
    }

    /// The row with the ids of what was written before it; what is written later is left out for now.
    Row resolved(size_t at)
    {
        const PlannedWrite& planned = m_plan.writes[at];
        Row row = planned.row;
        row.id = std::max(row.id, m_ids[at]);
        for (int field = 0; field < planned.type->fieldCount(); ++field) {
            Value& value = row.values[static_cast<size_t>(field)];
            const Kind kind = planned.type->field(field).kind;
            if (kind == Kind::Link && value.isInteger()) {
                const qint64 id = idOf(value.integer());
                value = id == 0 ? Value() : Value(id);
            } else if (kind == Kind::Links && !value.isNull()) {
                std::vector<qint64> ids;
                for (qint64 reference : splitIds(value.text()))
                    if (const qint64 id = idOf(reference); id != 0)
                        ids.push_back(id);
                value = Value(joinIds(ids));
            }
        }
        return row;
    }

    qint64 idOf(qint64 reference)
    {
        if (reference >= 0)
            return reference;
        const qint64 id = m_ids[static_cast<size_t>(-reference - 1)];
        m_isWhole = m_isWhole && id != 0;
        return id;
    }

    Store& m_store;
    const ImportPlan& m_plan;
    ImportResult& m_result;
    std::vector<qint64> m_ids; ///< by write; 0: not yet written
    std::vector<size_t> m_unfinished;
    bool m_isWhole = true;
};

} // namespace

ImportResult applyPlan(Store& store, const ImportPlan& plan, Progress& progress)
{
    ImportResult result;
    if (plan.isEmpty())
        return result;
    result.changes = store.transact(
        Op::Import, stepText(plan), [&] { Writer(store, plan, result).write(progress); }, plan.madeAt);
    return result;
}

} // namespace cooperage
