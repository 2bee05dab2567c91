// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/score.h"

#include <algorithm>

namespace cooperage::depth {

namespace {

/// Points are sums of fractions: a threshold that is met exactly must not be missed by a rounding.
constexpr double kRounding = 1e-9;

double share(const Evidence& evidence, const Parameters& parameters, int place)
{
    const double target = place < int(allIndicators().size()) ? parameters.target(place) : 1;
    return std::clamp(evidence.values[size_t(place)].value_or(0) / target, 0.0, 1.0);
}

using Dimensions = std::array<DimensionScore, kDimensions>;

Dimensions dimensionsOf(const Evidence& evidence, const Parameters& parameters)
{
    Dimensions dimensions;
    for (int place = 0; place < kDimensions; ++place)
        dimensions[size_t(place)].dimension = static_cast<Dimension>(place);
    for (int place = 0; place < int(allIndicators().size()); ++place) {
        DimensionScore& one = dimensions[size_t(measureAt(place).dimension)];
        one.points += parameters.weight(place) * share(evidence, parameters, place);
        one.of += parameters.weight(place);
    }
    return dimensions;
}

double totalOf(const Dimensions& dimensions)
{
    double total = 0;
    for (const DimensionScore& one : dimensions)
        total += one.points;
    return total;
}

/// Marks of close cooperation: a base built together, courses or textbooks, research or shared property.
int closeMarks(const Evidence& evidence)
{
    static const int base = getPlace("4.1"), course = getPlace("2.1"), textbook = getPlace("2.2"),
                     research = getPlace("5.1"), property = getPlace("5.3");
    const auto any = [&](int place) { return evidence.values[size_t(place)].value_or(0) > 0; };
    return int(any(base)) + int(any(course) || any(textbook)) + int(any(research) || any(property));
}

std::array<Gate, 5> gatesOf(const Evidence& evidence, const Dimensions& dimensions, const Parameters& parameters)
{
    static const int active = getPlace("active");
    const double counting = parameters.number(Number::DimensionShare) - kRounding;
    const auto strong = std::count_if(dimensions.begin(), dimensions.end(),
                                      [&](const DimensionScore& one) { return one.share() >= counting; });
    const auto gate = [](GateId id, double value, double needed) { return Gate{id, value >= needed, value, needed}; };
    return {gate(GateId::Active, evidence.values[size_t(active)].value_or(0) > 0 ? 1 : 0, 1),
            gate(GateId::MiddleDimensions, double(strong), parameters.number(Number::MiddleDimensions)),
            gate(GateId::DeepDimensions, double(strong), parameters.number(Number::DeepDimensions)),
            gate(GateId::CloseMarks, closeMarks(evidence), parameters.number(Number::CloseMarks)),
            Gate{GateId::Compliance, evidence.openViolations == 0, double(evidence.openViolations), 0}};
}

Level levelByPoints(double total, const Parameters& parameters)
{
    const double points = total + kRounding;
    if (points >= parameters.number(Number::Deep))
        return Level::Deep;
    if (points >= parameters.number(Number::Middle))
        return Level::Middle;
    return points >= parameters.number(Number::Shallow) ? Level::Shallow : Level::Dormant;
}

/// Goes down while a gate of the level fails, and notes which did.
Level gated(Level level, std::array<Gate, 5>& gates)
{
    const auto lower = [&](GateId id) {
        Gate& gate = gates[size_t(id)];
        gate.lowered = !gate.passed;
        return gate.lowered;
    };
    if (level == Level::Deep &&
        (int(lower(GateId::DeepDimensions)) | int(lower(GateId::CloseMarks)) | int(lower(GateId::Compliance))))
        level = Level::Middle;
    if (level == Level::Middle && lower(GateId::MiddleDimensions))
        level = Level::Shallow;
    if (level != Level::Dormant && lower(GateId::Active))
        level = Level::Dormant;
    return level;
}

std::optional<Dimension> modeOf(const Dimensions& dimensions)
{
    const auto most = std::max_element(dimensions.begin(), dimensions.end(),
                                       [](const auto& one, const auto& other) { return one.share() < other.share(); });
    return most->points > 0 ? std::optional(most->dimension) : std::nullopt;
}

double meanOf(const std::vector<GivenPart>& parts)
{
    double sum = 0;
    for (const GivenPart& part : parts)
        sum += part.share;
    return parts.empty() ? 0 : sum / double(parts.size());
}

std::vector<GivenPart> partsOf(const Evidence& evidence, const Parameters& parameters,
                               std::initializer_list<const char*> ids)
{
    std::vector<GivenPart> parts;
    for (const char* id : ids)
        if (const int place = getPlace(id); evidence.values[size_t(place)])
            parts.push_back({place, share(evidence, parameters, place)});
    return parts;
}

/// Joint research and the income from service are one part of what the college gives: their mean.
void foldService(std::vector<GivenPart>& parts)
{
    static const int projects = getPlace("5.1"), income = getPlace("5.2");
    const auto find = [&](int place) {
        return std::find_if(parts.begin(), parts.end(), [&](const GivenPart& part) { return part.place == place; });
    };
    const auto first = find(projects), second = find(income);
    if (first == parts.end() || second == parts.end())
        return;
    first->share = (first->share + second->share) / 2;
    parts.erase(second);
}

/// What a partner does not do is worth nothing here, good internships and their pay too: who takes no interns gives
/// them nothing. Only what the office keeps no records of is left out.
Reciprocity reciprocityOf(const Evidence& evidence, const Parameters& parameters)
{
    Reciprocity found;
    found.partnerGives = partsOf(evidence, parameters, {"4.2", "2.3", "3.1", "1.4", "pay", "3.2"});
    found.collegeGives = partsOf(evidence, parameters, {"1.6", "1.3", "5.4", "5.1", "5.2", "5.3"});
    foldService(found.collegeGives);
    found.in = meanOf(found.partnerGives);
    found.out = meanOf(found.collegeGives);
    if (found.in + found.out <= 0)
        return found;
    found.balance = 2 * std::min(found.in, found.out) / (found.in + found.out);
    if (*found.balance < parameters.number(Number::ColdBelow))
        found.tilt = found.out > found.in ? Reciprocity::Tilt::CollegeHot : Reciprocity::Tilt::PartnerHot;
    return found;
}

} // namespace

Standing standing(const Evidence& evidence, const Parameters& parameters)
{
    const Dimensions dimensions = dimensionsOf(evidence, parameters);
    auto gates = gatesOf(evidence, dimensions, parameters);
    const double total = totalOf(dimensions);
    return {total, gated(levelByPoints(total, parameters), gates)};
}

Score score(const Evidence& evidence, const Parameters& parameters)
{
    Score made;
    made.dimensions = dimensionsOf(evidence, parameters);
    made.total = totalOf(made.dimensions);
    auto gates = gatesOf(evidence, made.dimensions, parameters);
    made.levelByPoints = levelByPoints(made.total, parameters);
    made.level = gated(made.levelByPoints, gates);
    made.capped = gates[size_t(GateId::Compliance)].lowered;
    made.gates.assign(gates.begin(), gates.end());
    made.mode = modeOf(made.dimensions);
    for (int place = 0; place < int(allIndicators().size()); ++place)
        made.indicators.push_back(
            {allIndicators()[size_t(place)], evidence.values[size_t(place)], parameters.target(place),
             parameters.weight(place) * share(evidence, parameters, place), parameters.weight(place)});
    made.reciprocity = reciprocityOf(evidence, parameters);
    made.initiative = evidence.value("initiative");
    return made;
}

std::optional<TrendWarning> trendWarning(std::span<const double> totals, const Parameters& parameters)
{
    const size_t count = totals.size();
    const auto fall = [&](size_t back) { return totals[count - back - 1] - totals[count - back]; };
    if (count >= 2 && fall(1) + kRounding >= parameters.number(Number::Drop))
        return TrendWarning::Dropped;
    if (count >= 3 && fall(1) > kRounding && fall(2) > kRounding)
        return TrendWarning::FellTwice;
    return std::nullopt;
}

} // namespace cooperage::depth
