// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_contents.h"

#include <QCoreApplication>

#include "core/base/number_text.h"
#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/records/all.h"
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

QString CollegeContents::moversFinding(bool isUp) const
{
    const auto& movers = isUp ? overview.risers : overview.fallers;
    if (movers.empty())
        return isUp ? said(QT_TRANSLATE_NOOP("CollegeContents", "Nobody has risen"))
                    : said(QT_TRANSLATE_NOOP("CollegeContents", "Nobody has fallen"));
    const int count = int(movers.size());
    return isUp ? QCoreApplication::translate("CollegeContents", "%Ln partners have risen", nullptr, count)
                : QCoreApplication::translate("CollegeContents", "%Ln partners have fallen", nullptr, count);
}

QString CollegeContents::reciprocityFinding() const
{
    const int less = int(overview.collegeHot.size()), more = int(overview.partnerHot.size());
    if (!overview.balance)
        return said(QT_TRANSLATE_NOOP("CollegeContents", "Neither side has given anything yet"));
    if (less == 0 && more == 0)
        return said(QT_TRANSLATE_NOOP("CollegeContents", "Nowhere does one side give far more"));
    return less >= more ? QCoreApplication::translate("CollegeContents", "The college gives far more with %Ln partners",
                                                      nullptr, less)
                        : QCoreApplication::translate("CollegeContents", "%Ln partners give far more", nullptr, more);
}

QString CollegeContents::coverageFinding() const
{
    if (overview.majors > 0 && overview.majorsWithout.empty())
        return said(QT_TRANSLATE_NOOP("CollegeContents", "Every major has a middle or deep partner"));
    return said(QT_TRANSLATE_NOOP("CollegeContents", "%1 of %2 majors lack a deeper partner"))
        .arg(overview.majorsWithout.size())
        .arg(overview.majors);
}

QString CollegeContents::concentrationFinding() const
{
    return said(QT_TRANSLATE_NOOP("CollegeContents", "%1 takes %2 of the interns"))
        .arg(overview.concentration.name, shareText(overview.concentration.share(), 0));
}

Selection CollegeContents::partners(const std::vector<qint64>& ids, const QString& what) const
{
    return selectionOfIds(recordType<Partner>(), ids, QStringLiteral("%1 · %2").arg(what, term().label()));
}

CollegeContents loadCollege(const ReadStore& store, const QString& term, Progress& progress)
{
    const std::vector<College> colleges = store.all<College>();
    depth::Assessment assessment = assessAll(store, term, progress);
    const TermKey before = termBefore(store, assessment);
    CollegeContents college{colleges.empty() ? QString() : colleges.front().name, std::move(assessment), before};
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
