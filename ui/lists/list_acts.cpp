// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_acts.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <map>

#include "core/base/words.h"
#include "core/store/references.h"
#include "core/store/selections.h"
#include "ui/dialogs.h"
#include "ui/lists/pasted_cells.h"
#include "ui/lists/shown_value.h"

namespace cooperage::ui {

namespace {

/// What deleting brings about, by the name of the type that points here.
struct Consequences {
    std::map<QString, int> refused;
    std::map<QString, int> takenAlong;
    std::map<QString, int> cleared;
};

Consequences consequencesOf(const ReadStore& store, const RecordType& type, const std::vector<qint64>& ids)
{
    Consequences found;
    const QSet<qint64> going(ids.begin(), ids.end());
    for (qint64 id : ids) {
        for (const Reference& reference : referencesTo(store, type, id)) {
            int count = 0;
            for (qint64 other : reference.ids)
                count += reference.type != &type || !going.contains(other);
            if (count == 0)
                continue;
            auto& kind = reference.onDelete == OnDelete::Refuse      ? found.refused
                         : reference.onDelete == OnDelete::TakeAlong ? found.takenAlong
                                                                     : found.cleared;
            kind[reference.type->many()] += count;
        }
    }
    return found;
}

QString listed(const std::map<QString, int>& counts)
{
    QStringList parts;
    for (const auto& [name, count] : counts)
        parts.append(QCoreApplication::translate("Lists", "%1 (%2)").arg(name).arg(count));
    return parts.join(QCoreApplication::translate("Lists", ", "));
}

QString consequenceText(const Consequences& found)
{
    QStringList sentences;
    if (!found.takenAlong.empty())
        sentences.append(
            QCoreApplication::translate("Lists", "Deleted along with it: %1.").arg(listed(found.takenAlong)));
    if (!found.cleared.empty())
        sentences.append(QCoreApplication::translate("Lists", "These stay, but no longer point to it: %1.")
                             .arg(listed(found.cleared)));
    sentences.append(QCoreApplication::translate("Lists", "This can be undone."));
    return sentences.join(QString());
}

void removeAll(Store& store, const RecordType& type, const std::vector<qint64>& ids)
{
    for (qint64 id : ids)
        if (store.find(type, id)) // another of them may have taken it along
            store.remove(type, id);
}

void toastWithUndo(const PageContext& context, const QString& text)
{
    Session* session = &context.session;
    context.navigator.toast(text, {{QCoreApplication::translate("Lists", "Undo"), [session] { session->undo(); }}});
}

} // namespace

QString namedRecords(const ReadStore& store, const RecordType& type, const std::vector<qint64>& ids)
{
    if (ids.size() == 1)
        return QCoreApplication::translate("Lists", "\"%1\"").arg(store.title(type, ids.front()));
    return QCoreApplication::translate("Lists", "%1 records of %2").arg(ids.size()).arg(type.many());
}

void deleteRecords(const PageContext& context, const RecordType& type, const std::vector<qint64>& ids, QObject* owner)
{
    if (ids.empty())
        return;
    const ReadStore& store = context.session.store();
    const QString names = namedRecords(store, type, ids);
    const Consequences found = consequencesOf(store, type, ids);
    if (!found.refused.empty()) {
        context.dialogs.tell(
            QCoreApplication::translate("Lists", "Delete %1").arg(type.one()),
            QCoreApplication::translate("Lists", "%1 cannot be deleted: %2 refer to it. Change or delete them first.")
                .arg(names, listed(found.refused)));
        return;
    }
    const QString act = ids.size() == 1 ? QCoreApplication::translate("Lists", "Delete")
                                        : QCoreApplication::translate("Lists", "Delete %1 records").arg(ids.size());
    if (!context.dialogs.ask({.title = QCoreApplication::translate("Lists", "Delete %1").arg(type.one()),
                              .text = QCoreApplication::translate("Lists", "Delete %1?").arg(names),
                              .consequences = consequenceText(found),
                              .act = act,
                              .stay = {},
                              .isDangerous = true}))
        return;
    const RecordType* kind = &type;
    context.session.change(
        Op::Delete, names, owner, [kind, ids](Store& writable) { removeAll(writable, *kind, ids); },
        [context, names](const ChangeSet&) {
            toastWithUndo(context, QCoreApplication::translate("Lists", "Deleted: %1").arg(names));
        });
}

void setField(const PageContext& context, const RecordType& type, const std::vector<qint64>& ids, int field,
              const Value& value, QObject* owner)
{
    const RecordType* kind = &type;
    const QString names = namedRecords(context.session.store(), type, ids);
    const QString what = QCoreApplication::translate("Lists", "%1: %2").arg(recordText(type.field(field).label), names);
    context.session.change(
        Op::EditMany, what, owner,
        [kind, ids, field, value](Store& store) {
            for (qint64 id : ids) {
                Row row = store.get(*kind, id);
                row.values[static_cast<size_t>(field)] = value;
                store.update(*kind, row);
            }
        },
        [context](const ChangeSet& changes) {
            toastWithUndo(context, QCoreApplication::translate("Lists", "%Ln records changed", nullptr,
                                                               int(changes.recordCount())));
        });
}

void editField(const PageContext& context, const RecordType& type, qint64 id, int field, const Value& value,
               QObject* owner)
{
    const RecordType* kind = &type;
    context.session.change(
        Op::Edit, context.session.store().title(type, id), owner,
        [kind, id, field, value](Store& store) {
            Row row = store.get(*kind, id);
            row.values[static_cast<size_t>(field)] = value;
            store.update(*kind, row);
        },
        [](const ChangeSet&) {});
}

void pasteCells(const PageContext& context, const RecordType& type, const QString& clipboard,
                const std::vector<qint64>& ids, const std::vector<int>& fields, QObject* owner)
{
    const std::vector<QStringList> lines = cellsIn(clipboard);
    if (lines.empty() || ids.empty() || fields.empty())
        return;
    const PastedCells pasted = readPasted(context.session.store(), type, lines, ids, fields);
    const auto tellRefused = [context, refused = pasted.refused] {
        constexpr qsizetype kTold = 5;
        if (!refused.isEmpty())
            context.dialogs.tell(QCoreApplication::translate("Lists", "Not everything could be pasted"),
                                 QCoreApplication::translate("Lists",
                                                             "%Ln values were refused; their cells keep what they had.",
                                                             nullptr, int(refused.size())) +
                                     u'\n' + refused.first(std::min(kTold, refused.size())).join(u'\n'),
                                 refused.size() > kTold ? refused.join(u'\n') : QString());
    };
    if (pasted.cells.empty()) {
        tellRefused();
        return;
    }
    const RecordType* kind = &type;
    context.session.change(
        Op::EditMany, QCoreApplication::translate("Lists", "%Ln pasted cells", nullptr, int(pasted.cells.size())),
        owner,
        [kind, cells = pasted.cells](Store& store) {
            for (size_t at = 0; at < cells.size();) {
                Row row = store.get(*kind, cells[at].id);
                for (; at < cells.size() && cells[at].id == row.id; ++at)
                    row.values[static_cast<size_t>(cells[at].field)] = cells[at].value;
                store.update(*kind, row);
            }
        },
        [context, tellRefused](const ChangeSet& changes) {
            toastWithUndo(context, QCoreApplication::translate("Lists", "Pasted into %Ln records", nullptr,
                                                               int(changes.recordCount())));
            tellRefused();
        });
}

QString copiedText(const ReadStore& store, const RecordType& type, const std::vector<qint64>& ids,
                   const std::vector<int>& fields)
{
    QHash<qint64, QString> lines;
    for (const TitledRow& record : store.titledRows({.type = &type, .within = selectionOfIds(type, ids)})) {
        QStringList cells;
        for (int field : fields)
            cells.append(shownText(store, type, record, field).replace(u'\t', u' ').replace(u'\n', u' '));
        lines.insert(record.row.id, cells.join(u'\t'));
    }
    QStringList ordered;
    for (qint64 id : ids)
        ordered.append(lines.value(id));
    return ordered.join(u'\n');
}

} // namespace cooperage::ui
