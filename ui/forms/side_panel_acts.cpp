// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTime>

#include "core/base/clock.h"
#include "ui/dialogs.h"
#include "ui/forms/history_view.h"
#include "ui/forms/record_form.h"
#include "ui/forms/related_view.h"
#include "ui/forms/side_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/keep_focus.h"

/// What the panel does: show, save, leave.
namespace cooperage::ui {

namespace {

enum Tab { FormTab, HistoryTab, RelatedTab, Nothing };

} // namespace

EditorContext SidePanel::editorContext()
{
    return {.store = m_context.session.store(),
            .openRecord = [this](const RecordType& type, qint64 id) { m_context.navigator.openRecord(type, id); },
            .makeRecord = [this](const RecordType& target, const QString& name,
                                 const std::function<void(qint64)>& made) { makeRecord(target, name, made); }};
}

/// A record that is called by its first title field needs only that to be made on the spot.
void SidePanel::makeRecord(const RecordType& target, const QString& name, const std::function<void(qint64)>& made)
{
    Row row = target.emptyRow();
    row.values[static_cast<size_t>(target.titleFields().front())] = Value(name);
    const RecordType* type = &target;
    auto id = std::make_shared<qint64>(0);
    m_context.session.change(
        Op::Create, name, this, [type, row, id](Store& store) { *id = store.insert(*type, row); },
        [made, id](const ChangeSet&) { made(*id); });
}

void SidePanel::showRecord(qint64 id)
{
    const std::optional<Row> row = id == 0 ? std::nullopt : m_context.session.store().find(m_type, id);
    m_id = row ? id : 0;
    m_isNew = false;
    m_state = tr("Saved");
    m_form->setRow(row.value_or(m_type.emptyRow()));
    m_formPage->verticalScrollBar()->setValue(0);
    showHead();
    showTabs();
}

void SidePanel::startNew(const Row& row)
{
    m_id = 0;
    m_isNew = true;
    m_state = tr("Not saved yet");
    m_form->setRow(row);
    m_tabs->setCurrentIndex(FormTab);
    showHead();
    showTabs();
    m_form->focusFirst();
}

void SidePanel::refresh()
{
    if (m_id == 0 || m_isSaving)
        return;
    if (m_form->isChanged())
        return;
    const QString state = m_state;
    const int place = m_formPage->verticalScrollBar()->value();
    showRecord(m_id);
    m_state = state;
    m_formPage->verticalScrollBar()->setValue(place);
    showFoot();
}

bool SidePanel::mayLeave()
{
    if ((m_id == 0 && !m_isNew) || !m_form->isChanged())
        return true;
    const bool drop =
        m_context.dialogs.ask({.title = tr("Unsaved changes"),
                               .text = m_isNew ? tr("Leave the new %1 without saving it?").arg(m_type.one())
                                               : tr("Leave \"%1\" without saving the changes?").arg(m_name->text()),
                               .consequences = tr("What was typed is lost."),
                               .act = tr("Discard"),
                               .stay = tr("Keep editing"),
                               .isDangerous = true});
    if (drop) {
        if (m_isNew)
            showRecord(0);
        else
            m_form->revert();
    }
    return drop;
}

void SidePanel::showHead()
{
    if (m_isNew)
        m_name->setText(tr("New %1").arg(m_type.one()));
    else
        m_name->setText(m_id == 0 ? m_type.one() : m_context.session.store().title(m_type, m_id));
    m_kind->setText(m_type.one());
}

void SidePanel::showTabs()
{
    const bool any = m_id != 0 || m_isNew;
    const int related = m_id == 0 ? 0 : m_related->show(m_id);
    m_tabs->setTabVisible(HistoryTab, m_id != 0);
    m_tabs->setTabVisible(RelatedTab, related > 0);
    m_tabs->setTabText(RelatedTab, tr("Related %1").arg(related));
    m_tabs->setVisible(any);
    m_whole->setVisible(m_id != 0 && m_context.navigator.hasRecordPage(m_type));
    m_foot->setVisible(any);
    showTab(m_tabs->currentIndex());
    showFoot();
}

void SidePanel::showTab(int tab)
{
    if (tab == HistoryTab && m_id != 0)
        m_history->show(m_context.session.store(), m_id);
    m_body->setCurrentIndex(m_id == 0 && !m_isNew ? int(Nothing) : std::max(tab, int(FormTab)));
}

void SidePanel::showFoot()
{
    const bool changed = m_form->isChanged();
    m_saved->setText(changed ? tr("Not saved yet") : m_state);
    setEnabledKeepingFocus(m_revert, changed || m_isNew, m_tabs);
    setEnabledKeepingFocus(m_save, (changed || m_isNew) && !m_isSaving, m_tabs);
    m_copy->setVisible(!m_isNew);
    m_copy->setEnabled(!changed && !m_context.session.isReadOnly());
}

void SidePanel::save()
{
    if (!m_form->check()) {
        m_tabs->setCurrentIndex(FormTab);
        return;
    }
    QStringList doubts;
    for (const Issue& issue : m_form->warnings())
        doubts.append(issue.text);
    // A warning that was there before need not be confirmed again by every later edit of something else.
    if (!doubts.isEmpty() && m_form->isChanged() &&
        !m_context.dialogs.ask({.title = tr("Save with a doubt"),
                                .text = doubts.join(u'\n'),
                                .consequences = tr("The value is kept as it is; the history says who confirmed it."),
                                .act = tr("Save all the same"),
                                .stay = tr("Check again")}))
        return;
    write(m_form->row());
}

void SidePanel::write(const Row& row)
{
    m_isSaving = true;
    showFoot();
    const RecordType* type = &m_type;
    const bool isNew = m_isNew;
    auto id = std::make_shared<qint64>(m_id);
    const QString title = isNew ? m_type.one() : m_name->text();
    m_context.session.change(
        isNew ? Op::Create : Op::Edit, title, this,
        [type, row, isNew, id, original = m_form->original()](Store& store) {
            if (isNew)
                *id = store.insert(*type, row);
            else
                store.update(*type, merged(original, row, store.get(*type, row.id)));
        },
        [this, id](const ChangeSet&) {
            m_isSaving = false;
            showRecord(*id);
            m_state = tr("Saved · %1").arg(clock::now().toString(QStringLiteral("HH:mm")));
            showFoot();
            Q_EMIT saved(*id);
        });
}

void SidePanel::revert()
{
    if (m_isNew)
        showRecord(0);
    else
        m_form->revert();
}

void SidePanel::copyAsNew()
{
    Row row = m_form->row();
    row.id = 0;
    row.revision = 0;
    // The number that tells a record from all others is not copied.
    if (!m_type.keys().empty() && m_type.keys().front().size() == 1) {
        const auto key = static_cast<size_t>(m_type.keys().front().front());
        if (!m_type.field(static_cast<int>(key)).isLink())
            row.values[key] = m_type.emptyRow().values[key];
    }
    startNew(row);
}

void SidePanel::restoreValue(int field, const Value& value)
{
    m_tabs->setCurrentIndex(FormTab);
    m_form->putValue(field, value);
    save();
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_form->isChanged() || m_isNew))
        revert();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier && m_save->isEnabled())
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cooperage::ui
