// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/merge_sheet.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/base/words.h"
#include "ui/lists/shown_value.h"

namespace cooperage::ui {

namespace {

class SheetWriter {
    Q_DECLARE_TR_FUNCTIONS(cooperage::ui::MergeDialog)

public:
    SheetWriter(const ReadStore& store, const RecordType& type, qint64 kept, qint64 other)
        : m_store(store), m_type(type), m_kept(kept), m_other(other), m_plan(merge::plan(store, type, kept, other))
    {
    }

    MergeSheet write() const { return {m_plan.movedCount(), doubts(), lines(), moved()}; }

private:
    QStringList doubts() const
    {
        QStringList doubts;
        if (m_plan.isDenied)
            doubts.append(tr("It was once confirmed that the two are not the same."));
        for (int field : m_plan.opposed)
            doubts.append(
                tr("Each has a %1 of its own: they are probably two.").arg(recordText(m_type.field(field).label)));
        return doubts;
    }

    /// Only what the two differ in: the rest says itself.
    std::vector<MergeSheet::Line> lines() const
    {
        const Row mine = m_store.get(m_type, m_kept), theirs = m_store.get(m_type, m_other);
        std::vector<MergeSheet::Line> lines;
        for (int field = 0; field < m_type.fieldCount(); ++field) {
            const auto at = static_cast<size_t>(field);
            const bool isNew = mine.values[at] != m_plan.result.values[at];
            const bool isDropped =
                std::find(m_plan.dropped.begin(), m_plan.dropped.end(), field) != m_plan.dropped.end();
            const bool isOtherName = m_type.titleFields().front() == field && mine.values[at] != theirs.values[at];
            if (!m_type.isWritten(field) && (isNew || isDropped || isOtherName))
                lines.push_back({recordText(m_type.field(field).label), shown(m_plan.result, field), isNew,
                                 isDropped ? shown(theirs, field) : QString()});
        }
        return lines;
    }

    QString moved() const
    {
        std::map<QString, qsizetype> counts;
        for (const Reference& reference : m_plan.moved)
            counts[reference.type->many()] += static_cast<qsizetype>(reference.ids.size());
        QStringList parts;
        for (const auto& [name, count] : counts)
            parts.append(tr("%1 (%2)").arg(name).arg(count));
        const QString other = m_store.title(m_type, m_other);
        const QString moved =
            parts.isEmpty()
                ? tr("Nothing points to \"%1\".").arg(other)
                : tr("These point to \"%1\" from now on: %2.").arg(m_store.title(m_type, m_kept), parts.join(tr(", ")));
        return moved + twins() +
               tr("\"%1\" becomes a former name and goes to the recycle bin. Agreements keep the name they were "
                  "signed under. This is one step and can be undone.")
                   .arg(other);
    }

    /// What stands under both becomes one; where the two contradict each other somebody has to look.
    QString twins() const
    {
        constexpr qsizetype kNamed = 3;
        QStringList contrary;
        int joined = 0;
        for (const merge::Twin& twin : m_plan.twins)
            if (twin.isContrary)
                contrary << m_store.title(*twin.type, twin.id);
            else
                ++joined;
        QString words = joined > 0 ? tr("%Ln of them are there already and become one.", nullptr, joined) : QString();
        if (!contrary.isEmpty())
            words += tr("%Ln of them are there already with other details and stand there twice: %1.", nullptr,
                        int(contrary.size()))
                         .arg(QStringList(contrary.mid(0, kNamed)).join(tr(", ")) +
                              (contrary.size() > kNamed ? tr(" and more") : QString()));
        return words;
    }

    QString shown(const Row& row, int field) const
    {
        return shownValue(m_store, m_type.field(field), row.values[static_cast<size_t>(field)]);
    }

    const ReadStore& m_store;
    const RecordType& m_type;
    qint64 m_kept;
    qint64 m_other;
    merge::Plan m_plan;
};

} // namespace

MergeSheets mergeSheets(const ReadStore& store, const RecordType& type, const std::array<qint64, 2>& ids)
{
    return {SheetWriter(store, type, ids[0], ids[1]).write(), SheetWriter(store, type, ids[1], ids[0]).write()};
}

} // namespace cooperage::ui
