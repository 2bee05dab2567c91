// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/department_sheet.h"

#include <QCoreApplication>

#include "core/base/number_text.h"
#include "core/report/tables.h"
#include "ui/depth/light_picture.h"
#include "ui/depth/sheet_parts.h"

namespace cooperage::ui {

namespace {

constexpr size_t kBars = 8;

QString said(const char* source)
{
    return QCoreApplication::translate("DepartmentSheet", source);
}

report::Chart internsChart(const DepartmentContents& contents)
{
    report::Chart chart = report::bars({}, contents.home.placementsByPartner, kBars);
    chart.caption = said(QT_TRANSLATE_NOOP("DepartmentSheet", "Most internships at: %1"))
                        .arg(report::largest(contents.home.placementsByPartner));
    chart.series.front().name = said(QT_TRANSLATE_NOOP("DepartmentSheet", "internships"));
    return chart;
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

bool hasPartners(const DepartmentContents& contents)
{
    return !contents.cooperation.assessment.partners.empty();
}

} // namespace

report::Document departmentSheet(const DepartmentContents& contents)
{
    const CollegeContents& cooperation = contents.cooperation;
    report::Document sheet =
        startSheet(contents.department.name, said(QT_TRANSLATE_NOOP("DepartmentSheet", "Cooperation with enterprises")),
                   cooperation.term());
    if (hasPartners(contents))
        sheet.blocks.push_back(levelsChart(cooperation.levels()));
    if (!contents.majors().empty())
        sheet.blocks.push_back(groupsTable(cooperation.coverageFinding(),
                                           said(QT_TRANSLATE_NOOP("DepartmentSheet", "Major")), contents.majors()));
    if (!contents.home.placementsByPartner.empty())
        sheet.blocks.push_back(internsChart(contents));
    if (hasPartners(contents))
        sheet.blocks.push_back(pointsTable(cooperation.assessment));
    sheet.blocks.push_back(figuresTable(contents));
    return sheet;
}

QImage departmentPicture(const DepartmentContents& contents)
{
    const CollegeContents& cooperation = contents.cooperation;
    LightPicture picture(700 + 40 * int(contents.majors().size()));
    startPicture(picture, contents.department.name, cooperation.term());
    drawLevels(picture, cooperation.levels());
    drawGroups(picture, cooperation.coverageFinding(), contents.majors());
    if (!contents.home.placementsByPartner.empty())
        picture.chart(internsChart(contents), 200);
    return picture.finish();
}

} // namespace cooperage::ui
