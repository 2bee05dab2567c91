// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <vector>

#include "core/base/issues.h"

namespace cooperage::depth {

/// The parameters that are no target and no weight.
enum class Number {
    WindowYears,
    InternshipMonths,
    NationalBase,
    ProvincialBase,
    CollegeBase,
    Loan,
    Shallow,
    Middle,
    Deep,
    DimensionShare,
    MiddleDimensions,
    DeepDimensions,
    CloseMarks,
    ColdBelow,
    Drop
};

/// One parameter as a screen shows it.
struct ParameterInfo {
    QString id;          ///< "target.1.1", "weight.1.1", "level.deep"
    const char* label;   ///< QT_TRANSLATE_NOOP("depth", …): of an indicator's target or weight, the indicator's
    const char* basis;   ///< QT_TRANSLATE_NOOP("depth", …): where the default comes from
    double standard = 0; ///< the default
};
const std::vector<ParameterInfo>& allParameters();

/// What scores are computed with: targets and weights of the indicators, thresholds, window, factors. A value; the
/// default is folded from the literature (按文献折算的缺省值) and no national standard.
class Parameters {
public:
    Parameters();

    QString name{}; ///< empty: the default
    int version = 0;
    QString source{}; ///< where the changes come from, as the office wrote it

    double target(int place) const { return m_values[static_cast<size_t>(2 * place)]; } ///< of an indicator
    double weight(int place) const { return m_values[static_cast<size_t>(2 * place) + 1]; }
    double number(Number number) const;

    double value(const QString& id) const; ///< the parameter must exist
    void set(const QString& id, double value);

    /// What an office may not do: weights that do not add up to 100, levels out of order, targets of 0.
    Issues check() const;

    /// Parameter id to value, all of them.
    QJsonObject toJson() const;
    /// What is not in the object keeps its default.
    static Parameters fromJson(const QJsonObject& object);

    bool operator==(const Parameters&) const = default;

private:
    std::vector<double> m_values;
};

/// "folded from the literature" or "2026 · 3".
QString parametersLabel(const Parameters& parameters);

} // namespace cooperage::depth
