// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/recommendation_list.h"

#include <algorithm>

#include "core/depth/closing.h"
#include "core/depth/recommendations.h"
#include "core/report/report.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

using depth::Advice;
using depth::Recommendation;

constexpr Advice kAdvices[] = {Advice::End, Advice::Watch, Advice::Renew, Advice::Deepen};

Table listed(const depth::Assessment& all, const std::vector<Recommendation>& list, const Words& words)
{
    const auto said = [&](const char* source) { return words.text("report", source); };
    Table table{said(QT_TRANSLATE_NOOP("report", "Recommendations for the coming year")),
                {numberColumn(said(QT_TRANSLATE_NOOP("report", "No.")), 0.5),
                 leftColumn(said(QT_TRANSLATE_NOOP("report", "Partner")), 3),
                 leftColumn(said(QT_TRANSLATE_NOOP("report", "Advice")), 0.8),
                 leftColumn(said(QT_TRANSLATE_NOOP("report", "Reasons")), 4)},
                {},
                false};
    const QString between = words.isChinese() ? QString() : QStringLiteral(" ");
    for (const Recommendation& one : list)
        table.rows.push_back({{QString::number(table.rows.size() + 1), {}},
                              {all.find(one.partner)->name, {}},
                              {depth::label(one.advice, words), {}},
                              {one.reasons.join(between), {}}});
    return table;
}

/// How many partners each advice is for.
QString summary(const std::vector<Recommendation>& list, const Words& words)
{
    QString sentence = words.text(
        "report", QT_TRANSLATE_NOOP("report", "By the records, ending is to be considered with %1 partners, %2 are to "
                                              "be watched, %3 agreements to be renewed and %4 cooperations to be "
                                              "deepened."));
    for (const Advice advice : kAdvices)
        sentence = sentence.arg(std::count_if(list.begin(), list.end(),
                                              [advice](const Recommendation& one) { return one.advice == advice; }));
    return sentence;
}

} // namespace

Blocks recommendationBlocks(const ReadStore& store, const TermKey& term, const Words& words)
{
    const Scope scope = depth::depthTerm(store, term);
    const depth::Assessment all = depth::judge(store, scope.term);
    const std::vector<Recommendation> list = depth::recommendations(store, all, words);
    if (list.empty())
        return {Text{{{words.text("report", QT_TRANSLATE_NOOP("report", "The records give no reason to change anything "
                                                                        "with any partner.")),
                       {}}}}};
    return {Text{{{summary(list, words), {}}}}, listed(all, list, words)};
}

Document makeRecommendationList(const ReadStore& store, const TermKey& term, const Words& words)
{
    const Scope scope = depth::depthTerm(store, term);
    const QString title = words.text("report", QT_TRANSLATE_NOOP("report", "Recommendations on partners"));
    const QString language = words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
    Document made{title + QLatin1Char(' ') + scope.term.toString(), language, documentMark(store, scope, words), {}};
    made.blocks.push_back(Title{{title}, scope.term.label(words)});
    for (Block& block : recommendationBlocks(store, scope.term, words))
        made.blocks.push_back(std::move(block));
    return made;
}

} // namespace cooperage::report
