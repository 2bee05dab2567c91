// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

EmptyState::EmptyState(const QString& iconName, const QString& heading, const QString& sentence, QWidget* parent)
    : QWidget(parent)
{
    m_icon = new IconLabel(iconName, Token::Text3, 30, this);
    m_heading = new QLabel(heading, this);
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    setRole(m_heading, "heading");
    m_sentence = new QLabel(sentence, this);
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "muted");
    for (QLabel* label : {m_heading, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_buttons = new QHBoxLayout;
    m_column = new QVBoxLayout(this);
    m_column->addStretch();
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_sentence);
    m_column->addLayout(m_buttons);
    m_column->addStretch();
    m_buttons->addStretch();
    m_buttons->addStretch();
    whenThemed(this, [this] {
        m_column->setContentsMargins(px(24), px(14), px(24), px(14));
        m_column->setSpacing(px(6));
        m_buttons->setSpacing(px(8));
        m_buttons->setContentsMargins(0, px(4), 0, 0);
    });
    setTexts(heading, sentence);
}

void EmptyState::setTexts(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(heading);
}

QPushButton* EmptyState::addAction(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(text, this);
    const bool isFirst = m_count++ == 0;
    button->setObjectName(isFirst ? QStringLiteral("emptyAct") : QStringLiteral("emptyOther"));
    if (isFirst)
        setRole(button, "primary");
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, isFirst ? Token::OnFill : Token::Text2));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace cooperage::ui
