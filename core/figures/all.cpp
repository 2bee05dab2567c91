// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/all.h"

#include "core/base/assert.h"
#include "core/figures/agreements.h"
#include "core/figures/bases.h"
#include "core/figures/certificates.h"
#include "core/figures/communications.h"
#include "core/figures/contributions.h"
#include "core/figures/order_classes.h"
#include "core/figures/partners.h"
#include "core/figures/placements.h"
#include "core/figures/projects.h"
#include "core/figures/rectifications.h"
#include "core/figures/teachers.h"

namespace cooperage {

namespace {

template <class T>
std::vector<const T*> joined(std::initializer_list<std::span<const T>> groups)
{
    std::vector<const T*> all;
    for (const std::span<const T> group : groups)
        for (const T& one : group)
            all.push_back(&one);
    return all;
}

QLatin1StringView name(const char* text)
{
    return QLatin1StringView(text);
}

} // namespace

std::span<const Figure* const> allFigures()
{
    static const std::vector<const Figure*> all =
        joined<Figure>({counting::partners, counting::agreements, counting::orderClasses, counting::orderClassStudents,
                        counting::placements, counting::teachers, counting::dualQualifications, counting::practices,
                        counting::certificates, counting::bases, counting::projects, counting::contributions,
                        counting::communications, counting::rectifications});
    return all;
}

const Figure* findFigure(QStringView id)
{
    for (const Figure* figure : allFigures())
        if (id == name(figure->id))
            return figure;
    return nullptr;
}

const Figure& getFigure(QStringView id)
{
    const Figure* figure = findFigure(id);
    COOPERAGE_ASSERT(figure);
    return *figure;
}

std::span<const Breakdown* const> allBreakdowns()
{
    static const std::vector<const Breakdown*> all = joined<Breakdown>(
        {counting::partnerBreakdowns, counting::agreementBreakdowns, counting::orderClassBreakdowns,
         counting::placementBreakdowns, counting::teacherBreakdowns, counting::practiceBreakdowns,
         counting::certificateBreakdowns, counting::baseBreakdowns, counting::projectBreakdowns,
         counting::contributionBreakdowns, counting::communicationBreakdowns, counting::rectificationBreakdowns});
    return all;
}

const Breakdown* findBreakdown(QStringView figure, QStringView breakdown)
{
    for (const Breakdown* one : allBreakdowns())
        if (figure == name(one->figure) && breakdown == name(one->name))
            return one;
    return nullptr;
}

const Breakdown& getBreakdown(QStringView figure, QStringView breakdown)
{
    const Breakdown* found = findBreakdown(figure, breakdown);
    COOPERAGE_ASSERT(found);
    return *found;
}

} // namespace cooperage
