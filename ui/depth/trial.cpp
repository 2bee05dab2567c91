// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/trial.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/depth/words.h"

namespace cooperage::ui {

namespace {

bool isOf(const depth::Indicator& indicator, const char* unit)
{
    return QLatin1StringView(indicator.unit) == QLatin1StringView(unit);
}

std::optional<Commitment::Kind> kindOf(const depth::Indicator& indicator)
{
    const auto choices = choicesOf(Commitment::Kind{});
    for (size_t i = 0; i < choices.size(); ++i)
        if (QLatin1StringView(choices[i].token) == QLatin1StringView(indicator.commitment))
            return Commitment::Kind(i);
    return std::nullopt;
}

/// Services, training and meetings are the college's to offer; all else the partner gives.
Commitment::Side sideOf(std::optional<Commitment::Kind> kind)
{
    using enum Commitment::Kind;
    return kind == Services || kind == StaffTraining || kind == Meetings ? Commitment::Side::School
                                                                         : Commitment::Side::Partner_;
}

} // namespace

std::vector<depth::NextStep> trialSteps(const depth::Evidence& evidence, const depth::Parameters& parameters)
{
    const double before = depth::standing(evidence, parameters).total;
    std::vector<depth::NextStep> steps;
    for (int place = 0; place < int(depth::allIndicators().size()); ++place) {
        const double known = evidence.values[size_t(place)].value_or(0);
        const double more = std::min(depth::measureAt(place).step, parameters.target(place) - known);
        if (more <= 0)
            continue;
        depth::NextStep step{.place = place, .more = more, .becomes = known + more};
        step.gain = depth::standing(depth::withSteps(evidence, {step}), parameters).total - before;
        if (step.gain > 0)
            steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto& one, const auto& other) { return one.gain > other.gain; });
    return steps;
}

QString trialText(const depth::NextStep& step)
{
    const depth::Indicator& indicator = depth::measureAt(step.place);
    const QString label = depth::label(indicator);
    if (isOf(indicator, "yes"))
        return QCoreApplication::translate("Trial", "%1: set it up").arg(label);
    const QString amount = depth::amountText(indicator, step.more);
    return (isOf(indicator, "%") ? QCoreApplication::translate("Trial", "%1: %2 higher")
                                 : QCoreApplication::translate("Trial", "%1: %2 more"))
        .arg(label, amount);
}

Commitment commitmentOf(const depth::NextStep& step, Id<Agreement> agreement, QDate dueOn)
{
    const depth::Indicator& indicator = depth::measureAt(step.place);
    Commitment made;
    made.agreement = agreement;
    made.fulfilledBy = kindOf(indicator);
    made.side = sideOf(made.fulfilledBy);
    made.what = trialText(step);
    made.quantity = step.more;
    made.unit = depth::unit(indicator);
    made.dueOn = dueOn;
    return made;
}

} // namespace cooperage::ui
