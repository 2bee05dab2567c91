// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings_page/settings_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/records/college.h"
#include "core/records/parameter_set.h"
#include "core/store/backup.h"
#include "ui/dialogs.h"
#include "ui/settings_page/college_card.h"
#include "ui/settings_page/parameters_card.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using namespace metrics;

SettingsPage::SettingsPage(const PageContext& context, Settings& settings, QWidget* parent)
    : Page(context, parent), m_settings(settings), m_college(new CollegeCard(context.session)),
      m_parameters(new ParametersCard(context)), m_person(new QLineEdit), m_language(new QComboBox),
      m_backups(new QLabel), m_unreachable(new QLabel), m_beside(new QPushButton)
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
    column->addWidget(backupCard());
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

QWidget* SettingsPage::backupCard()
{
    auto* card = new Card;
    card->setHeading(tr("Automatic backups"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_backups->setObjectName(QStringLiteral("backupFolder"));
    m_backups->setWordWrap(true);
    m_backups->setTextFormat(Qt::PlainText);
    m_backups->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unreachable->setObjectName(QStringLiteral("backupUnreachable"));
    m_unreachable->setWordWrap(true);
    m_unreachable->setText(
        tr("This folder cannot be written now. Is the drive plugged in? Until it is, backups go beside "
           "the ledger file."));
    setRole(m_unreachable, "warning");
    m_unreachable->hide();
    auto* choose = new QPushButton(tr("Choose another folder…"));
    choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    m_beside->setText(tr("Beside the ledger file"));
    m_beside->setObjectName(QStringLiteral("backupsBeside"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(choose);
    buttons->addWidget(m_beside);
    buttons->addStretch();
    card->body()->addWidget(m_backups);
    card->body()->addWidget(m_unreachable);
    card->body()->addLayout(buttons);
    card->setNote(
        tr("A folder on another drive survives the loss of this one. Backups made so far stay where they are."));
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        m_settings.setBackupFolder({});
        showBackupFolder();
    });
    return card;
}

void SettingsPage::chooseBackupFolder()
{
    const QString folder =
        dialogs().openFolder({.title = tr("Choose a folder for automatic backups"),
                              .suggested = m_settings.backupFolder().isEmpty() ? QFileInfo(session().path()).path()
                                                                               : m_settings.backupFolder()});
    if (folder.isEmpty())
        return;
    m_settings.setBackupFolder(folder);
    showBackupFolder();
}

void SettingsPage::showBackupFolder()
{
    const QString chosen = m_settings.backupFolder();
    m_backups->setText(QDir::toNativeSeparators(chosen.isEmpty() ? backup::folderOf(session().path()) : chosen));
    m_beside->setEnabled(!chosen.isEmpty());
    session().jobs().drive(
        QStringLiteral("backup-folder"), this, [](const ReadStore&, Progress&) { return backup::isHomeReachable(); },
        [this](bool isReachable) { m_unreachable->setVisible(!isReachable); });
}

void SettingsPage::reload()
{
    showBackupFolder();
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
