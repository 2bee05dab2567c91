// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/seal_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/number_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr size_t kNamed = 4; ///< corrections

QString valueText(const Figure& figure, const std::optional<double>& value)
{
    if (!value)
        return kDash;
    return figure.measure.kind == Measure::Kind::Share ? shareText(*value) : numberText(*value);
}

} // namespace

SealCard::SealCard(QWidget* parent)
    : QFrame(parent), m_mark(new IconLabel(QStringLiteral("unlock"), Token::Text2, 16)), m_heading(new QLabel),
      m_words(new QLabel), m_corrections(new QLabel), m_act(new QPushButton)
{
    setObjectName(QStringLiteral("sealCard"));
    setRole(this, "card");
    setRole(m_heading, "heading");
    setRole(m_words, "caption");
    setRole(m_corrections, "warning");
    m_heading->setObjectName(QStringLiteral("sealHeading"));
    m_words->setObjectName(QStringLiteral("sealNote"));
    m_corrections->setObjectName(QStringLiteral("sealCorrections"));
    m_act->setObjectName(QStringLiteral("seal"));
    setCompact(m_act);
    for (QLabel* label : {m_words, m_corrections})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark);
    head->addWidget(m_heading, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_act);
    foot->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_corrections);
    column->addLayout(foot);
    m_act->hide();
    m_corrections->hide();
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_isSealed)
            Q_EMIT reopenAsked();
        else
            Q_EMIT sealAsked();
    });
    whenThemed(this, [column, head] {
        column->setContentsMargins(px(12), px(10), px(12), px(10));
        column->setSpacing(px(6));
        head->setSpacing(px(6));
    });
}

void SealCard::forbid(const QString& why)
{
    m_whyNot = why;
}

void SealCard::show(const ReportContents& contents)
{
    m_isSealed = contents.seal.closing.has_value();
    m_act->setVisible(contents.scope.term.isTerm());
    m_act->setEnabled(m_whyNot.isEmpty());
    m_act->setToolTip(m_whyNot);
    m_mark->setIcon(contents.isSealed() ? QStringLiteral("lock") : QStringLiteral("unlock"),
                    contents.isSealed() ? Token::Accent : Token::Text2);
    if (m_isSealed)
        showSealed(contents);
    else
        showOpen(contents);
    const QString corrected = correctionsText(contents);
    m_corrections->setText(corrected);
    m_corrections->setVisible(!corrected.isEmpty());
    QMetaObject::invokeMethod(this, &SealCard::fitHeight, Qt::QueuedConnection);
}

/// Words that wrap need more height in a narrow panel than it gives by itself: no line may be cut off.
void SealCard::fitHeight()
{
    for (QLabel* label : {m_words, m_corrections})
        label->setMinimumHeight(std::max(0, label->heightForWidth(layout()->contentsRect().width())));
    setMinimumHeight(layout()->totalMinimumSize().height());
}

void SealCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void SealCard::showSealed(const ReportContents& contents)
{
    const TermClosing& closing = *contents.seal.closing;
    m_heading->setText(tr("The term is sealed"));
    QStringList lines{tr("Sealed on %1").arg(closing.closedOn.toString(Qt::ISODate))};
    if (!closing.closedBy.isEmpty())
        lines << tr("By %1").arg(closing.closedBy);
    lines << tr("Kept: %1 figures, the depth of %2 partners")
                 .arg(allFigures().size())
                 .arg(numberText(double(contents.seal.partners)));
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_act->setText(tr("Open the term again…"));
    m_act->setIcon(icon("unlock"));
}

void SealCard::showOpen(const ReportContents& contents)
{
    m_act->setText(tr("Seal the term…"));
    m_act->setIcon(icon("lock"));
    if (!contents.scope.term.isTerm()) {
        m_heading->setText(contents.isSealed() ? tr("All its terms are sealed") : tr("Not all its terms are sealed"));
        QStringList open;
        for (const TermKey& term : contents.openTerms)
            open << term.toString();
        QStringList lines{
            tr("Years are not sealed themselves, only their terms: the figures of a year are counted from "
               "the records, its depth is that of its last term.")};
        if (!open.isEmpty())
            lines << tr("Not sealed: %1").arg(open.join(tr(", ")));
        m_words->setText(lines.join(QLatin1Char('\n')));
        return;
    }
    m_heading->setText(tr("The term is not sealed"));
    m_words->setText(tr("Each page of the report says so. Sealing keeps its figures and depths as they are reported."));
}

QString SealCard::correctionsText(const ReportContents& contents)
{
    const std::vector<Correction>& figures = contents.seal.corrections;
    if (figures.empty() && contents.seal.depths == 0)
        return {};
    QStringList lines{tr("Corrected since: figures %1, depths %2").arg(figures.size()).arg(contents.seal.depths)};
    for (size_t place = 0; place < std::min(figures.size(), kNamed); ++place) {
        const Correction& one = figures[place];
        if (one.isOnlyParts) {
            lines << tr("%1: what it is made of").arg(figureLabel(*one.figure));
            continue;
        }
        lines << QStringLiteral("%1 %2 → %3")
                     .arg(figureLabel(*one.figure), valueText(*one.figure, one.sealed),
                          valueText(*one.figure, one.now));
    }
    if (figures.size() > kNamed)
        lines << QStringLiteral("…");
    lines << tr("The text keeps the sealed values; the corrections stand in the annex.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace cooperage::ui
