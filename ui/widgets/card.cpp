// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

Card::Card(QWidget* parent) : QFrame(parent)
{
    setRole(this, "card");
    m_column = new QVBoxLayout(this);
    m_top = new QWidget(this);
    m_top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head = new QHBoxLayout(m_top);
    m_heading = new ElidedLabel({}, m_top);
    m_heading->setObjectName(QStringLiteral("heading"));
    setRole(m_heading, "heading");
    m_measure = new ElidedLabel({}, m_top);
    setRole(m_measure, "caption");
    m_measure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the finding has the room first
    m_head->addWidget(m_heading);
    m_head->addWidget(m_measure, 1);
    m_body = new QVBoxLayout;
    m_note = new QLabel(this);
    setRole(m_note, "caption");
    m_note->setWordWrap(true);
    m_column->addWidget(m_top);
    m_column->addLayout(m_body, 1);
    m_column->addWidget(m_note);
    m_top->hide();
    m_note->hide();
    whenThemed(this, [this] { layOut(); });
}

void Card::layOut()
{
    const int side = metrics::cardPadding();
    const int bodySide = m_isFlush ? 1 : side;
    m_column->setContentsMargins(0, px(10), 0, m_isFlush ? 1 : px(12));
    m_column->setSpacing(px(8));
    m_head->setContentsMargins(side, 0, side, 0);
    m_head->setSpacing(px(8));
    m_body->setContentsMargins(bodySide, 0, bodySide, 0);
    m_body->setSpacing(m_isFlush ? 0 : px(6));
    m_note->setContentsMargins(side, 0, side, m_isFlush ? px(10) : 0);
}

void Card::setHeading(const QString& sentence)
{
    m_heading->setText(sentence);
    setAccessibleName(sentence);
    m_top->show();
    layOutHead();
}

void Card::setMeasure(const QString& words)
{
    m_measure->setText(words);
    layOutHead();
}

/// At once: within a scroll area the request of a label that has grown does not reach its row.
void Card::layOutHead()
{
    m_head->invalidate();
    m_head->activate();
}

LinkButton* Card::setLink(const QString& text)
{
    if (!m_link) {
        m_link = new LinkButton(text, m_top);
        m_link->setObjectName(QStringLiteral("link"));
        m_link->showChevron();
        m_head->addWidget(m_link);
        m_top->show();
    }
    m_link->setText(text);
    m_link->updateGeometry();
    return m_link;
}

void Card::addAtRight(QWidget* widget)
{
    m_head->addWidget(widget);
    m_top->show();
}

void Card::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void Card::setFlush()
{
    m_isFlush = true;
    layOut();
}

QString Card::heading() const
{
    return m_heading->text();
}

} // namespace cooperage::ui
