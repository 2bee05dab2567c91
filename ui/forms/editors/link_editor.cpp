// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/link_editor.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>

#include "core/base/text_key.h"
#include "ui/style/icons.h"

namespace cooperage::ui {

namespace {

constexpr int kOffers = 20;
constexpr int kIdRole = Qt::UserRole + 1;   ///< 0: make a new record
constexpr int kNameRole = Qt::UserRole + 2; ///< of the record to make

} // namespace

LinkEditor::LinkEditor(const RecordType& target, const EditorContext& context, QWidget* parent)
    : FieldEditor(parent), m_target(target), m_context(context), m_line(new QLineEdit(this)),
      m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(m_offers, this))
{
    FieldEditor::take(m_line);
    if (m_context.openRecord) {
        m_open = m_line->addAction(icon("box-arrow-up-right", Token::Accent), QLineEdit::TrailingPosition);
        m_open->setObjectName(QStringLiteral("openLink"));
        m_open->setToolTip(tr("Open this record"));
        connect(m_open, &QAction::triggered, this, [this] { m_context.openRecord(m_target, m_value.integer()); });
    }
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->setMaxVisibleItems(10);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &LinkEditor::offer);
    connect(m_line, &QLineEdit::textEdited, this, &LinkEditor::ask);
    connect(m_line, &QLineEdit::editingFinished, this, &LinkEditor::settle);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &LinkEditor::take);
    showOpen();
}

void LinkEditor::setValue(const Value& value)
{
    m_pause.stop();
    m_value = value;
    m_problem.clear();
    m_line->setText(value.isNull() ? QString() : m_context.store.title(m_target, value.integer()));
    m_line->setCursorPosition(0);
    showOpen();
}

void LinkEditor::showOpen()
{
    if (m_open)
        m_open->setVisible(!m_value.isNull());
}

void LinkEditor::setWritten(const QString& words)
{
    m_line->setPlaceholderText(words.isEmpty() ? QString() : tr("As written: %1").arg(words));
}

void LinkEditor::selectAll()
{
    m_line->selectAll();
}

/// Typing lets go of the old link; what the text means is settled when it is chosen or the field is left.
void LinkEditor::ask()
{
    m_value = Value();
    m_problem = m_line->text().trimmed().isEmpty() ? QString() : tr("Choose a record from the list.");
    showOpen();
    m_pause.start();
    Q_EMIT edited();
}

void LinkEditor::offer()
{
    const QString words = m_line->text().trimmed();
    m_offers->clear();
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    bool known = false;
    for (qint64 id : m_context.store.ids({.type = &m_target, .search = words, .limit = kOffers})) {
        auto* item = new QStandardItem(m_context.store.title(m_target, id));
        item->setData(id, kIdRole);
        m_offers->appendRow(item);
        known = known || textKey(item->text()) == textKey(words);
    }
    if (m_context.makeRecord && !known) {
        auto* item = new QStandardItem(icon("plus-lg", Token::Accent), tr("New %1: %2").arg(m_target.one(), words));
        item->setData(0, kIdRole);
        item->setData(words, kNameRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() > 0 && m_line->hasFocus())
        m_completer->complete();
}

void LinkEditor::take(const QModelIndex& choice)
{
    const qint64 id = choice.data(kIdRole).toLongLong();
    if (id != 0) {
        choose(id);
        return;
    }
    const QString words = choice.data(kNameRole).toString();
    m_context.makeRecord(m_target, words, [guard = QPointer<LinkEditor>(this)](qint64 made) {
        if (guard)
            guard->choose(made);
    });
}

void LinkEditor::choose(qint64 id)
{
    setValue(Value(id));
    Q_EMIT edited();
}

/// A whole name that belongs to exactly one record is that record, also without choosing.
void LinkEditor::settle()
{
    const QString words = m_line->text().trimmed();
    if (!m_value.isNull() || words.isEmpty() || m_completer->popup()->isVisible())
        return;
    qint64 only = 0;
    int same = 0;
    for (qint64 id : m_context.store.ids({.type = &m_target, .search = words, .limit = kOffers})) {
        if (textKey(m_context.store.title(m_target, id)) != textKey(words))
            continue;
        only = id;
        ++same;
    }
    if (same == 1)
        choose(only);
}

} // namespace cooperage::ui
