// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <array>

#include "core/store/merge.h"

class QGridLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace cooperage::ui {

/// Two records that mean the same: which one stays, what it takes over from the other, what moves to it, and what is
/// only in the history from then on.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const RecordType& type, const ReadStore& store, qint64 first, qint64 second, QWidget* parent);

    qint64 kept() const { return m_ids[keptPlace()]; }
    qint64 other() const { return m_ids[1 - keptPlace()]; }

private:
    size_t keptPlace() const;
    void buildHead(QVBoxLayout* column);
    void showPlan();
    void addField(QGridLayout* grid, int field, const merge::Plan& plan);
    QStringList doubtsOf(const merge::Plan& plan) const; ///< why they may not be the same
    QString movedText(const merge::Plan& plan) const;
    QString shown(const Row& row, int field) const;

    const RecordType& m_type;
    const ReadStore& m_store;
    std::array<qint64, 2> m_ids;
    std::array<QRadioButton*, 2> m_choices{};
    QVBoxLayout* m_place = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_moved = nullptr;
    QLabel* m_denied = nullptr;
};

} // namespace cooperage::ui
