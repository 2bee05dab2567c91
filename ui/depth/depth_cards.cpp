// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/depth_cards.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/depth/words.h"
#include "ui/dashboard/chart_box.h"
#include "ui/dashboard/number_words.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/dimension_bars.h"
#include "ui/depth/level_scale.h"
#include "ui/depth/reciprocity_bar.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

namespace {

Card* cardIn(QWidget* parent, const char* name)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(parent);
    card->setObjectName(QString::fromLatin1(name));
    card->setHeading(QStringLiteral(" "));
    column->addWidget(card);
    return card;
}

} // namespace

DepthCard::DepthCard(QWidget* parent)
    : QWidget(parent), m_card(cardIn(this, "depthCard")), m_score(new QLabel), m_change(new QLabel),
      m_scale(new LevelScale), m_bars(new DimensionBars)
{
    m_card->setHeading(tr("Depth of cooperation"));
    LinkButton* link = m_card->setLink(tr("Targets and weights"));
    connect(link, &QPushButton::clicked, this, &DepthCard::parametersAsked);
    m_score->setObjectName(QStringLiteral("depthScore"));
    setRole(m_score, "score");
    m_change->setObjectName(QStringLiteral("depthChange"));
    m_scale->setObjectName(QStringLiteral("levelScale"));
    m_bars->setObjectName(QStringLiteral("dimensionBars"));
    auto* row = new QHBoxLayout;
    auto* of = new QLabel(tr("/ 100"));
    setRole(of, "muted");
    row->addWidget(m_score, 0, Qt::AlignBottom);
    row->addWidget(of, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_change, 0, Qt::AlignBottom);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_scale);
    m_card->body()->addWidget(m_bars);
    connect(m_bars, &DimensionBars::opened, this, &DepthCard::dimensionAsked);
    whenThemed(this, [this] { m_card->body()->setSpacing(px(5)); });
}

void DepthCard::show(const PartnerContents& contents)
{
    const depth::Parameters& parameters = contents.assessment.parameters;
    m_card->setMeasure(tr("%1 school years").arg(parameters.number(depth::Number::WindowYears)));
    m_card->setToolTip(depth::parametersLabel(parameters));
    m_score->setText(depth::pointsText(contents.score().total));
    const std::optional<double> change = contents.depth().change();
    m_change->setText(change ? tr("%1 on the term before").arg(changeText(*change, 1)) : QString());
    m_scale->setScore(contents.score().total, parameters);
    m_bars->setScore(contents.score(), parameters);
}

TrendCard::TrendCard(QWidget* parent) : QWidget(parent), m_card(cardIn(this, "trendCard")), m_chart(new ChartBox)
{
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_chart->setLeastHeight(76);
    m_card->body()->addWidget(m_chart, 1);
    connect(m_chart, &ChartBox::opened, this,
            [this](int point) { Q_EMIT termAsked(m_trend[size_t(point)].term.toString()); });
}

void TrendCard::show(const PartnerContents& contents)
{
    m_trend = contents.depth().trend;
    const report::Chart chart = trendChart(contents.depth(), contents.assessment.parameters);
    m_card->setHeading(chart.caption);
    m_chart->setChart(chart);
}

ReciprocityCard::ReciprocityCard(QWidget* parent)
    : QWidget(parent), m_card(cardIn(this, "reciprocityCard")), m_bar(new ReciprocityBar), m_parts(new QLabel)
{
    m_bar->setObjectName(QStringLiteral("reciprocityBar"));
    m_parts->setObjectName(QStringLiteral("reciprocityParts"));
    m_parts->setWordWrap(true);
    setRole(m_parts, "caption");
    m_card->body()->addWidget(m_bar);
    m_card->body()->addWidget(m_parts);
    m_card->body()->addStretch(1);
    whenThemed(this, [this] { m_card->body()->setSpacing(px(6)); });
}

void ReciprocityCard::show(const PartnerContents& contents)
{
    const depth::Reciprocity& reciprocity = contents.score().reciprocity;
    m_card->setHeading(reciprocityFinding(reciprocity));
    m_card->setMeasure(reciprocity.balance ? tr("balance %1").arg(numberText(*reciprocity.balance, 2)) : QString());
    m_bar->setReciprocity(reciprocity);
    m_parts->setText(reciprocityParts(contents.score(), 1).join(QLatin1Char('\n')));
    m_parts->setToolTip(reciprocityParts(contents.score(), depth::allMeasures().size()).join(QLatin1Char('\n')));
}

} // namespace cooperage::ui
