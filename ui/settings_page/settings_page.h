// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cooperage::ui {

class CollegeCard;
class ParametersCard;

/// The college's profile as reports print it, and what belongs to the person: name, language, size of letters, colours.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const PageContext& context, Settings& settings, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool mayLeave() override;

private:
    QWidget* personCard();
    QWidget* backupCard();
    void chooseBackupFolder();
    void showBackupFolder();

    Settings& m_settings;
    CollegeCard* m_college;
    ParametersCard* m_parameters;
    QLineEdit* m_person;
    QComboBox* m_language;
    QLabel* m_backups;
    QLabel* m_unreachable;
    QPushButton* m_beside;
};

} // namespace cooperage::ui
