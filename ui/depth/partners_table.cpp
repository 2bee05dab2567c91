// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partners_table.h"

#include <QHeaderView>

#include "ui/depth/level_delegate.h"
#include "ui/depth/partners_model.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

PartnersTable::PartnersTable(QWidget* parent)
    : QTreeView(parent), m_partners(new PartnersModel(this)), m_filter(new LevelFilter(this))
{
    m_filter->setSourceModel(m_partners);
    setObjectName(QStringLiteral("partners"));
    setAccessibleName(tr("Partners and their depth"));
    setModel(m_filter);
    setItemDelegate(new LevelDelegate(PartnersModel::Level, PartnersModel::LevelRole, this));
    setSortingEnabled(true);
    sortByColumn(PartnersModel::Points, Qt::DescendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(PartnersModel::Name, QHeaderView::Stretch);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT partnerOpened(m_partners->partnerAt(m_filter->mapToSource(index).row()));
    });
    whenThemed(this, [this] {
        constexpr int kWidths[PartnersModel::Columns] = {0, 84, 76, 96, 104, 76, 170, 150};
        for (int column = 1; column < PartnersModel::Columns; ++column)
            header()->resizeSection(column, px(kWidths[column]));
    });
}

void PartnersTable::setAssessment(const depth::Assessment& assessment)
{
    m_partners->setAssessment(assessment);
}

void PartnersTable::setLevel(std::optional<depth::Level> level)
{
    m_filter->setLevel(level);
}

int PartnersTable::shownPartners() const
{
    return m_filter->rowCount();
}

} // namespace cooperage::ui
