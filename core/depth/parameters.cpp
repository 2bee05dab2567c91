// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/parameters.h"

#include <QCoreApplication>
#include <cmath>

#include "core/base/assert.h"
#include "core/depth/all.h"

namespace cooperage::depth {

namespace {

constexpr char kChosen[] = QT_TRANSLATE_NOOP("depth", "Chosen, tried on the archetypes of cooperation");

/// In the order of Number.
struct Standard {
    const char* id;
    const char* label;
    const char* basis;
    double value;
};
constexpr Standard kNumbers[] = {
    {"window.years", QT_TRANSLATE_NOOP("depth", "Years of the window"),
     QT_TRANSLATE_NOOP("depth", "发改社会〔2019〕590号: within three years"), 3},
    {"internship.months", QT_TRANSLATE_NOOP("depth", "Months of an internship that counts"),
     QT_TRANSLATE_NOOP("depth", "发改社会〔2019〕590号, Art. 5 (2)"), 3},
    {"base.national", QT_TRANSLATE_NOOP("depth", "Factor of a national base"), kChosen, 1.5},
    {"base.provincial", QT_TRANSLATE_NOOP("depth", "Factor of a provincial base"), kChosen, 1.2},
    {"base.college", QT_TRANSLATE_NOOP("depth", "Factor of a college base"), kChosen, 1},
    {"input.loan", QT_TRANSLATE_NOOP("depth", "Factor of equipment on loan"), kChosen, 0.5},
    {"level.shallow", QT_TRANSLATE_NOOP("depth", "Shallow from"), kChosen, 10},
    {"level.middle", QT_TRANSLATE_NOOP("depth", "Middle from"), kChosen, 30},
    {"level.deep", QT_TRANSLATE_NOOP("depth", "Deep from"), kChosen, 65},
    {"gate.share", QT_TRANSLATE_NOOP("depth", "Share of its points that makes a dimension count"), kChosen, 0.3},
    {"gate.middle", QT_TRANSLATE_NOOP("depth", "Dimensions that a middle level needs"), kChosen, 3},
    {"gate.deep", QT_TRANSLATE_NOOP("depth", "Dimensions that a deep level needs"), kChosen, 4},
    {"gate.marks", QT_TRANSLATE_NOOP("depth", "Marks of close cooperation that a deep level needs"), kChosen, 2},
    {"reciprocity.cold", QT_TRANSLATE_NOOP("depth", "One side is cold below a balance of"), kChosen, 0.4},
    {"trend.drop", QT_TRANSLATE_NOOP("depth", "Points of a fall that warns"), kChosen, 10},
};

std::vector<ParameterInfo> made()
{
    std::vector<ParameterInfo> all;
    for (const Indicator* one : allIndicators()) {
        const QString id = QString::fromLatin1(one->id);
        all.push_back({QStringLiteral("target.") + id, one->label, one->basis, one->target});
        all.push_back(
            {QStringLiteral("weight.") + id, one->label,
             QT_TRANSLATE_NOOP("depth",
                               "The dimension's weight is the mean of two published weightings, its division a choice"),
             one->weight});
    }
    for (const Standard& one : kNumbers)
        all.push_back({QString::fromLatin1(one.id), one.label, one.basis, one.value});
    return all;
}

size_t placeOf(const QString& id)
{
    for (size_t place = 0; place < allParameters().size(); ++place)
        if (allParameters()[place].id == id)
            return place;
    COOPERAGE_ASSERT(false);
}

QString text(const char* source)
{
    return QCoreApplication::translate("depth", source);
}

} // namespace

const std::vector<ParameterInfo>& allParameters()
{
    static const std::vector<ParameterInfo> all = made();
    return all;
}

Parameters::Parameters()
{
    for (const ParameterInfo& one : allParameters())
        m_values.push_back(one.standard);
}

double Parameters::number(Number number) const
{
    return m_values[2 * allIndicators().size() + static_cast<size_t>(number)];
}

double Parameters::value(const QString& id) const
{
    return m_values[placeOf(id)];
}

void Parameters::set(const QString& id, double value)
{
    m_values[placeOf(id)] = value;
}

Issues Parameters::check() const
{
    Issues issues;
    double weights = 0;
    for (size_t place = 0; place < allIndicators().size(); ++place) {
        const int at = static_cast<int>(place);
        weights += weight(at);
        if (target(at) <= 0)
            issues.error(allParameters()[2 * place].id, text(QT_TRANSLATE_NOOP("depth", "A target must be above 0.")));
        if (weight(at) < 0)
            issues.error(allParameters()[2 * place + 1].id,
                         text(QT_TRANSLATE_NOOP("depth", "A weight must not be below 0.")));
    }
    if (std::abs(weights - 100) > 1e-6)
        issues.error(
            QStringLiteral("weight"),
            text(QT_TRANSLATE_NOOP("depth", "The weights add up to %1, they must add up to 100.")).arg(weights));
    if (number(Number::Shallow) <= 0 || number(Number::Middle) <= number(Number::Shallow) ||
        number(Number::Deep) <= number(Number::Middle) || number(Number::Deep) > 100)
        issues.error(QStringLiteral("level"),
                     text(QT_TRANSLATE_NOOP("depth", "The levels must rise from above 0 to at most 100.")));
    if (number(Number::WindowYears) < 1)
        issues.error(QStringLiteral("window.years"),
                     text(QT_TRANSLATE_NOOP("depth", "The window must be at least one year.")));
    return issues;
}

QJsonObject Parameters::toJson() const
{
    QJsonObject object;
    for (size_t place = 0; place < m_values.size(); ++place)
        object.insert(allParameters()[place].id, m_values[place]);
    return object;
}

Parameters Parameters::fromJson(const QJsonObject& object)
{
    Parameters read;
    for (size_t place = 0; place < read.m_values.size(); ++place)
        read.m_values[place] = object.value(allParameters()[place].id).toDouble(read.m_values[place]);
    return read;
}

QString parametersLabel(const Parameters& parameters)
{
    if (parameters.name.isEmpty())
        return text(QT_TRANSLATE_NOOP("depth", "Default, folded from the literature"));
    return text(QT_TRANSLATE_NOOP("depth", "%1, version %2")).arg(parameters.name).arg(parameters.version);
}

} // namespace cooperage::depth
