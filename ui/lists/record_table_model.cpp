// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/record_table_model.h"

#include <algorithm>
#include <iterator>

#include "core/store/selections.h"
#include "ui/lists/shown_value.h"

namespace cooperage::ui {

namespace {

constexpr size_t kWindowsKept = 12;

/// What can be typed into a cell; the rest is edited in the form.
bool isPlain(Kind kind)
{
    return kind != Kind::LongText && kind != Kind::Link && kind != Kind::Links && kind != Kind::Choices;
}

} // namespace

RecordTableModel::RecordTableModel(const ReadStore& store, const RecordType& type, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_type(type)
{
    m_query.type = &type;
}

void RecordTableModel::setQuery(const Query& query)
{
    m_query = query;
    m_query.type = &m_type;
    refresh();
}

void RecordTableModel::refresh()
{
    show(m_query, m_store.ids(m_query));
}

void RecordTableModel::show(const Query& query, std::vector<qint64> ids)
{
    m_query = query;
    m_windows.clear();
    if (ids == m_ids) {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
    const std::vector<qint64> kept = checkedIds();
    if (qsizetype(kept.size()) != m_checked.size()) {
        m_checked = QSet<qint64>(kept.begin(), kept.end());
        Q_EMIT checkedChanged();
    }
}

/// A walk along the ids: of a million it takes less than a hundredth of what a table of all of them would.
int RecordTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

std::vector<int> RecordTableModel::rowsOf(const std::vector<qint64>& ids) const
{
    std::vector<int> rows;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    for (size_t row = 0; row < m_ids.size() && rows.size() < size_t(wanted.size()); ++row)
        if (wanted.contains(m_ids[row]))
            rows.push_back(static_cast<int>(row));
    return rows;
}

const RecordTableModel::Window& RecordTableModel::window(int number) const
{
    const auto found = m_windows.find(number);
    if (found != m_windows.end())
        return found->second;
    if (m_windows.size() >= kWindowsKept)
        m_windows.erase(number - m_windows.begin()->first > m_windows.rbegin()->first - number
                            ? m_windows.begin()
                            : std::prev(m_windows.end()));
    const auto first = m_ids.begin() + qptrdiff(number) * kWindow;
    const std::vector<qint64> ids(first, m_ids.end() - first > kWindow ? first + kWindow : m_ids.end());
    QHash<qint64, size_t> places;
    for (size_t place = 0; place < ids.size(); ++place)
        places.insert(ids[place], place);
    Window rows(ids.size());
    for (TitledRow& record : m_store.titledRows({.type = &m_type, .within = selectionOfIds(m_type, ids)}))
        rows[places.value(record.row.id)] = std::move(record);
    for (TitledRow& record : rows) // deleted since the order was read: empty until the refresh that is on its way
        if (record.row.id == 0)
            record = {m_type.emptyRow(), std::vector<QString>(static_cast<size_t>(m_type.fieldCount()))};
    return m_windows.emplace(number, std::move(rows)).first->second;
}

const TitledRow& RecordTableModel::recordAt(int row) const
{
    return window(row / kWindow)[static_cast<size_t>(row % kWindow)];
}

Value RecordTableModel::valueAt(int row, int field) const
{
    return recordAt(row).row.values[static_cast<size_t>(field)];
}

std::vector<qint64> RecordTableModel::checkedIds() const
{
    std::vector<qint64> ids;
    if (!m_checked.isEmpty())
        std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ids),
                     [this](qint64 id) { return m_checked.contains(id); });
    return ids;
}

Qt::CheckState RecordTableModel::allChecked() const
{
    if (m_checked.isEmpty())
        return Qt::Unchecked;
    return size_t(m_checked.size()) == m_ids.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void RecordTableModel::checkAll(bool checked)
{
    m_checked = checked ? QSet<qint64>(m_ids.begin(), m_ids.end()) : QSet<qint64>();
    announceChecks();
}

void RecordTableModel::check(const std::vector<qint64>& ids, bool checked)
{
    for (qint64 id : ids) {
        if (checked)
            m_checked.insert(id);
        else
            m_checked.remove(id);
    }
    announceChecks();
}

void RecordTableModel::announceChecks()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, kCheckColumn), index(rowCount() - 1, kCheckColumn), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_type.fieldCount() + 1;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() != kCheckColumn)
        return cell(index, role);
    if (role == Qt::CheckStateRole)
        return m_checked.contains(idAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant RecordTableModel::cell(const QModelIndex& index, int role) const
{
    const int field = fieldOf(index.column());
    const FieldInfo& info = m_type.field(field);
    const TitledRow& record = recordAt(index.row());
    const Value& value = record.row.values[static_cast<size_t>(field)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownText(m_store, m_type, record, field);
    case Qt::EditRole:
        return QVariant::fromValue(value);
    case Qt::TextAlignmentRole:
        return int((isNumeric(info) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case WrittenRole:
        return info.isLink() && value.isNull() && writtenInField(m_type, field) >= 0;
    case FlagRole:
        return info.kind == Kind::Bool && !value.isNull() ? QVariant(value.integer() != 0) : QVariant();
    default:
        return {};
    }
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (index.column() == kCheckColumn && role == Qt::CheckStateRole) {
        check({idAt(index.row())}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !value.canConvert<Value>() || index.column() == kCheckColumn)
        return false;
    Q_EMIT edited(idAt(index.row()), fieldOf(index.column()), value.value<Value>());
    return true;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return section == kCheckColumn ? QVariant() : fieldTitle(m_type.field(fieldOf(section)));
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == kCheckColumn)
        return flags | Qt::ItemIsUserCheckable;
    return isPlain(m_type.field(fieldOf(index.column())).kind) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace cooperage::ui
