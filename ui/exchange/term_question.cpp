// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/term_question.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "core/base/clock.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

namespace {
constexpr int kTermsBefore = 9; ///< the term to come, this one, and four years back
} // namespace

TermQuestion::TermQuestion(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("termQuestion"));
    m_text = new QLabel(this);
    m_terms = new QComboBox(this);
    m_terms->setObjectName(QStringLiteral("termOfSheets"));
    m_terms->setAccessibleName(tr("Term of sheets that name none"));
    m_terms->setPlaceholderText(tr("Choose term…"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(new IconLabel(QStringLiteral("calendar-event"), Token::WarningText, 16, this));
    row->addWidget(m_text);
    row->addWidget(m_terms);
    row->addStretch();
    connect(m_terms, &QComboBox::activated, this,
            [this](int index) { Q_EMIT answered(*TermKey::parse(m_terms->itemData(index).toString())); });
    whenThemed(this, [row] {
        row->setContentsMargins(px(12), px(5), px(12), px(5));
        row->setSpacing(px(8));
    });
    setRecorded({});
}

void TermQuestion::setRecorded(const std::vector<TermKey>& recorded)
{
    std::vector<TermKey> terms;
    TermKey key = TermKey::at(clock::today()).next();
    for (int at = 0; at < kTermsBefore; ++at, key = key.previous())
        terms.push_back(key);
    for (const TermKey& one : recorded)
        if (one.number() == 3 && terms.back() < one && one < terms.front())
            terms.push_back(one);
    std::sort(terms.begin(), terms.end(), [](const TermKey& one, const TermKey& other) { return other < one; });
    const std::optional<TermKey> chosen = TermKey::parse(m_terms->currentData().toString());
    m_terms->clear();
    for (const TermKey& one : terms)
        m_terms->addItem(one.label(), one.toString());
    setTerm(chosen);
}

void TermQuestion::setTerm(const std::optional<TermKey>& term)
{
    m_terms->setCurrentIndex(term ? m_terms->findData(term->toString()) : -1);
    m_text->setText(term ? tr("This sheet names no term. Its rows are written to:")
                         : tr("This sheet names no term, so its rows are refused. Which term are they of?"));
}

void TermQuestion::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::WarningBack));
    painter.fillRect(QRect(0, 0, px(3), height()), color(Token::WarningText));
}

} // namespace cooperage::ui
