// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/words.h"

#include <QCoreApplication>
#include <cmath>
#include <functional>

#include "core/base/assert.h"
#include "core/base/number_text.h"
#include "core/figures/figures.h"

namespace cooperage::depth {

namespace {

constexpr char kContext[] = "depth";
constexpr double kTenths = 10;
constexpr double kNoise = 1e-6; ///< of computing: 2.4 may be 2.3999999

struct DimensionWords {
    const char* label;
    const char* mode;
    const char* token;
    const char* modeToken;
};
constexpr DimensionWords kDimensionWords[] = {
    {QT_TRANSLATE_NOOP("depth", "Educating together"), QT_TRANSLATE_NOOP("depth", "educating"), "D1", "training"},
    {QT_TRANSLATE_NOOP("depth", "Courses and textbooks"), QT_TRANSLATE_NOOP("depth", "course-making"), "D2", "courses"},
    {QT_TRANSLATE_NOOP("depth", "Exchange of staff"), QT_TRANSLATE_NOOP("depth", "staff-sharing"), "D3", "staff"},
    {QT_TRANSLATE_NOOP("depth", "Bases and input"), QT_TRANSLATE_NOOP("depth", "base-building"), "D4", "bases"},
    {QT_TRANSLATE_NOOP("depth", "Technology and service"), QT_TRANSLATE_NOOP("depth", "technological"), "D5",
     "technology"},
    {QT_TRANSLATE_NOOP("depth", "Mechanism and continuity"), QT_TRANSLATE_NOOP("depth", "institutional"), "D6",
     "mechanism"},
};

const DimensionWords& wordsOf(Dimension dimension)
{
    COOPERAGE_ASSERT(dimension != Dimension::Side);
    return kDimensionWords[size_t(dimension)];
}

/// Puts a marked text into words: the program's or a report's.
using Say = std::function<QString(const char* source)>;

QString tiltText(Reciprocity::Tilt tilt, const Say& say)
{
    switch (tilt) {
    case Reciprocity::Tilt::CollegeHot:
        return say(QT_TRANSLATE_NOOP("depth", "college hot, partner cold"));
    case Reciprocity::Tilt::PartnerHot:
        return say(QT_TRANSLATE_NOOP("depth", "partner hot, college cold"));
    case Reciprocity::Tilt::None:
        break;
    }
    return {};
}

const char* sourceOf(TrendWarning warning)
{
    return warning == TrendWarning::Dropped ? QT_TRANSLATE_NOOP("depth", "fell far in one term")
                                            : QT_TRANSLATE_NOOP("depth", "fell two terms in a row");
}

QString gateText(const Gate& gate, const Parameters& parameters, const Say& text)
{
    const auto dimensions = [&](const char* source) {
        return text(source).arg(gate.value).arg(gate.needed).arg(parameters.number(Number::DimensionShare) * 100);
    };
    switch (gate.id) {
    case GateId::Active:
        return gate.passed ? text(QT_TRANSLATE_NOOP("depth", "There was activity in the last two terms."))
                           : text(QT_TRANSLATE_NOOP("depth", "There was no activity in the last two terms."));
    case GateId::MiddleDimensions:
        return dimensions(QT_TRANSLATE_NOOP(
            "depth", "Middle level: %1 of the %2 dimensions needed have at least %3 % of their points."));
    case GateId::DeepDimensions:
        return dimensions(QT_TRANSLATE_NOOP(
            "depth", "Deep level: %1 of the %2 dimensions needed have at least %3 % of their points."));
    case GateId::CloseMarks:
        return text(QT_TRANSLATE_NOOP("depth", "Deep level: %1 of the %2 marks of close cooperation needed: base "
                                               "built together, course or textbook, research or shared property."))
            .arg(gate.value)
            .arg(gate.needed);
    case GateId::Compliance:
        break;
    }
    return gate.passed ? text(QT_TRANSLATE_NOOP("depth", "No open violation is known; the ledgers are not checked for "
                                                         "violations yet."))
                       : text(QT_TRANSLATE_NOOP("depth", "%1 violations are open; no deep level while they are."))
                             .arg(gate.value);
}

} // namespace

QString text(const char* source)
{
    return QCoreApplication::translate(kContext, source);
}

QString label(const Indicator& indicator)
{
    return text(indicator.label);
}

QString label(const Indicator& indicator, const Words& words)
{
    return words.text(kContext, indicator.label);
}

QString definition(const Indicator& indicator)
{
    return text(indicator.definition);
}

QString definition(const Indicator& indicator, const Words& words)
{
    return words.text(kContext, indicator.definition);
}

QString unit(const Indicator& indicator)
{
    return text(indicator.unit);
}

QString label(Dimension dimension)
{
    return text(wordsOf(dimension).label);
}

QString label(Dimension dimension, const Words& words)
{
    return words.text(kContext, wordsOf(dimension).label);
}

QString modeLabel(Dimension dimension)
{
    return text(wordsOf(dimension).mode);
}

QString label(Level level)
{
    return recordText(choicesOf(level)[size_t(level)].label);
}

QString label(Level level, const Words& words)
{
    return words.text("records", choicesOf(level)[size_t(level)].label);
}

QString levelLabel(const Score& score)
{
    const bool tentative = score.level == Level::Dormant && score.gates[size_t(GateId::Active)].passed;
    return tentative ? text(QT_TRANSLATE_NOOP("depth", "Tentative")) : label(score.level);
}

QString label(Reciprocity::Tilt tilt)
{
    return tiltText(tilt, text);
}

QString label(Reciprocity::Tilt tilt, const Words& words)
{
    return tiltText(tilt, [&](const char* source) { return words.text(kContext, source); });
}

QString label(TrendWarning warning)
{
    return text(sourceOf(warning));
}

QString label(TrendWarning warning, const Words& words)
{
    return words.text(kContext, sourceOf(warning));
}

QString gateText(const Gate& gate, const Parameters& parameters)
{
    return gateText(gate, parameters, Say(text));
}

QString gateText(const Gate& gate, const Parameters& parameters, const Words& words)
{
    return gateText(gate, parameters, Say([&](const char* source) { return words.text(kContext, source); }));
}

const char* token(Level level)
{
    return choicesOf(level)[size_t(level)].token;
}

const char* token(Dimension dimension)
{
    return wordsOf(dimension).token;
}

const char* modeToken(Dimension dimension)
{
    return wordsOf(dimension).modeToken;
}

const char* token(GateId gate)
{
    static constexpr const char* kTokens[] = {"active", "middle_dimensions", "deep_dimensions", "close_marks",
                                              "compliance"};
    return kTokens[size_t(gate)];
}

QString valueText(const Indicator& indicator, std::optional<double> value)
{
    if (!value)
        return QStringLiteral("—");
    const bool share = QLatin1StringView(indicator.unit) == QLatin1StringView("%");
    const QString number = QString::number(share ? *value * 100 : *value, 'f', 1);
    const QString shown = number.endsWith(QStringLiteral(".0")) ? number.chopped(2) : number;
    return share ? shown + QStringLiteral(" %") : shown;
}

QString amountText(const Indicator& indicator, double amount)
{
    const QLatin1StringView kind(indicator.unit);
    if (kind == QLatin1StringView("yes"))
        return unit(indicator);
    const QString number = valueText(indicator, amount);
    return kind == QLatin1StringView("%") ? number : withUnit(number, unitBehind(amount, unit(indicator)));
}

QString withUnit(const QString& number, const QString& unit)
{
    const bool isMultiple = !unit.isEmpty() && unit.front().isDigit();
    return (isMultiple ? QStringLiteral("%1 × %2") : QStringLiteral("%1 %2")).arg(number, unit);
}

QString coverageText(const Assessment& assessment, const Words& words)
{
    double all = 0, kept = 0;
    for (int place = 0; place < int(allIndicators().size()); ++place) {
        const double weight = assessment.parameters.weight(place);
        all += weight;
        kept += assessment.kept[size_t(place)] ? weight : 0;
    }
    if (all - kept < kNoise)
        return {};
    const bool isShort = kept < assessment.parameters.number(Number::Deep);
    return words
        .text(kContext, isShort ? QT_TRANSLATE_NOOP("depth", "The records cover %1 of %2 points; more must be kept "
                                                             "before any partner can reach the deep level.")
                                : QT_TRANSLATE_NOOP("depth", "The records cover %1 of %2 points; what is not kept "
                                                             "counts as 0."))
        .arg(numberText(kept, kept == std::round(kept) ? 0 : 1), numberText(all, all == std::round(all) ? 0 : 1));
}

double shownPoints(double points)
{
    return std::floor(points * kTenths + kNoise) / kTenths;
}

QString pointsText(double points)
{
    return numberText(shownPoints(points), 1);
}

QString missingPointsText(double points)
{
    return numberText(std::ceil(points * kTenths - kNoise) / kTenths, 1);
}

} // namespace cooperage::depth
