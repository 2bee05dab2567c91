// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/trial_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kFirst = 5; ///< steps that are shown without asking

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

TrialCard::TrialCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_gates(new QVBoxLayout), m_rows(new QVBoxLayout), m_total(new QLabel),
      m_level(new Chip(ChipKind::Neutral, {})),
      m_write(new QPushButton(icon("list-check"), tr("Write as commitments"))), m_more(new LinkButton({})),
      m_which(new SegmentedControl), m_missing(new QLabel)
{
    m_card->setObjectName(QStringLiteral("trialCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto* trial = new QHBoxLayout;
    auto* words = new QLabel(tr("Trial: with what is checked"));
    setRole(words, "caption");
    m_total->setObjectName(QStringLiteral("trialTotal"));
    setRole(m_total, "heading");
    m_level->setObjectName(QStringLiteral("trialLevel"));
    m_which->setObjectName(QStringLiteral("trialWay"));
    for (const QString& way : {tr("Way 1"), tr("Way 2"), tr("Way 3")})
        m_which->addSegment(way);
    connect(m_which, &SegmentedControl::chosen, this, &TrialCard::findSteps);
    trial->addWidget(words, 1);
    trial->addWidget(m_total);
    trial->addWidget(m_level);
    QVBoxLayout* body = m_card->body();
    body->addLayout(m_gates);
    body->addWidget(hairline(this));
    body->addLayout(trial);
    body->addWidget(m_which);
    body->addLayout(m_rows);
    body->addWidget(makeFoot());
    body->addStretch(1);
    whenThemed(this, [this, body] {
        body->setSpacing(px(6));
        m_gates->setSpacing(px(4));
        m_rows->setSpacing(px(4));
    });
}

QWidget* TrialCard::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_write->setObjectName(QStringLiteral("trialWrite"));
    setCompact(m_write);
    m_more->setObjectName(QStringLiteral("trialMore"));
    m_missing->setObjectName(QStringLiteral("trialMissing"));
    m_missing->setWordWrap(true);
    setRole(m_missing, "caption");
    row->addWidget(m_write);
    row->addWidget(m_more);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_missing);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeAsked(chosen()); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showTrial();
    });
    return foot;
}

void TrialCard::show(const PartnerContents& contents)
{
    m_contents = contents;
    const depth::Score& score = contents.score();
    const auto passed =
        std::count_if(score.gates.begin(), score.gates.end(), [](const depth::Gate& gate) { return gate.passed; });
    m_card->setHeading(finding());
    m_card->setMeasure(tr("gates %1 / %2").arg(passed).arg(score.gates.size()));
    showGates();
    m_ways = depth::nextSteps(contents.depth().evidence, contents.assessment.parameters, size_t(m_which->count()));
    m_which->setCurrent(0);
    m_which->setVisible(m_ways.size() > 1);
    for (int way = 0; way < m_which->count(); ++way)
        m_which->findChild<QPushButton*>(QStringLiteral("segment%1").arg(way))->setVisible(way < int(m_ways.size()));
    findSteps();
}

/// The steps of the chosen way, checked, and behind them what else there is to do.
void TrialCard::findSteps()
{
    m_steps.clear();
    if (!m_ways.empty())
        m_steps = m_ways[size_t(m_which->current())].steps;
    m_wayLength = m_steps.size();
    for (const depth::NextStep& step : trialSteps(m_contents->depth().evidence, m_contents->assessment.parameters))
        if (std::none_of(m_steps.begin(), m_steps.end(),
                         [&](const depth::NextStep& known) { return known.place == step.place; }))
            m_steps.push_back(step);
    showSteps();
    showTrial();
}

void TrialCard::forbidWriting(const QString& why)
{
    m_whyNot = why;
}

QString TrialCard::finding() const
{
    using depth::Number;
    const depth::Score& score = m_contents->score();
    const depth::Parameters& parameters = m_contents->assessment.parameters;
    if (score.level == depth::Level::Deep)
        return tr("The deep level is reached");
    if (score.levelByPoints != score.level)
        return tr("Points suffice for %1, a gate does not").arg(depth::label(score.levelByPoints));
    constexpr Number kNext[] = {Number::Shallow, Number::Middle, Number::Deep};
    const double from = parameters.number(kNext[size_t(score.level)]);
    return tr("%1 points short of %2")
        .arg(depth::missingPointsText(from - score.total),
             depth::label(static_cast<depth::Level>(int(score.level) + 1)));
}

void TrialCard::showGates()
{
    empty(m_gates);
    for (const depth::Gate& gate : m_contents->score().gates) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(6));
        auto* mark = new IconLabel(gate.passed ? QStringLiteral("check-circle") : QStringLiteral("x-circle"),
                                   gate.passed ? Token::CompliantText : Token::WarningText, 16);
        auto* words = new QLabel(depth::gateText(gate, m_contents->assessment.parameters));
        words->setAccessibleName((gate.passed ? tr("Passed: %1") : tr("Not passed: %1")).arg(words->text()));
        words->setObjectName(QStringLiteral("gate_") + QLatin1StringView(depth::token(gate.id)));
        words->setWordWrap(true);
        setRole(words, gate.lowered ? "warning" : "caption");
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_gates->addWidget(row);
    }
}

void TrialCard::showSteps()
{
    empty(m_rows);
    m_checks.clear();
    m_showsAll = false;
    for (const depth::NextStep& step : m_steps) {
        const QLatin1StringView id(depth::measureAt(step.place).id);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* check = new QCheckBox(row);
        check->setObjectName(QStringLiteral("step_") + id);
        check->setAccessibleName(trialText(step));
        auto* words = new QLabel(trialText(step), row);
        words->setWordWrap(true);
        auto* gain = new QLabel(QStringLiteral("%1   +%2").arg(id, depth::pointsText(step.gain)), row);
        setRole(gain, "caption");
        words->setBuddy(check);
        line->addWidget(check, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        line->addWidget(gain, 0, Qt::AlignTop);
        check->setChecked(m_checks.size() < m_wayLength);
        connect(check, &QCheckBox::toggled, this, &TrialCard::showTrial);
        m_rows->addWidget(row);
        m_checks.push_back(check);
    }
}

std::vector<depth::NextStep> TrialCard::chosen() const
{
    std::vector<depth::NextStep> steps;
    for (size_t i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->isChecked())
            steps.push_back(m_steps[i]);
    return steps;
}

void TrialCard::showTrial()
{
    const std::vector<depth::NextStep> steps = chosen();
    const depth::Score would =
        depth::score(depth::withSteps(m_contents->depth().evidence, steps), m_contents->assessment.parameters);
    m_total->setText(depth::pointsText(would.total));
    m_level->setKind(levelChip(would.level));
    m_level->setText(depth::levelLabel(would));
    const bool agreed = m_contents->agreement.has_value();
    m_write->setEnabled(!steps.empty() && agreed && m_whyNot.isEmpty());
    m_write->setToolTip(m_whyNot);
    m_missing->setVisible(!agreed);
    m_missing->setText(tr("No agreement is in force: commitments need one. Enter or renew it first."));
    const int first = std::max(kFirst, int(m_wayLength));
    const int hidden = int(m_steps.size()) - first;
    m_more->setVisible(hidden > 0);
    m_more->setText(m_showsAll ? tr("Fewer") : tr("%Ln other ways", nullptr, hidden));
    for (size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->parentWidget()->setVisible(m_showsAll || int(i) < first || m_checks[i]->isChecked());
}

} // namespace cooperage::ui
