// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/college_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/records/college.h"
#include "ui/forms/record_form.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keep_focus.h"

namespace cooperage::ui {

CollegeCard::CollegeCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_form(new RecordForm(recordType<College>(), EditorContext{session.store()}, this)),
      m_save(new QPushButton(tr("Save the college"))), m_revert(new QPushButton(tr("Undo typing")))
{
    auto* card = new Card(this);
    card->setHeading(tr("The college, as reports name and sign it"));
    card->setNote(tr("In the number pattern, {year} stands for the year and {n} for the number the registry gives."));
    m_form->setObjectName(QStringLiteral("collegeForm"));
    m_save->setObjectName(QStringLiteral("saveCollege"));
    m_revert->setObjectName(QStringLiteral("revertCollege"));
    setRole(m_save, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    card->body()->addWidget(m_form);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_form, &RecordForm::changed, this, &CollegeCard::showState);
    connect(m_save, &QPushButton::clicked, this, &CollegeCard::save);
    connect(m_revert, &QPushButton::clicked, this, &CollegeCard::revert);
    whenThemed(this, [this, buttons] {
        buttons->setSpacing(metrics::px(8));
        m_form->setMaximumWidth(metrics::px(640));
    });
    if (session.isReadOnly())
        m_form->setReadOnly(session.whyReadOnly());
    reload();
}

void CollegeCard::reload()
{
    if (m_form->isChanged())
        return;
    const std::vector<Row> colleges = m_session.store().rows({.type = &recordType<College>(), .limit = 1});
    m_form->setRow(colleges.empty() ? recordType<College>().emptyRow() : colleges.front());
    showState();
}

bool CollegeCard::isChanged() const
{
    return m_form->isChanged();
}

void CollegeCard::revert()
{
    m_form->revert();
    showState();
}

void CollegeCard::showState()
{
    setEnabledKeepingFocus(m_save, m_form->isChanged(), m_form);
    setEnabledKeepingFocus(m_revert, m_form->isChanged(), m_form);
}

void CollegeCard::save()
{
    if (!m_form->check())
        return;
    const RecordType& type = recordType<College>();
    const Row row = m_form->row();
    m_form->setRow(row);
    showState();
    m_session.change(
        Op::Settings, type.one(), this,
        [row, &type](Store& store) {
            if (row.id == 0)
                store.insert(type, row);
            else
                store.update(type, row);
        },
        [this](const ChangeSet&) {
            reload(); // a new record has its number now
            Q_EMIT saved();
        });
}

} // namespace cooperage::ui
