// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/exchange/export.h"
#include "ui/dialogs.h"
#include "ui/forms/side_panel.h"
#include "ui/lists/column_chooser.h"
#include "ui/lists/edit_many_dialog.h"
#include "ui/lists/list_actions.h"
#include "ui/lists/list_acts.h"
#include "ui/lists/list_header.h"
#include "ui/lists/merge_dialog.h"
#include "ui/lists/pasted_cells.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_list_view.h"
#include "ui/lists/record_table_model.h"
#include "ui/widgets/search_field.h"

/// What the user does with the list.
namespace cooperage::ui {

QList<QAction*> RecordListPage::acts() const
{
    return m_acts->contextMenu();
}

bool RecordListPage::mayLeave()
{
    return m_panel->mayLeave();
}

void RecordListPage::setPanelShown(bool shown)
{
    if (!shown && !m_panel->mayLeave()) {
        m_acts->panel->setChecked(true);
        return;
    }
    m_panel->setVisible(shown);
    if (shown)
        showCurrent(m_view->currentId());
    keepLayout();
}

void RecordListPage::showCurrent(qint64 id)
{
    if (!m_panel->isVisibleTo(this) || (id == m_panel->id() && !m_panel->isNew()))
        return;
    if (m_panel->mayLeave())
        m_panel->showRecord(id);
    else
        m_view->keepPlace([this] { m_view->setCurrentId(m_panel->id()); });
}

void RecordListPage::showRecord(qint64 id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        showWanted();
    else // just saved, or asked for from elsewhere: it may not have been read yet
        reload();
}

void RecordListPage::addRecord()
{
    if (!m_panel->mayLeave())
        return;
    m_acts->panel->setChecked(true);
    m_view->clearSelection();
    m_panel->startNew(m_type.emptyRow());
}

bool RecordListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void RecordListPage::step(int by)
{
    const int row = m_view->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount() && m_panel->mayLeave())
        m_view->setCurrentId(m_model->idAt(row));
}

void RecordListPage::saveCell(qint64 id, int field, const Value& value)
{
    editField(context(), m_type, id, field, value, this);
}

void RecordListPage::removeRecords()
{
    const std::vector<qint64> ids = m_view->actingIds();
    deleteRecords(context(), m_type, ids, this);
}

void RecordListPage::editMany()
{
    const std::vector<qint64> ids = m_view->actingIds();
    if (ids.empty())
        return;
    auto* dialog = new EditManyDialog(m_type, session().store(), int(ids.size()), m_view->currentField(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, ids] { setField(context(), m_type, ids, dialog->field(), dialog->value(), this); });
    dialog->open();
}

void RecordListPage::mergeTwo()
{
    const std::vector<qint64> ids = m_view->actingIds();
    if (ids.size() != 2 || !m_panel->mayLeave())
        return;
    auto* dialog = new MergeDialog(m_type, session(), ids[0], ids[1], this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { mergeRecords(context(), m_type, dialog->kept(), dialog->other(), this); });
    dialog->open();
}

/// The uppermost of the chosen records gives its value in this column to all the others.
void RecordListPage::fillDown()
{
    const std::vector<qint64> ids = m_view->actingIds();
    const int field = m_view->currentField();
    if (ids.size() < 2 || field < 0)
        return;
    const Value value = m_model->valueAt(m_model->rowOf(ids.front()), field);
    if (m_type.field(field).isRequired() && value.isNull())
        return;
    setField(context(), m_type, ids, field, value, this);
}

void RecordListPage::putToday()
{
    const int field = m_view->currentField();
    if (field < 0 || m_type.field(field).kind != Kind::Date)
        return;
    setField(context(), m_type, m_view->actingIds(), field, Value(clock::today()), this);
}

void RecordListPage::copy()
{
    std::vector<int> fields;
    for (const ListLayout::Column& column : m_view->columns())
        if (column.isShown)
            fields.push_back(column.field);
    QGuiApplication::clipboard()->setText(copiedText(session().store(), m_type, m_view->actingIds(), fields));
}

/// Into the chosen records, or from the current one downwards; from the current column to the right.
void RecordListPage::paste()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_view->currentField() < 0)
        return;
    std::vector<qint64> ids = m_view->actingIds();
    if (ids.size() < 2) {
        ids.clear();
        for (int row = current.row(); row < m_model->rowCount(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    std::vector<int> fields;
    for (const ListLayout::Column& column : m_view->columns())
        if (column.isShown && (!fields.empty() || column.field == m_view->currentField()))
            fields.push_back(column.field);
    const QString text = QGuiApplication::clipboard()->text();
    const std::vector<QStringList> lines = cellsIn(text); // a cell may have lines of its own
    const bool isOne = lines.size() == 1 && lines.front().size() == 1;
    if (isOne && m_view->actingIds().size() < 2)
        ids.resize(1);
    pasteCells(context(), m_type, text, ids, fields, this);
}

void RecordListPage::exportPage()
{
    QString path = dialogs().saveFile({.title = tr("Export %1").arg(m_type.many()),
                                       .filter = tr("Excel workbook (*.xlsx);;CSV (*.csv)"),
                                       .suggested = m_type.many() + QStringLiteral(".xlsx")});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    const int count = m_model->rowCount();
    session().jobs().read(
        {}, this,
        [query = query(), path](const ReadStore& store, Progress& progress) {
            exportRecords(store, query, Sensitive::Masked, path, progress);
        },
        [this, count, path] {
            navigator().toast(tr("%Ln records written to %1", nullptr, count).arg(QFileInfo(path).fileName()));
        });
}

void RecordListPage::showColumnChooser()
{
    if (!m_chooser) {
        m_chooser = new ColumnChooser(m_type, m_view->columns(), this);
        connect(m_chooser, &ColumnChooser::changed, this, [this](const std::vector<ListLayout::Column>& columns) {
            m_view->setColumns(columns);
            keepLayout();
            showState();
        });
        connect(m_chooser, &ColumnChooser::restoreAsked, this, [this] {
            m_layout.columns = ListLayout::standard(m_type).columns;
            m_view->setColumns(m_layout.columns);
            keepLayout();
            showState();
            m_chooser->setColumns(m_layout.columns);
        });
    }
    m_chooser->show();
    m_chooser->raise();
    m_chooser->activateWindow();
}

void RecordListPage::showContextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("listMenu"));
    for (QAction* action : m_acts->contextMenu()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace cooperage::ui
