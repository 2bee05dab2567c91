// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"

namespace cooperage::ui {

using metrics::px;

PageHeader::PageHeader(const QString& title, QWidget* parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_title = new QLabel(title, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    setRole(m_title, "title");
    m_sentence = new ElidedLabel({}, this);
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    setRole(m_sentence, "muted");
    m_row->addWidget(m_title);
    m_row->addWidget(m_sentence, 1);
    whenThemed(this, [this] {
        m_row->setContentsMargins(metrics::pageMargin(), px(10), metrics::pageMargin(), px(8));
        m_row->setSpacing(px(12));
    });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void PageHeader::addAtRight(QWidget* widget)
{
    m_row->addWidget(widget);
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_sentence), widget);
}

} // namespace cooperage::ui
