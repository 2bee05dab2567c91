// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recycle_bin/recycle_bin_model.h"

#include <QFont>
#include <algorithm>

#include "core/base/pinyin.h"
#include "core/base/text_key.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

bool isLike(const QString& name, const QString& words)
{
    const QString key = textKey(words);
    return textKey(name).contains(key) || pinyin(name).contains(key) || initials(name).contains(key);
}

} // namespace

void RecycleBinModel::setAll(std::vector<recycle_bin::Deleted> all)
{
    m_all = std::move(all);
    filter();
}

void RecycleBinModel::setFilter(const RecordType* type, const QString& words)
{
    m_type = type;
    m_words = words;
    filter();
}

void RecycleBinModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (size_t at = 0; at < m_all.size(); ++at)
        if ((!m_type || m_all[at].key.first == m_type) && (m_words.isEmpty() || isLike(m_all[at].title, m_words)))
            m_shown.push_back(at);
    endResetModel();
}

std::map<const RecordType*, int> RecycleBinModel::counts() const
{
    std::map<const RecordType*, int> counts;
    for (const recycle_bin::Deleted& deleted : m_all)
        ++counts[deleted.key.first];
    return counts;
}

int RecycleBinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecycleBinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RecycleBinModel::text(const recycle_bin::Deleted& deleted, int column)
{
    switch (column) {
    case NameColumn:
        return deleted.title.isEmpty() ? QStringLiteral("#%1").arg(deleted.key.second) : deleted.title;
    case TypeColumn:
        return deleted.key.first->one();
    case TimeColumn:
        return deleted.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case PersonColumn:
        return deleted.who;
    case AlongColumn:
        return deleted.takenAlong == 0 ? QStringLiteral("—") : tr("%1 records").arg(deleted.takenAlong);
    default:
        return opText(deleted.operation);
    }
}

QVariant RecycleBinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at(index.row()), index.column());
    case Qt::ForegroundRole:
        return isName ? color(Token::Disabled) : color(Token::Text2);
    case Qt::FontRole: {
        QFont font = theme().font(TextRole::Body);
        font.setStrikeOut(isName);
        return font;
    }
    default:
        return {};
    }
}

QVariant RecycleBinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Deleted record");
    case TypeColumn:
        return tr("Ledger");
    case TimeColumn:
        return tr("Deleted at");
    case PersonColumn:
        return tr("Deleted by");
    case AlongColumn:
        return tr("Taken along");
    default:
        return tr("How");
    }
}

} // namespace cooperage::ui
