// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings_page/settings_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/records/college.h"
#include "core/records/parameter_set.h"
#include "ui/dialogs.h"
#include "ui/settings_page/college_card.h"
#include "ui/settings_page/parameters_card.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using namespace metrics;

SettingsPage::SettingsPage(const PageContext& context, Settings& settings, QWidget* parent)
    : Page(context, parent), m_settings(settings), m_college(new CollegeCard(context.session)),
      m_parameters(new ParametersCard(context)), m_person(new QLineEdit), m_language(new QComboBox)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* header = new PageHeader(tr("Settings"));
    header->setSentence(tr("What reports print about the college, and how this computer shows it"));
    whole->addWidget(header);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin(), px(2), pageMargin(), pageMargin());
    column->setSpacing(gap());
    column->addWidget(m_college);
    column->addWidget(personCard());
    column->addWidget(m_parameters);
    column->addStretch();
    scroll->setWidget(content);
    whole->addWidget(scroll, 1);
    connect(m_college, &CollegeCard::saved, this, [this] { navigator().toast(tr("The college was saved.")); });
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
    m_college->reload();
    m_parameters->reload();
    m_person->setText(session().person());
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
}

bool SettingsPage::isTouchedBy(const ChangeSet& changes) const
{
    return changes.touches(recordType<College>()) || changes.touches(recordType<ParameterSet>());
}

bool SettingsPage::mayLeave()
{
    if (!m_college->isChanged() && !m_parameters->isChanged())
        return true;
    const bool leaves = dialogs().ask({.title = tr("Leave the settings"),
                                       .text = tr("What you typed is not saved yet."),
                                       .consequences = tr("Leaving forgets it."),
                                       .act = tr("Forget it"),
                                       .stay = tr("Stay here")});
    if (leaves) {
        m_college->revert();
        m_parameters->reload();
    }
    return leaves;
}

} // namespace cooperage::ui
