// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/import_plan.h"

class QPushButton;

namespace cooperage::ui {

/// The foot of the check: back, save what was refused, give up, write.
class ImportFoot final : public QWidget {
    Q_OBJECT
public:
    explicit ImportFoot(QWidget* parent = nullptr);

    void setPlan(const ImportPlan& plan);
    /// While a plan is made or written nothing can be begun.
    void setBusy(bool busy);

Q_SIGNALS:
    void backAsked();
    void saveRefusedAsked();
    void cancelAsked();
    void writeAsked();

private:
    void enable();

    QPushButton* m_save;
    QPushButton* m_write;
    bool m_isEmpty = true;
    bool m_isBusy = false;
};

} // namespace cooperage::ui
