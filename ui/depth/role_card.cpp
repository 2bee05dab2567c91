// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/depth/role_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

RoleCard::RoleCard(const QString& heading, const QString& note, QWidget* parent)
    : QWidget(parent), m_card(new Card), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    m_card->setObjectName(QStringLiteral("roleCard"));
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_card->setHeading(heading);
    m_card->setNote(note);
    m_card->body()->addLayout(m_grid);
    m_grid->setColumnStretch(2, 1);
    whenThemed(this, [this] {
        m_grid->setHorizontalSpacing(px(24));
        m_grid->setVerticalSpacing(px(10));
    });
}

void RoleCard::show(const std::vector<depth::RolePart>& parts)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < int(parts.size()); ++row) {
        const depth::RolePart& part = parts[size_t(row)];
        auto* count = new LinkButton(QString::number(part.count));
        count->setObjectName(QStringLiteral("role_") + QLatin1StringView(part.id));
        count->setAccessibleName(QStringLiteral("%1: %2").arg(part.label).arg(part.count));
        connect(
            count, &QPushButton::clicked, this, [this, chosen = part.selection] { Q_EMIT opened(chosen); },
            Qt::QueuedConnection);
        auto* more = new QLabel(part.more);
        more->setWordWrap(true);
        setRole(more, "caption");
        m_grid->addWidget(new QLabel(part.label), row, 0);
        m_grid->addWidget(count, row, 1, Qt::AlignRight);
        m_grid->addWidget(more, row, 2);
    }
}

} // namespace cooperage::ui
