// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_start.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/template_menu.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"

namespace cooperage::ui {

using metrics::px;

ImportStart::ImportStart(QWidget* parent) : QWidget(parent)
{
    m_state = new EmptyState(QStringLiteral("drop-files"), tr("Choose ledgers, or drop them here"),
                             tr("Excel (.xlsx) and CSV, several at once. Usual headings, merged cells and all ways of "
                                "writing dates are understood.\nNothing is written before you have checked it."),
                             this);
    QPushButton* choose = m_state->addAction(tr("Choose files…"), QStringLiteral("folder2-open"));
    choose->setObjectName(QStringLiteral("chooseFiles"));
    m_back = m_state->addAction(tr("Back to the check"));
    m_back->setObjectName(QStringLiteral("backToCheck"));
    QPushButton* empty = m_state->addAction(tr("Empty ledger…"), QStringLiteral("file-earmark-spreadsheet"));
    empty->setObjectName(QStringLiteral("emptyLedger"));
    empty->setToolTip(tr("An Excel file with headings, notes and lists to pick from, to fill in and import"));
    auto* menu = new TemplateMenu(empty);
    empty->setMenu(menu);
    connect(menu, &TemplateMenu::chosen, this, &ImportStart::templateAsked);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    connect(choose, &QPushButton::clicked, this, &ImportStart::chooseAsked);
    connect(m_back, &QPushButton::clicked, this, &ImportStart::checkAsked);
    whenThemed(this, [column] { column->setContentsMargins(px(32), px(24), px(32), px(32)); });
    setFileCount(0);
}

void ImportStart::setFileCount(qsizetype count)
{
    m_back->setVisible(count > 0);
    m_back->setText(tr("Back to the check of %Ln files", nullptr, int(count)));
}

void ImportStart::setHovered(bool hovered)
{
    m_isHovered = hovered;
    update();
}

void ImportStart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(m_isHovered ? Token::Accent : Token::Control), m_isHovered ? 2 : 1, Qt::DashLine));
    painter.setBrush(color(m_isHovered ? Token::Weak : Token::Surface));
    const QRectF box = QRectF(rect()).adjusted(px(16) + 0.5, px(4) + 0.5, -px(16) - 0.5, -px(16) - 0.5);
    painter.drawRoundedRect(box, px(8), px(8));
}

} // namespace cooperage::ui
