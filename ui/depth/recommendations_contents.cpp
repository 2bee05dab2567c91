// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/depth/recommendations_contents.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/program_language.h"
#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/figures/figures.h"
#include "ui/depth/recommendations_model.h"

namespace cooperage::ui {

qsizetype RecommendationsContents::count(depth::Advice advice) const
{
    return std::count_if(rows.begin(), rows.end(), [advice](const Row& row) { return row.advice == advice; });
}

RecommendationsContents loadRecommendations(const ReadStore& store, const QString& term, Progress& progress)
{
    const std::optional<TermKey> key = TermKey::parse(term);
    const Scope scope = depth::depthTerm(store, key ? *key : findScope(store, term).term);
    const depth::Assessment all = depth::judge(store, scope.term);
    progress.check();
    const Words words(programLanguage());
    RecommendationsContents contents{scope};
    for (const FigureValue& value : figures(store, scope))
        if (value.id() == QLatin1StringView("rectifications.overdue"))
            contents.overdue = value.value;
        else if (value.id() == QLatin1StringView("rectifications.unchecked"))
            contents.unchecked = value.value;
    progress.check();
    const auto add = [&](Id<Partner> id) -> RecommendationsContents::Row& {
        const depth::PartnerDepth& one = *all.find(id);
        return contents.rows.emplace_back(RecommendationsContents::Row{
            id, one.name, std::nullopt, one.score.level, depth::wantedLevel(store.get(id)), one.score.total, {}});
    };
    std::set<qint64> listed;
    for (const depth::Recommendation& each : depth::recommendations(store, all, words)) {
        RecommendationsContents::Row& row = add(each.partner);
        row.advice = each.advice;
        row.reasons = each.reasons.join(words.isChinese() ? QString() : QStringLiteral(" "));
        listed.insert(each.partner.value);
    }
    for (const depth::TargetMismatch& each : depth::targetMismatches(store, all))
        if (!listed.contains(each.partner.value))
            add(each.partner).reasons =
                QCoreApplication::translate("RecommendationsModel", "The level is not the one wanted: %1, not %2.")
                    .arg(depth::label(each.level), depth::label(each.target));
    return contents;
}

SheetOut recommendationsSheet(const RecommendationsContents& contents)
{
    RecommendationsModel model;
    model.setContents(contents);
    SheetOut sheet;
    sheet.name = sheet.title = QCoreApplication::translate("RecommendationsModel", "Recommendations on partners");
    for (int column = 0; column < RecommendationsModel::Columns; ++column)
        sheet.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), ColumnOut::Kind::AsIs, 0, {}, {}});
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < RecommendationsModel::Columns; ++column)
            cells.push_back(column == RecommendationsModel::Points
                                ? numberCell(depth::shownPoints(contents.rows[size_t(row)].points))
                                : textCell(model.index(row, column).data().toString()));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace cooperage::ui
