// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/output_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/base/program_language.h"
#include "ui/report/seal_card.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

OutputPanel::OutputPanel(QWidget* parent)
    : QFrame(parent), m_scope(new QComboBox), m_comparison(new QComboBox), m_language(new SegmentedControl),
      m_charts(new QCheckBox(tr("Charts"))), m_print(button("print", "printer", tr("Print…"))),
      m_pdf(button("savePdf", "filetype-pdf", tr("PDF"))), m_docx(button("saveDocx", "filetype-docx", tr("Word"))),
      m_html(button("saveHtml", "globe2", tr("Web page"))), m_seal(new SealCard), m_fonts(new QLabel)
{
    setRole(this, "panel");
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scope->setAccessibleName(tr("Report of"));
    m_scope->addItem(tr("The whole college"), qint64(0));
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setAccessibleName(tr("Compared with"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->addSegment(QStringLiteral("中文"));
    m_language->addSegment(QStringLiteral("English"));
    m_language->setCurrent(programLanguage() == Words::Language::Chinese ? 0 : 1);
    m_charts->setObjectName(QStringLiteral("withCharts"));
    m_charts->setChecked(true);
    m_print->setIcon(icon("printer", Token::OnFill));
    setRole(m_print, "primary");
    setRole(m_fonts, "caption");
    m_fonts->setWordWrap(true);
    m_fonts->setObjectName(QStringLiteral("fontNote"));

    auto* column = new QVBoxLayout(this);
    auto* outputs = new QGridLayout;
    outputs->addWidget(m_print, 0, 0, 1, 2);
    outputs->addWidget(m_pdf, 1, 0);
    outputs->addWidget(m_docx, 1, 1);
    outputs->addWidget(m_html, 2, 0, 1, 2);
    for (QWidget* part : {static_cast<QWidget*>(m_seal), caption(tr("Report of")), static_cast<QWidget*>(m_scope),
                          caption(tr("Compared with")), static_cast<QWidget*>(m_comparison),
                          caption(tr("Report language")), static_cast<QWidget*>(m_language), caption(tr("Contents")),
                          static_cast<QWidget*>(m_charts), static_cast<QWidget*>(hairline(this))})
        column->addWidget(part);
    column->addLayout(outputs);
    column->addWidget(m_fonts);
    column->addStretch();
    connect(m_scope, &QComboBox::activated, this, &OutputPanel::chosen);
    connect(m_comparison, &QComboBox::activated, this, &OutputPanel::chosen);
    connect(m_language, &SegmentedControl::chosen, this, &OutputPanel::chosen);
    connect(m_charts, &QCheckBox::toggled, this, &OutputPanel::chosen);
    connect(m_print, &QPushButton::clicked, this, &OutputPanel::printWanted);
    connect(m_pdf, &QPushButton::clicked, this, &OutputPanel::pdfWanted);
    connect(m_docx, &QPushButton::clicked, this, &OutputPanel::docxWanted);
    connect(m_html, &QPushButton::clicked, this, &OutputPanel::htmlWanted);
    connect(m_seal, &SealCard::sealAsked, this, &OutputPanel::sealWanted);
    connect(m_seal, &SealCard::reopenAsked, this, &OutputPanel::reopenWanted);
    setReady(false);
    whenThemed(this, [column, outputs] {
        column->setContentsMargins(px(14), px(12), px(14), px(12));
        column->setSpacing(px(7));
        outputs->setSpacing(px(8));
        outputs->setContentsMargins(0, px(6), 0, px(4));
    });
}

QWidget* OutputPanel::caption(const QString& text)
{
    auto* label = new QLabel(text, this);
    setRole(label, "caption");
    return label;
}

QPushButton* OutputPanel::button(const char* name, const char* iconName, const QString& text)
{
    auto* made = new QPushButton(icon(iconName), text, this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void OutputPanel::fill(ReportChoice& choice) const
{
    choice.department = {m_scope->currentData().toLongLong()};
    if (choice.term == m_term && m_comparison->currentIndex() > 0)
        choice.comparison = m_comparison->currentData().toString();
    choice.inChinese = m_language->current() == 0;
    choice.withCharts = m_charts->isChecked();
}

void OutputPanel::show(const ReportContents& contents)
{
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("The whole college"), qint64(0));
    for (const auto& [id, name] : contents.departments)
        m_scope->addItem(name, id.value);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(contents.scope.department.value)));
    showComparisons(contents);
    m_seal->show(contents);
    m_fonts->setText(fontNote(contents.pages.fonts));
    m_fonts->setToolTip(substitutesText(contents.pages.fonts));
    setReady(!contents.pages.pages.empty());
}

void OutputPanel::showComparisons(const ReportContents& contents)
{
    const QSignalBlocker blocker(m_comparison);
    m_term = contents.scope.term.toString();
    m_comparison->clear();
    for (const TermKey& term : contents.comparisons)
        m_comparison->addItem(term.label(), term.toString());
    if (contents.scope.comparison)
        m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(contents.scope.comparison->toString())));
}

void OutputPanel::forbidSealing(const QString& why)
{
    m_seal->forbid(why);
}

void OutputPanel::setReady(bool isReady)
{
    for (QPushButton* output : {m_print, m_pdf, m_docx, m_html})
        output->setEnabled(isReady);
}

QString OutputPanel::substitutesText(const paper::FontReport& fonts)
{
    QStringList substitutes;
    for (const paper::FontReport::Substitute& each : fonts.substitutes)
        substitutes << tr("%1 by %2").arg(each.wanted, each.taken);
    return substitutes.join(QLatin1Char('\n'));
}

QString OutputPanel::fontNote(const paper::FontReport& fonts)
{
    QStringList sentences;
    if (!fonts.substitutes.empty())
        sentences << tr("Faces that are not installed and were replaced: %1.").arg(fonts.substitutes.size());
    sentences << (fonts.missing.isEmpty() ? tr("Every letter has a font; fonts are embedded in the PDF.")
                                          : tr("No font has these letters: %1").arg(fonts.missing));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace cooperage::ui
