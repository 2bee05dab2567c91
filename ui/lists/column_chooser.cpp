// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/column_chooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/lists/shown_value.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kFieldRole = Qt::UserRole + 1;

} // namespace

ColumnChooser::ColumnChooser(const RecordType& type, const std::vector<ListLayout::Column>& columns, QWidget* parent)
    : QDialog(parent, Qt::Tool), m_type(type), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnChooser"));
    setWindowTitle(tr("Columns: %1").arg(type.many()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(tr("Columns shown"), this);
    setRole(heading, "heading");
    auto* restore = new LinkButton(tr("Restore"), this);
    restore->setObjectName(QStringLiteral("restoreColumns"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(restore);
    auto* note = new QLabel(tr("Drag to change the order; %1 columns in all").arg(type.fieldCount()), this);
    setRole(note, "caption");
    note->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setAccessibleName(heading->text());
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    resize(px(240), px(420));
    setColumns(columns);
    connect(restore, &LinkButton::clicked, this, &ColumnChooser::restoreAsked);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tell);
}

void ColumnChooser::setColumns(const std::vector<ListLayout::Column>& columns)
{
    const QSignalBlocker quiet(m_list);
    m_columns = columns;
    m_list->clear();
    for (const ListLayout::Column& column : columns) {
        auto* item = new QListWidgetItem(fieldTitle(m_type.field(column.field)), m_list);
        const auto& titles = m_type.titleFields();
        const bool locked = std::find(titles.begin(), titles.end(), column.field) != titles.end();
        item->setIcon(icon(locked ? "lock" : "grip-vertical", Token::Text3));
        item->setData(kFieldRole, column.field);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       (locked ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        item->setCheckState(column.isShown || locked ? Qt::Checked : Qt::Unchecked);
        if (locked)
            item->setToolTip(tr("Records are called by this column: it stays."));
    }
}

void ColumnChooser::tell()
{
    std::vector<ListLayout::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const int field = item->data(kFieldRole).toInt();
        const auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                        [field](const ListLayout::Column& column) { return column.field == field; });
        columns.push_back({field, item->checkState() == Qt::Checked, known->width});
    }
    m_columns = columns;
    Q_EMIT changed(columns);
}

} // namespace cooperage::ui
