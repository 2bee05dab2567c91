// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_counts.h"

#include <QHBoxLayout>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/count_card.h"

namespace cooperage::ui {

ImportCounts::ImportCounts(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    add(RowFilter::New, new CountCard({QStringLiteral("plus-lg"), Token::Accent, Token::Weak}, tr("To add"), this),
        QStringLiteral("countNew"));
    add(RowFilter::Update,
        new CountCard({QStringLiteral("arrow-repeat"), Token::Accent, Token::Weak}, tr("To update"), this),
        QStringLiteral("countUpdate"));
    add(RowFilter::Unchanged,
        new CountCard({QStringLiteral("equals"), Token::Text2, Token::Surface2}, tr("Unchanged"), this),
        QStringLiteral("countUnchanged"));
    add(RowFilter::Refused,
        new CountCard({QStringLiteral("slash-circle"), Token::ViolationText, Token::ViolationBack}, tr("Refused"),
                      this),
        QStringLiteral("countRefused"));
    add(RowFilter::Warned,
        new CountCard({QStringLiteral("exclamation-triangle"), Token::WarningText, Token::WarningBack}, tr("Warned"),
                      this),
        QStringLiteral("countWarned"));
    m_entries[1].card->setNote(tr("every change can be seen"));
    m_entries[2].card->setNote(tr("nothing to write"));
    m_entries[3].card->setNote(tr("the whole row stays out"));
    m_entries[4].card->setNote(tr("written and marked"));
    whenThemed(this, [row] { row->setSpacing(metrics::gap()); });
}

void ImportCounts::add(RowFilter filter, CountCard* card, const QString& name)
{
    card->setObjectName(name);
    layout()->addWidget(card);
    m_entries.push_back({filter, card});
    connect(card, &QAbstractButton::clicked, this, [this, filter](bool checked) {
        const RowFilter chosen = checked ? filter : RowFilter::All;
        setFilter(chosen);
        Q_EMIT filterChosen(chosen);
    });
}

void ImportCounts::setPlan(const ImportPlan& plan)
{
    for (const Entry& entry : m_entries)
        entry.card->setCount(countRows(plan, entry.filter));
    const BroughtAlong along = broughtAlong(plan);
    m_entries.front().card->setNote(along.type ? tr("and %1 × %2").arg(along.count).arg(along.type->one())
                                               : tr("new records"));
}

void ImportCounts::setFilter(RowFilter filter)
{
    for (const Entry& entry : m_entries)
        entry.card->setChecked(entry.filter == filter);
}

} // namespace cooperage::ui
