// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/finding_card.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dashboard/counting.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

FindingCard::FindingCard(const char* name, Navigator& navigator, QWidget* parent)
    : m_navigator(navigator), m_card(new Card(parent)), m_stack(new QStackedWidget), m_nothing(new QLabel)
{
    m_card->setObjectName(QString::fromLatin1(name));
    // Room for the heading from the start: nothing moves when the numbers come.
    m_card->setHeading(QStringLiteral(" "));
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    setRole(m_nothing, "muted");
    m_stack->addWidget(m_nothing);
    whenCountingTakesLong(m_nothing, [nothing = m_nothing, card = m_card] {
        if (card->heading().trimmed().isEmpty())
            nothing->setText(countingText());
    });
    m_card->body()->addWidget(m_stack, 1);
}

void FindingCard::setContent(QWidget* content)
{
    m_stack->addWidget(content);
}

void FindingCard::showNothing(const QString& heading, const QString& sentence)
{
    m_card->setHeading(heading);
    m_card->setMeasure({});
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
}

void FindingCard::showContent(const QString& heading, const QString& measure)
{
    m_card->setHeading(heading);
    m_card->setMeasure(measure);
    m_stack->setCurrentIndex(1);
}

} // namespace cooperage::ui
