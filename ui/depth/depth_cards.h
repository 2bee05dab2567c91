// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/report/block.h"
#include "ui/depth/partner_contents.h"

class QLabel;

namespace cooperage::ui {

class Card;
class ChartBox;
class DimensionBars;
class LevelScale;
class LinkButton;
class ReciprocityBar;

/// The score, where it stands on the scale of levels, and the six dimensions.
class DepthCard final : public QWidget {
    Q_OBJECT
public:
    explicit DepthCard(QWidget* parent = nullptr);
    void show(const PartnerContents& contents);

Q_SIGNALS:
    void dimensionAsked(int dimension);
    void parametersAsked();

private:
    Card* m_card;
    QLabel* m_score;
    QLabel* m_change;
    LevelScale* m_scale;
    DimensionBars* m_bars;
};

/// The scores of the last terms with the thresholds of the levels; the heading says which way they go.
class TrendCard final : public QWidget {
    Q_OBJECT
public:
    explicit TrendCard(QWidget* parent = nullptr);
    void show(const PartnerContents& contents);

Q_SIGNALS:
    void termAsked(const QString& term);

private:
    Card* m_card;
    ChartBox* m_chart;
    std::vector<depth::TermScore> m_trend;
};

/// What both sides give, in two bars and in words.
class ReciprocityCard final : public QWidget {
    Q_OBJECT
public:
    explicit ReciprocityCard(QWidget* parent = nullptr);
    void show(const PartnerContents& contents);

private:
    Card* m_card;
    ReciprocityBar* m_bar;
    QLabel* m_parts;
};

/// The trend as data: also what leaves the screen.
report::Chart trendChart(const depth::PartnerDepth& depth, const depth::Parameters& parameters);
/// "Rose three terms running", "fell far in one term" …
QString trendFinding(const depth::PartnerDepth& depth);
QString reciprocityFinding(const depth::Reciprocity& reciprocity);
/// What each side gives, the most first and at most so many parts, and who begins the talks.
QStringList reciprocityParts(const depth::Score& score, size_t most);

} // namespace cooperage::ui
