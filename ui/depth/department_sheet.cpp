// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/department_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/base/program_language.h"
#include "core/depth/words.h"
#include "core/report/tables.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/level_bars.h"
#include "ui/depth/light_picture.h"

namespace cooperage::ui {

namespace {

using depth::Level;

constexpr std::array kLevels = {Level::Deep, Level::Middle, Level::Shallow, Level::Dormant};
constexpr size_t kListed = 20;
constexpr size_t kBars = 8;

QString said(const char* source)
{
    return QCoreApplication::translate("DepartmentSheet", source);
}

report::Chart levelsChart(const DepartmentContents& contents)
{
    const LevelsContents levels = contents.cooperation.levels();
    report::Chart chart;
    chart.kind = report::Chart::Kind::StackedShare;
    chart.caption = levels.finding();
    chart.categories = {said(QT_TRANSLATE_NOOP("DepartmentSheet", "This term")),
                        said(QT_TRANSLATE_NOOP("DepartmentSheet", "Term before"))};
    for (const Level level : kLevels)
        chart.series.push_back(
            {depth::label(level),
             {double(levels.standings.now.count(level)), double(levels.standings.before.count(level))}});
    if (!levels.standings.isCompared()) {
        chart.categories.resize(1);
        for (auto& series : chart.series)
            series.values.resize(1);
    }
    return chart;
}

report::Chart internsChart(const DepartmentContents& contents)
{
    report::Chart chart = report::bars({}, contents.home.placementsByPartner, kBars);
    chart.caption = said(QT_TRANSLATE_NOOP("DepartmentSheet", "Most internships at: %1"))
                        .arg(report::largest(contents.home.placementsByPartner));
    chart.series.front().name = said(QT_TRANSLATE_NOOP("DepartmentSheet", "internships"));
    return chart;
}

report::Table majorsTable(const DepartmentContents& contents)
{
    report::Table table{contents.majorsFinding(),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Major")), 3),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Partners")))},
                        {},
                        false};
    for (const Level level : kLevels)
        table.columns.push_back(report::numberColumn(depth::label(level)));
    for (const depth::LevelGroup& major : contents.majors()) {
        std::vector<report::Span> row{{major.label, {}}, {numberText(major.levels.total()), {}}};
        for (const Level level : kLevels)
            row.push_back({numberText(major.levels.count(level)), {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString valueText(const FigureValue& one, const std::optional<double>& value)
{
    if (!value)
        return kDash;
    return one.figure->measure.kind == Measure::Kind::Share ? shareText(*value) : numberText(*value);
}

/// Those that are not 0.
report::Table figuresTable(const DepartmentContents& contents)
{
    report::Table table{said(QT_TRANSLATE_NOOP("DepartmentSheet", "Figures of the term")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Figure")), 3),
                         {said(QT_TRANSLATE_NOOP("DepartmentSheet", "Unit")), report::Column::Align::Centre, 1},
                         report::numberColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "This term"))),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Term before")))},
                        {},
                        false};
    for (const FigureValue& one : contents.home.figures)
        if (one.value.value_or(0) != 0 || one.before.value_or(0) != 0)
            table.rows.push_back({{figureLabel(*one.figure), {}},
                                  {figureUnit(*one.figure), {}},
                                  {valueText(one, one.value), {}},
                                  {valueText(one, one.before), {}}});
    return table;
}

report::Table partnersTable(const DepartmentContents& contents)
{
    std::vector<const depth::PartnerDepth*> listed;
    for (const depth::PartnerDepth& partner : contents.cooperation.assessment.partners)
        listed.push_back(&partner);
    std::stable_sort(listed.begin(), listed.end(),
                     [](const auto* one, const auto* other) { return one->score.total > other->score.total; });
    listed.resize(std::min(listed.size(), kListed));
    report::Table table{said(QT_TRANSLATE_NOOP("DepartmentSheet", "Partners with the most points, at most twenty")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Partner")), 4),
                         report::leftColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Level")), 1),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("DepartmentSheet", "Points")))},
                        {},
                        false};
    for (const depth::PartnerDepth* partner : listed)
        table.rows.push_back({{partner->name, {}},
                              {depth::levelLabel(partner->score), {}},
                              {depth::pointsText(partner->score.total), {}}});
    return table;
}

bool hasPartners(const DepartmentContents& contents)
{
    return !contents.cooperation.assessment.partners.empty();
}

} // namespace

report::Document departmentSheet(const DepartmentContents& contents)
{
    report::Document sheet;
    sheet.isSheet = true;
    const QString what = said(QT_TRANSLATE_NOOP("DepartmentSheet", "Cooperation with enterprises"));
    sheet.title = QStringLiteral("%1 · %2").arg(contents.department.name, what);
    sheet.language = programLanguage() == Words::Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    sheet.blocks.push_back(report::Title{{contents.department.name, what}, contents.cooperation.term().label()});
    if (hasPartners(contents))
        sheet.blocks.push_back(levelsChart(contents));
    if (!contents.majors().empty())
        sheet.blocks.push_back(majorsTable(contents));
    if (!contents.home.placementsByPartner.empty())
        sheet.blocks.push_back(internsChart(contents));
    if (hasPartners(contents))
        sheet.blocks.push_back(partnersTable(contents));
    sheet.blocks.push_back(figuresTable(contents));
    return sheet;
}

QImage departmentPicture(const DepartmentContents& contents)
{
    const LevelsContents levels = contents.cooperation.levels();
    const auto rowOf = [](const char* name, const depth::ByLevel& of) { return depth::LevelGroup{{}, said(name), of}; };
    std::vector<depth::LevelGroup> terms{
        rowOf(QT_TRANSLATE_NOOP("DepartmentSheet", "This term"), levels.standings.now)};
    if (levels.standings.isCompared())
        terms.push_back(rowOf(QT_TRANSLATE_NOOP("DepartmentSheet", "Term before"), levels.standings.before));
    const size_t majors = contents.majors().size();
    LightPicture picture(600 + 40 * int(terms.size() + majors));
    const auto bars = [&](const QString& finding, const std::vector<depth::LevelGroup>& groups) {
        if (groups.empty())
            return;
        picture.words(finding, TextRole::Heading);
        LevelBars::paint(picture.painter(), picture.take(LevelBars::heightFor(groups.size())),
                         LevelBars::rowsOf(groups), Tokens::light());
    };
    picture.words(contents.department.name, TextRole::Title);
    picture.words(contents.cooperation.term().label(), TextRole::Caption, Token::Text3);
    bars(levels.finding(), terms);
    bars(contents.majorsFinding(), contents.majors());
    if (!contents.home.placementsByPartner.empty())
        picture.chart(internsChart(contents), 200);
    return picture.finish();
}

} // namespace cooperage::ui
