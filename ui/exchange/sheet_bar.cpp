// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheet_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr RowFilter kFilters[] = {RowFilter::All,       RowFilter::New,     RowFilter::Update,
                                  RowFilter::Unchanged, RowFilter::Refused, RowFilter::Warned};

QString filterText(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return SheetBar::tr("All");
    case RowFilter::New:
        return SheetBar::tr("To add");
    case RowFilter::Update:
        return SheetBar::tr("To update");
    case RowFilter::Unchanged:
        return SheetBar::tr("Unchanged");
    case RowFilter::Refused:
        return SheetBar::tr("Refused");
    case RowFilter::Warned:
        return SheetBar::tr("Warned");
    }
    return {};
}

} // namespace

SheetBar::SheetBar(QWidget* parent) : QWidget(parent)
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("sheetName"));
    setRole(m_name, "heading");
    m_type = new QPushButton(this);
    m_type->setObjectName(QStringLiteral("sheetType"));
    m_type->setAutoDefault(false);
    setRole(m_type, "chip");
    m_about = new ElidedLabel({}, this);
    m_about->setObjectName(QStringLiteral("sheetAbout"));
    setRole(m_about, "caption");
    m_keep = new LinkButton(tr("Keep these meanings"), this);
    m_keep->setObjectName(QStringLiteral("keepMappings"));
    m_keep->setLeadingIcon(QStringLiteral("bookmark"));
    m_keep->setToolTip(tr("The next import will know these headings by itself"));
    m_filter = new SegmentedControl(this);
    m_filter->setObjectName(QStringLiteral("rowFilter"));
    m_filter->setAccessibleName(tr("Rows shown"));
    for (RowFilter filter : kFilters)
        m_filter->addSegment(filterText(filter));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_name);
    row->addWidget(m_type);
    row->addWidget(m_about, 1);
    row->addWidget(m_keep);
    row->addWidget(m_filter);
    connect(m_type, &QPushButton::clicked, this, [this] { Q_EMIT typeAsked(m_number, m_type); });
    connect(m_keep, &QPushButton::clicked, this, &SheetBar::keepAsked);
    connect(m_filter, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT filterChosen(kFilters[index]); });
    whenThemed(this, [row] {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(8));
    });
}

void SheetBar::setSheet(const PlannedSheet& sheet, int number)
{
    m_number = number;
    m_name->setText(sheet.name);
    m_type->setText(sheet.type ? sheet.type->one() : tr("Choose type…"));
    setState(m_type, sheet.type ? "" : "asks");
    m_type->setAccessibleName(tr("Type of %1: %2").arg(sheet.name, m_type->text()));
    m_filter->setVisible(sheet.type);
    if (!sheet.type) {
        m_about->setText(sheet.aside);
        return;
    }
    m_about->setText(
        sheet.unrecognised.isEmpty()
            ? tr("Headings in row %1").arg(sheet.headingRow)
            : tr("Headings in row %1; %2 columns are not known").arg(sheet.headingRow).arg(sheet.unrecognised.size()));
    for (int at = 0; at < int(std::size(kFilters)); ++at)
        m_filter->setText(at, filterText(kFilters[at]) + QLatin1Char(' ') +
                                  QString::number(countRows(sheet, kFilters[at])));
}

void SheetBar::setFilter(RowFilter filter)
{
    for (int at = 0; at < int(std::size(kFilters)); ++at)
        if (kFilters[at] == filter)
            m_filter->setCurrent(at);
}

void SheetBar::setUnkept(bool unkept)
{
    m_keep->setVisible(unkept);
}

} // namespace cooperage::ui
