// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_contents.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"
#include "core/store/selections.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("CollegeContents", source);
}

} // namespace

bool CollegeContents::isCompared() const
{
    return std::any_of(before.begin(), before.end(), [](const auto& ids) { return !ids.empty(); });
}

QString CollegeContents::finding() const
{
    // Of the highest level that there are partners of, or were.
    depth::Level level = depth::Level::Deep;
    while (level != depth::Level::Dormant && count(level) == 0 && change(level) == 0)
        level = static_cast<depth::Level>(int(level) - 1);
    const QString many =
        said(QT_TRANSLATE_NOOP("CollegeContents", "%1: %2 partners")).arg(depth::label(level)).arg(count(level));
    if (!isCompared())
        return many;
    const int more = change(level);
    if (more == 0)
        return said(QT_TRANSLATE_NOOP("CollegeContents", "%1, as many as the term before")).arg(many);
    return (more > 0 ? said(QT_TRANSLATE_NOOP("CollegeContents", "%1, %2 more than the term before"))
                     : said(QT_TRANSLATE_NOOP("CollegeContents", "%1, %2 fewer than the term before")))
        .arg(many)
        .arg(std::abs(more));
}

Selection CollegeContents::partnersOf(depth::Level level, bool isNow) const
{
    const TermKey term = isNow ? assessment.term.scope.term : assessment.term.scope.term.previous();
    return selectionOfIds(recordType<Partner>(), (isNow ? now : before)[size_t(level)],
                          QStringLiteral("%1 · %2").arg(depth::label(level), term.label()));
}

CollegeContents loadCollege(const ReadStore& store, const QString& term, Progress& progress)
{
    const Scope scope = depth::depthTerm(store, findScope(store, term).term);
    progress.check();
    CollegeContents college{depth::assess(store, scope.term, depth::parametersOf(store, scope))};
    for (const depth::PartnerDepth& partner : college.assessment.partners) {
        college.now[size_t(partner.score.level)].push_back(partner.partner.value);
        if (partner.trend.size() > 1)
            college.before[size_t(partner.trend[partner.trend.size() - 2].level)].push_back(partner.partner.value);
    }
    return college;
}

} // namespace cooperage::ui
