// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheet_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/row_filter.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

SheetRow::SheetRow(int sheet, QWidget* parent) : QAbstractButton(parent), m_sheet(sheet)
{
    setObjectName(QStringLiteral("sheet%1").arg(sheet));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box = new QCheckBox(this);
    m_box->setObjectName(QStringLiteral("sheetBox%1").arg(sheet));
    m_name = new ElidedLabel({}, this);
    m_type = new QPushButton(this);
    m_type->setObjectName(QStringLiteral("sheetType%1").arg(sheet));
    m_type->setAutoDefault(false);
    setRole(m_type, "chip");
    m_rows = new ElidedLabel({}, this);
    setRole(m_rows, "caption");
    m_icon = new IconLabel(QStringLiteral("check-circle"), Token::CompliantText, 16, this);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("sheetState%1").arg(sheet));
    for (QLabel* label : {m_rows, m_state, static_cast<QLabel*>(m_name)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_row = new QHBoxLayout(this);
    m_column = new QVBoxLayout;
    m_below = new QHBoxLayout;
    m_below->addWidget(m_type);
    m_below->addWidget(m_rows, 1);
    m_column->addWidget(m_name);
    m_column->addLayout(m_below);
    m_row->addWidget(m_box, 0, Qt::AlignVCenter);
    m_row->addLayout(m_column, 1);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_state, 0, Qt::AlignVCenter);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) { Q_EMIT asideToggled(m_sheet, !checked); });
    connect(m_type, &QPushButton::clicked, this, [this] { Q_EMIT typeAsked(m_sheet, m_type); });
    whenThemed(this, [this] { layOut(); });
}

void SheetRow::layOut()
{
    m_row->setContentsMargins(px(14), px(4), px(10), px(4));
    m_row->setSpacing(px(8));
    m_column->setSpacing(px(1));
    m_below->setSpacing(px(6));
    updateGeometry();
}

void SheetRow::setSheet(const PlannedSheet& sheet, bool isAside)
{
    m_name->setText(sheet.name);
    m_box->setChecked(sheet.type);
    m_box->setAccessibleName(tr("Import sheet %1").arg(sheet.name));
    m_box->setToolTip(sheet.type ? tr("Clear the box to leave this sheet aside") : sheet.aside);
    m_box->setEnabled(sheet.type || isAside);
    m_type->setVisible(!isAside);
    m_type->setText(sheet.type ? sheet.type->one() : tr("Choose type…"));
    setState(m_type, sheet.type ? "" : "asks");
    m_type->setAccessibleName(tr("Type of %1: %2").arg(sheet.name, m_type->text()));
    m_type->setToolTip(tr("What this sheet is. Click to say otherwise."));
    m_rows->setText(sheet.type ? rowsInWords(sheet) : isAside ? tr("Left aside") : QString());
    setRole(m_name, sheet.type ? "" : "muted");
    showState(sheet);
}

QString SheetRow::rowsInWords(const PlannedSheet& sheet)
{
    const QString rows = tr("%Ln rows in sheet", nullptr, int(sheet.rows.size()));
    return sheet.unanswered == 0 ? rows : tr("%1, %2 not answered").arg(rows).arg(sheet.unanswered);
}

void SheetRow::showState(const PlannedSheet& sheet)
{
    const qint64 refused = sheet.count(RowState::Refused);
    const qint64 warned = countRows(sheet, RowFilter::Warned);
    m_icon->setVisible(sheet.type);
    m_state->setVisible(sheet.type && (refused > 0 || warned > 0));
    if (refused > 0)
        m_icon->setIcon(QStringLiteral("slash-circle"), Token::ViolationText);
    else if (warned > 0)
        m_icon->setIcon(QStringLiteral("exclamation-triangle"), Token::WarningText);
    else
        m_icon->setIcon(QStringLiteral("check-circle"), Token::CompliantText);
    setRole(m_state, refused > 0 ? "violation" : "warning");
    m_state->setText(refused > 0 && warned > 0 ? QStringLiteral("%1 / %2").arg(refused).arg(warned)
                                               : QString::number(refused + warned));
    const QString said = !sheet.type ? sheet.aside
                         : refused + warned == 0
                             ? tr("No problems")
                             : tr("%Ln rows refused, %1 with warnings", nullptr, int(refused)).arg(warned);
    setToolTip(said);
    setAccessibleName(sheet.name);
    setAccessibleDescription(said);
}

QSize SheetRow::sizeHint() const
{
    return {px(200), m_row->sizeHint().height()};
}

QSize SheetRow::minimumSizeHint() const
{
    return {px(120), m_row->minimumSize().height()};
}

void SheetRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(px(6), 0, -px(6), 0);
    if (!isChecked() && !underMouse())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(isChecked() ? Token::Selection : Token::Hover));
    painter.drawRoundedRect(box, metrics::chipRadius(), metrics::chipRadius());
    if (isChecked())
        painter.fillRect(QRect(box.x(), box.y() + px(3), px(3), box.height() - px(6)), color(Token::Accent));
}

void SheetRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SheetRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace cooperage::ui
