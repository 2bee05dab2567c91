// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/depth/recommendations_model.h"

#include "core/base/number_text.h"
#include "core/base/program_language.h"
#include "core/depth/words.h"

namespace cooperage::ui {

void RecommendationsModel::setContents(const RecommendationsContents& contents)
{
    beginResetModel();
    m_rows = contents.rows;
    endResetModel();
}

int RecommendationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecommendationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecommendationsModel::data(const QModelIndex& index, int role) const
{
    const RecommendationsContents::Row& row = at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Reasons)
        return row.reasons;
    if (role != Qt::DisplayRole && role != Sort)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Advice:
        if (role == Sort)
            return row.advice ? int(*row.advice) : 9;
        return row.advice ? depth::label(*row.advice, Words(programLanguage())) : kDash;
    case Level:
        return role == Sort ? QVariant(int(row.level)) : depth::label(row.level);
    case Target:
        if (role == Sort)
            return row.target ? int(*row.target) : -1;
        return row.target ? depth::label(*row.target) : kDash;
    case Points:
        return role == Sort ? QVariant(row.points) : depth::pointsText(row.points);
    default:
        return row.reasons;
    }
}

QVariant RecommendationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Partner"),      tr("Advice"), tr("Level"),
                              tr("Target level"), tr("Points"), tr("Reasons")};
    return titles[section];
}

AdviceFilter::AdviceFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RecommendationsModel::Sort);
}

void AdviceFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool AdviceFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& one = static_cast<const RecommendationsModel*>(sourceModel())->at(row);
    if (m_show == Show::All)
        return true;
    return m_show == Show::Mismatch ? one.isMismatch() : one.advice && int(*one.advice) + 1 == int(m_show);
}

} // namespace cooperage::ui
