// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_contents.h"

#include <QCoreApplication>

#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/store/selections.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("CollegeContents", source);
}

depth::Assessment assessAll(const ReadStore& store, const QString& term, Progress& progress)
{
    const TermKey key = findScope(store, term).term;
    progress.check();
    return depth::judge(store, key);
}

TermKey termBefore(const ReadStore& store, const depth::Assessment& assessment)
{
    return previousScope(store, assessment.term.scope).term;
}

} // namespace

QString LevelsContents::finding() const
{
    // Of the highest level that there are partners of, or were.
    depth::Level level = depth::Level::Deep;
    while (level != depth::Level::Dormant && standings.now.count(level) == 0 && standings.change(level) == 0)
        level = static_cast<depth::Level>(int(level) - 1);
    const QString many =
        QCoreApplication::translate("CollegeContents", "%1: %n partners", nullptr, standings.now.count(level))
            .arg(depth::label(level));
    if (!standings.isCompared())
        return many;
    const int more = standings.change(level);
    if (more == 0)
        return said(QT_TRANSLATE_NOOP("CollegeContents", "%1, as before")).arg(many);
    return (more > 0 ? said(QT_TRANSLATE_NOOP("CollegeContents", "%1, %2 more than before"))
                     : said(QT_TRANSLATE_NOOP("CollegeContents", "%1, %2 fewer than before")))
        .arg(many)
        .arg(std::abs(more));
}

Selection LevelsContents::partnersOf(depth::Level level, bool isNow) const
{
    return selectionOfIds(recordType<Partner>(), (isNow ? standings.now : standings.before).of(level),
                          QStringLiteral("%1 · %2").arg(depth::label(level), (isNow ? term : before).label()));
}

Selection CollegeContents::partners(const std::vector<qint64>& ids, const QString& what) const
{
    return selectionOfIds(recordType<Partner>(), ids, QStringLiteral("%1 · %2").arg(what, term().label()));
}

CollegeContents loadCollege(const ReadStore& store, const QString& term, Progress& progress)
{
    depth::Assessment assessment = assessAll(store, term, progress);
    const TermKey before = termBefore(store, assessment);
    CollegeContents college{std::move(assessment), before};
    progress.check();
    college.overview = depth::overview(store, college.assessment);
    for (size_t by = 0; by < college.groups.size(); ++by)
        college.groups[by] = depth::levelGroups(store, college.assessment, CollegeContents::kGroupings[by]);
    return college;
}

LevelsContents loadLevels(const ReadStore& store, const QString& term, Progress& progress)
{
    const depth::Assessment assessment = assessAll(store, term, progress);
    return {assessment.term.scope.term, termBefore(store, assessment), depth::standings(assessment)};
}

} // namespace cooperage::ui
