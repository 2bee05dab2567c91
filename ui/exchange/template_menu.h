// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "core/model/record_type.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

/// All ledgers by room, to pick the one whose empty template is wanted.
class TemplateMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TemplateMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const cooperage::RecordType& type);
};

/// Asks where to, and writes the empty ledger of the type there.
void saveTemplate(const PageContext& context, QObject* owner, const RecordType& type);

} // namespace cooperage::ui
