// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/edit_many_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/words.h"
#include "ui/forms/editors/wheel_focus_guard.h"
#include "ui/lists/shown_value.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

namespace cooperage::ui {

using metrics::px;

EditManyDialog::EditManyDialog(const RecordType& type, const ReadStore& store, int count, int field, QWidget* parent)
    : QDialog(parent), m_type(type), m_store(store), m_fields(new QComboBox(this)), m_place(new QVBoxLayout),
      m_problem(new QLabel(this)), m_act(new QPushButton(tr("Change %Ln records", nullptr, count), this))
{
    setObjectName(QStringLiteral("editManyDialog"));
    setWindowTitle(tr("Edit several"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sentence = new QLabel(tr("%1 records of %2 get the same value in this field. This is one step and can be "
                                   "undone.")
                                    .arg(count)
                                    .arg(type.many()),
                                this);
    sentence->setWordWrap(true);
    setRole(sentence, "muted");
    m_fields->setObjectName(QStringLiteral("editManyField"));
    m_fields->setAccessibleName(tr("Field"));
    guardWheel(m_fields);
    for (int index = 0; index < type.fieldCount(); ++index)
        m_fields->addItem(fieldTitle(type.field(index)), index);
    m_fields->setCurrentIndex(field < 0 ? 0 : field);
    setRole(m_problem, "violation");
    m_act->setObjectName(QStringLiteral("editManyAct"));
    setRole(m_act, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("editManyCancel"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_act);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(8));
    column->addWidget(sentence);
    column->addWidget(new QLabel(tr("Field"), this));
    column->addWidget(m_fields);
    column->addWidget(new QLabel(tr("New value"), this));
    column->addLayout(m_place);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(px(380));
    showEditor();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &EditManyDialog::showEditor);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
}

int EditManyDialog::field() const
{
    return m_fields->currentData().toInt();
}

void EditManyDialog::showEditor()
{
    delete m_editor;
    m_editor = makeFieldEditor(m_type, field(), {.store = m_store}, this);
    m_editor->setObjectName(QStringLiteral("editManyValue"));
    m_editor->setValue({});
    m_place->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &EditManyDialog::check);
    check();
}

void EditManyDialog::check()
{
    QString problem = m_editor->problem();
    if (problem.isEmpty() && m_type.field(field()).isRequired() && m_editor->value().isNull())
        problem = tr("This field cannot be empty.");
    m_problem->setText(problem);
    m_act->setEnabled(problem.isEmpty());
}

} // namespace cooperage::ui
