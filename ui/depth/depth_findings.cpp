// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/depth/depth_cards.h"
#include "ui/depth/depth_look.h"

/// What the cards say in words, and the trend as data.
namespace cooperage::ui {

namespace {

constexpr double kAlike = 0.05; ///< both sides give the same

QString said(const char* source)
{
    return QCoreApplication::translate("DepthFindings", source);
}

/// Terms in a row, up to the last, of which each has more points than the one before.
int risingTerms(const std::vector<depth::TermScore>& trend)
{
    int terms = 0;
    for (size_t i = trend.size(); i-- > 1 && trend[i].total > trend[i - 1].total + 1e-9;)
        ++terms;
    return terms;
}

QString partsText(std::vector<depth::GivenPart> parts, size_t most)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto& one, const auto& other) { return one.share > other.share; });
    parts.resize(std::min(parts.size(), most));
    QStringList words;
    for (const depth::GivenPart& part : parts)
        words << depth::label(depth::measureAt(part.place)) + QLatin1Char(' ') + shareText(part.share, 0);
    return words.isEmpty() ? kDash : words.join(QStringLiteral(" · "));
}

} // namespace

report::Chart trendChart(const depth::PartnerDepth& depth, const depth::Parameters& parameters)
{
    using depth::Number;
    report::Chart chart;
    chart.kind = report::Chart::Kind::Line;
    chart.caption = trendFinding(depth);
    chart.decimals = 1;
    chart.series.push_back({said(QT_TRANSLATE_NOOP("DepthFindings", "points")), {}});
    for (const depth::TermScore& term : depth.trend) {
        chart.categories.push_back(shortTerm(term.term));
        chart.series[0].values.push_back(depth::shownPoints(term.total));
    }
    constexpr std::pair<depth::Level, Number> kFrom[] = {{depth::Level::Shallow, Number::Shallow},
                                                         {depth::Level::Middle, Number::Middle},
                                                         {depth::Level::Deep, Number::Deep}};
    for (const auto& [level, from] : kFrom)
        chart.thresholds.push_back({parameters.number(from), depth::label(level)});
    return chart;
}

QString trendFinding(const depth::PartnerDepth& depth)
{
    if (depth.warning)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "The score %1")).arg(depth::label(*depth.warning));
    const std::optional<double> change = depth.change();
    if (depth.score.total <= 0)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "No points yet"));
    if (!change)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "The trend begins with this term"));
    if (const int terms = risingTerms(depth.trend); terms > 1)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "Risen %1 terms in a row")).arg(terms);
    const QString amount = depth::pointsText(std::abs(*change));
    if (amount == depth::pointsText(0))
        return said(QT_TRANSLATE_NOOP("DepthFindings", "As deep as the term before"));
    return (*change > 0 ? said(QT_TRANSLATE_NOOP("DepthFindings", "%1 points up on the term before"))
                        : said(QT_TRANSLATE_NOOP("DepthFindings", "%1 points down on the term before")))
        .arg(amount);
}

QString reciprocityFinding(const depth::Reciprocity& reciprocity)
{
    if (!reciprocity.balance)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "Neither side has given anything yet"));
    if (reciprocity.tilt != depth::Reciprocity::Tilt::None)
        return depth::label(reciprocity.tilt);
    const double more = reciprocity.in - reciprocity.out;
    if (std::abs(more) < kAlike)
        return said(QT_TRANSLATE_NOOP("DepthFindings", "Balanced: both give alike"));
    return more > 0 ? said(QT_TRANSLATE_NOOP("DepthFindings", "Balanced; the partner gives more"))
                    : said(QT_TRANSLATE_NOOP("DepthFindings", "Balanced; the college gives more"));
}

QStringList reciprocityParts(const depth::Score& score, size_t most)
{
    QStringList lines{
        said(QT_TRANSLATE_NOOP("DepthFindings", "Partner: %1")).arg(partsText(score.reciprocity.partnerGives, most)),
        said(QT_TRANSLATE_NOOP("DepthFindings", "College: %1")).arg(partsText(score.reciprocity.collegeGives, most))};
    if (score.initiative)
        lines << said(QT_TRANSLATE_NOOP("DepthFindings", "The partner began %1 of the communications."))
                     .arg(shareText(*score.initiative, 0));
    return lines;
}

} // namespace cooperage::ui
