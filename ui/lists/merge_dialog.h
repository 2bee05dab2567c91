// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "ui/lists/merge_sheet.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace cooperage::ui {

class Session;

/// Two records that mean the same: which one stays, what it takes over from the other, what moves to it, and what is
/// only in the history from then on. Worked out on a worker thread: many records may point to the two.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const RecordType& type, Session& session, qint64 first, qint64 second, QWidget* parent);

    qint64 kept() const { return m_ids[keptPlace()]; }
    qint64 other() const { return m_ids[1 - keptPlace()]; }

private:
    size_t keptPlace() const;
    void buildHead(QVBoxLayout* column, Session& session);
    void present(const MergeSheets& sheets);
    void showSheet();
    void addLine(QGridLayout* grid, const MergeSheet::Line& line);

    const RecordType& m_type;
    std::array<qint64, 2> m_ids;
    std::optional<MergeSheets> m_sheets; ///< once they are read
    std::array<QRadioButton*, 2> m_choices{};
    QVBoxLayout* m_place = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_moved = nullptr;
    QLabel* m_denied = nullptr;
    QPushButton* m_act = nullptr;
};

} // namespace cooperage::ui
