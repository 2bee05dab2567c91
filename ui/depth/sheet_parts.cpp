// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/sheet_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/program_language.h"
#include "core/depth/words.h"
#include "core/report/tables.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/level_bars.h"
#include "ui/depth/light_picture.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

namespace {

using depth::Level;

constexpr std::array kLevels = {Level::Deep, Level::Middle, Level::Shallow, Level::Dormant};
constexpr size_t kListed = 20;

QString said(const char* source)
{
    return QCoreApplication::translate("SheetParts", source);
}

/// What the colours of the bars mean.
void drawKey(LightPicture& picture)
{
    QPainter& painter = picture.painter();
    QRectF area = picture.take(metrics::px(14));
    painter.setFont(theme().font(TextRole::Caption));
    for (int i = 0; i < int(kLevels.size()); ++i) {
        const auto level = static_cast<Level>(i); // as the bars have them, from the left
        const QString word = depth::label(level);
        painter.fillRect(QRectF(area.topLeft(), QSizeF(area.height(), area.height())),
                         Tokens::light().color(levelBack(level)));
        painter.setPen(Tokens::light().color(Token::Text2));
        area.setLeft(area.left() + area.height() + metrics::px(5));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, word);
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(word) + metrics::px(16));
    }
}

/// This term and, where it is compared, the one before.
std::vector<depth::LevelGroup> termsOf(const LevelsContents& levels)
{
    std::vector<depth::LevelGroup> terms{
        {{}, said(QT_TRANSLATE_NOOP("SheetParts", "This term")), levels.standings.now}};
    if (levels.standings.isCompared())
        terms.push_back({{}, said(QT_TRANSLATE_NOOP("SheetParts", "Term before")), levels.standings.before});
    return terms;
}

} // namespace

report::Document startSheet(const QString& of, const QString& what, const TermKey& term)
{
    report::Document sheet;
    sheet.isSheet = true;
    sheet.language = programLanguage() == Words::Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    std::vector<QString> lines{of, what};
    std::erase(lines, QString());
    sheet.title = QStringList(lines.begin(), lines.end()).join(QStringLiteral(" · "));
    sheet.blocks.push_back(report::Title{std::move(lines), term.label()});
    return sheet;
}

report::Block sheetParagraph(const QString& text)
{
    return report::Text{{{text, {}}}};
}

report::Chart levelsChart(const LevelsContents& levels)
{
    report::Chart chart;
    chart.kind = report::Chart::Kind::StackedShare;
    chart.caption = levels.finding();
    const std::vector<depth::LevelGroup> terms = termsOf(levels);
    for (const depth::LevelGroup& term : terms)
        chart.categories.push_back(term.label);
    for (const Level level : kLevels) {
        report::Chart::Series series{depth::label(level), {}};
        for (const depth::LevelGroup& term : terms)
            series.values.push_back(term.levels.count(level));
        chart.series.push_back(std::move(series));
    }
    return chart;
}

report::Table groupsTable(const QString& finding, const QString& groupTitle,
                          const std::vector<depth::LevelGroup>& groups)
{
    report::Table table{
        finding,
        {report::leftColumn(groupTitle, 3), report::numberColumn(said(QT_TRANSLATE_NOOP("SheetParts", "Partners")))},
        {},
        false};
    for (const Level level : kLevels)
        table.columns.push_back(report::numberColumn(depth::label(level)));
    for (const depth::LevelGroup& group : groups) {
        std::vector<report::Span> row{{group.label, {}}, {numberText(group.levels.total()), {}}};
        for (const Level level : kLevels)
            row.push_back({numberText(group.levels.count(level)), {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

report::Table pointsTable(const depth::Assessment& assessment)
{
    std::vector<const depth::PartnerDepth*> listed;
    for (const depth::PartnerDepth& partner : assessment.partners)
        listed.push_back(&partner);
    std::stable_sort(listed.begin(), listed.end(),
                     [](const auto* one, const auto* other) { return one->score.total > other->score.total; });
    listed.resize(std::min(listed.size(), kListed));
    report::Table table{said(QT_TRANSLATE_NOOP("SheetParts", "Partners with the most points, at most twenty")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("SheetParts", "Partner")), 4),
                         report::leftColumn(said(QT_TRANSLATE_NOOP("SheetParts", "Level")), 1),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("SheetParts", "Points")))},
                        {},
                        false};
    for (const depth::PartnerDepth* partner : listed)
        table.rows.push_back({{partner->name, {}},
                              {depth::levelLabel(partner->score), {}},
                              {depth::pointsText(partner->score.total), {}}});
    return table;
}

void startPicture(LightPicture& picture, const QString& of, const TermKey& term)
{
    picture.words(of, TextRole::Title);
    picture.words(term.label(), TextRole::Caption, Token::Text3);
}

void drawLevels(LightPicture& picture, const LevelsContents& levels)
{
    drawGroups(picture, levels.finding(), termsOf(levels));
    drawKey(picture);
}

void drawGroups(LightPicture& picture, const QString& finding, const std::vector<depth::LevelGroup>& groups)
{
    if (groups.empty())
        return;
    picture.words(finding, TextRole::Heading);
    LevelBars::paint(picture.painter(), picture.take(LevelBars::heightFor(groups.size())), LevelBars::rowsOf(groups),
                     Tokens::light());
}

} // namespace cooperage::ui
