// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_foot.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/number_text.h"
#include "ui/exchange/row_filter.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"

namespace cooperage::ui {

using metrics::px;

ImportFoot::ImportFoot(QWidget* parent) : QWidget(parent)
{
    setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    const auto button = [&](const QString& name, const QString& text, auto signal) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    auto* back = button(QStringLiteral("importBack"), tr("Return"), &ImportFoot::backAsked);
    back->setIcon(icon("arrow-left"));
    m_save = button(QStringLiteral("saveRefused"), {}, &ImportFoot::saveRefusedAsked);
    m_save->setIcon(icon("file-earmark-arrow-down"));
    m_save->setToolTip(tr("A workbook of the refused rows with their reasons: mend it and import it again, nothing is "
                          "written twice"));
    auto* undo = new ElidedLabel(tr("The whole import can be undone in one step"), this);
    undo->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setRole(undo, "caption");
    auto* cancel = button(QStringLiteral("importCancel"), tr("Cancel"), &ImportFoot::cancelAsked);
    m_write = button(QStringLiteral("importWrite"), {}, &ImportFoot::writeAsked);
    setRole(m_write, "primary");
    row->addWidget(back);
    row->addWidget(m_save);
    row->addWidget(undo, 1);
    row->addWidget(cancel);
    row->addWidget(m_write);
    whenThemed(this, [row] {
        row->setContentsMargins(metrics::pageMargin(), px(9), metrics::pageMargin(), px(9));
        row->setSpacing(px(8));
    });
}

void ImportFoot::setPlan(const ImportPlan& plan)
{
    const qint64 rows = rowsToWrite(plan);
    const qint64 refused = plan.count(RowState::Refused);
    m_isEmpty = plan.isEmpty();
    m_write->setText(rows > 0 || m_isEmpty ? tr("Write %Ln rows", nullptr, int(rows))
                                           : tr("Write %Ln records", nullptr, int(plan.writes.size())));
    m_save->setText(tr("Save %Ln refused rows with reasons…", nullptr, int(refused)));
    m_save->setVisible(refused > 0);
    enable();
}

void ImportFoot::setBusy(bool busy)
{
    m_isBusy = busy;
    enable();
}

void ImportFoot::enable()
{
    m_write->setEnabled(!m_isEmpty && !m_isBusy);
    m_save->setEnabled(!m_isBusy);
    m_write->setToolTip(m_isBusy    ? tr("Wait until the check is done")
                        : m_isEmpty ? tr("There is nothing to write: no row is new or changed")
                                    : QString());
}

} // namespace cooperage::ui
