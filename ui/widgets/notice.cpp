// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

Notice::Notice(ChipKind kind, const QString& chipText, const QString& sentence, QWidget* parent)
    : QFrame(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column = new QVBoxLayout(this);
    m_head = new QHBoxLayout;
    const ChipLook look = chipLook(kind);
    if (!chipText.isEmpty())
        m_head->addWidget(new Chip(kind, chipText, this), 0, Qt::AlignTop);
    else if (!look.icon.isEmpty())
        m_head->addWidget(new IconLabel(look.icon, look.text, 16, this), 0, Qt::AlignTop);
    auto* label = new QLabel(sentence, this);
    label->setObjectName(QStringLiteral("noticeSentence"));
    label->setWordWrap(true);
    setRole(label, "strong");
    m_head->addWidget(label, 1);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    setRole(m_text, "muted");
    m_text->hide();
    m_figures = new QHBoxLayout;
    m_figures->addStretch();
    m_foot = new QHBoxLayout;
    m_basis = new QLabel(this);
    setRole(m_basis, "caption");
    m_basis->hide();
    m_foot->addStretch();
    m_foot->addWidget(m_basis);
    m_column->addLayout(m_head);
    m_column->addWidget(m_text);
    m_column->addLayout(m_figures);
    m_column->addLayout(m_foot);
    setAccessibleName(sentence);
    whenThemed(this, [this] { layOut(); });
}

void Notice::layOut()
{
    m_column->setContentsMargins(px(13), px(8), px(12), px(8));
    m_column->setSpacing(px(5));
    m_head->setSpacing(px(8));
    m_figures->setSpacing(px(16));
    m_foot->setSpacing(px(6));
}

void Notice::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Notice::setBasis(const QString& basis)
{
    m_basis->setText(basis);
    m_basis->setVisible(!basis.isEmpty());
}

void Notice::addFigure(const QString& caption, const QString& number)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* above = new QLabel(caption, this);
    setRole(above, "caption");
    auto* below = new QLabel(number, this);
    setRole(below, "heading");
    column->addWidget(above);
    column->addWidget(below);
    m_figures->insertLayout(m_figures->count() - 1, column);
}

QPushButton* Notice::addRemedy(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setCompact(button);
    m_foot->insertWidget(m_foot->count() - 2, button);
    return button;
}

void Notice::paintEvent(QPaintEvent*)
{
    const ChipLook look = chipLook(m_kind);
    const double radius = metrics::chipRadius();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(look.edge));
    painter.setBrush(color(look.back));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(look.text));
    painter.setClipRect(0, 0, px(3), height());
    painter.drawRoundedRect(QRectF(0, 0, 4 * radius, height()), radius, radius);
}

} // namespace cooperage::ui
