// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace cooperage::ui {

class RecordForm;
class Session;

/// The one record of the college: what reports print as title, number and signature. Saved as one step; the record is
/// made when there is none.
class CollegeCard final : public QWidget {
    Q_OBJECT
public:
    explicit CollegeCard(Session& session, QWidget* parent = nullptr);

    /// Shows what the file says; words that are being typed are kept.
    void reload();
    bool isChanged() const;
    void revert();

Q_SIGNALS:
    void saved();

private:
    void save();
    void showState();

    Session& m_session;
    RecordForm* m_form;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace cooperage::ui
