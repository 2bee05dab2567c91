// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings_page/settings_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/records/college.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using namespace metrics;

SettingsPage::SettingsPage(const PageContext& context, Settings& settings, QWidget* parent)
    : Page(context, parent), m_settings(settings), m_person(new QLineEdit), m_language(new QComboBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin(), px(10), pageMargin(), pageMargin());
    column->setSpacing(gap());
    auto* header = new PageHeader(tr("Settings"));
    header->setSentence(tr("What reports print about the college, and how this computer shows it"));
    column->addWidget(header);
    column->addWidget(personCard());
    column->addStretch();
}

QWidget* SettingsPage::personCard()
{
    auto* card = new Card;
    card->setHeading(tr("This computer"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap());
    form->setVerticalSpacing(px(8));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setMaximumWidth(px(320));
    connect(m_person, &QLineEdit::editingFinished, this, [this] {
        m_settings.setPerson(m_person->text().trimmed());
        session().setPerson(m_person->text().trimmed());
    });
    form->addRow(tr("Your name"), m_person);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setMaximumWidth(px(320));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        navigator().toast(tr("The new language shows when the program starts next."));
    });
    form->addRow(tr("Language"), m_language);
    card->body()->addLayout(form);
    card->setNote(tr("Your name stands in the history beside every change you make."));
    return card;
}

void SettingsPage::reload()
{
    m_person->setText(session().person());
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
}

bool SettingsPage::isTouchedBy(const ChangeSet& changes) const
{
    return changes.touches(recordType<College>());
}

bool SettingsPage::mayLeave()
{
    return true;
}

} // namespace cooperage::ui
