// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/roles.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace cooperage::ui {

/// What an association, authority, institute or alliance does with the college, instead of a level: each count opens
/// its records.
class RoleCard final : public QWidget {
    Q_OBJECT
public:
    RoleCard(const QString& heading, const QString& note, QWidget* parent = nullptr);

    void show(const std::vector<depth::RolePart>& parts);

Q_SIGNALS:
    void opened(const cooperage::Selection& records);

private:
    Card* m_card;
    QGridLayout* m_grid;
};

} // namespace cooperage::ui
