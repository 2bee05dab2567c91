// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/record_type.h"

class QPushButton;

namespace cooperage::ui {

class EmptyState;

/// The first step of an import: choose files or drop them, or take an empty ledger to fill in.
class ImportStart final : public QWidget {
    Q_OBJECT
public:
    explicit ImportStart(QWidget* parent = nullptr);

    /// How many files are being checked already; then one can go back to them.
    void setFileCount(qsizetype count);
    /// Files hang over the page.
    void setHovered(bool hovered);

Q_SIGNALS:
    void chooseAsked();
    void checkAsked();
    void templateAsked(const cooperage::RecordType& type);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EmptyState* m_state;
    QPushButton* m_back;
    bool m_isHovered = false;
};

} // namespace cooperage::ui
