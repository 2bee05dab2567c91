// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "core/report/tables.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/light_picture.h"
#include "ui/depth/reciprocity_bar.h"
#include "ui/depth/sheet_parts.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

namespace {

constexpr size_t kMovers = 10;

QString said(const char* source)
{
    return QCoreApplication::translate("CollegeSheet", source);
}

QString what()
{
    return said(QT_TRANSLATE_NOOP("CollegeSheet", "Depth of cooperation"));
}

const std::vector<depth::LevelGroup>& departments(const CollegeContents& college)
{
    static_assert(CollegeContents::kGroupings[0] == depth::GroupBy::Department);
    return college.groups[0];
}

report::Table moversTable(const CollegeContents& college, bool isUp)
{
    report::Table table{college.moversFinding(isUp),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Partner")), 4),
                         report::leftColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Level")), 1.6),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Points"))),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Change")))},
                        {},
                        false};
    const auto& movers = isUp ? college.overview.risers : college.overview.fallers;
    for (size_t place = 0; place < std::min(movers.size(), kMovers); ++place) {
        const depth::PartnerDepth& partner = *college.assessment.find(movers[place]);
        const double change = *partner.change();
        table.rows.push_back({{partner.name, {}},
                              {levelMove(partner), {}},
                              {depth::pointsText(partner.score.total), {}},
                              {(change > 0 ? QStringLiteral("+") : QString()) + numberText(change, 1), {}}});
    }
    if (movers.size() > kMovers)
        table.caption = said(QT_TRANSLATE_NOOP("CollegeSheet", "%1, the first %2")).arg(table.caption).arg(kMovers);
    return table;
}

report::Block reciprocity(const CollegeContents& college)
{
    const depth::Overview& all = college.overview;
    if (!all.balance)
        return sheetParagraph(college.reciprocityFinding());
    return sheetParagraph(
        said(QT_TRANSLATE_NOOP("CollegeSheet",
                               "%1 (balance %2; on the mean partners give %3 and the college %4 of what is asked of "
                               "each). %5: %6; %7: %8."))
            .arg(college.reciprocityFinding(), numberText(*all.balance, 2), shareText(all.in, 0), shareText(all.out, 0),
                 depth::label(depth::Reciprocity::Tilt::CollegeHot), numberText(double(all.collegeHot.size())),
                 depth::label(depth::Reciprocity::Tilt::PartnerHot), numberText(double(all.partnerHot.size()))));
}

report::Table internsTable(const CollegeContents& college)
{
    report::Table table{
        college.concentrationFinding(),
        {report::leftColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Major")), 2.4),
         report::leftColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Partner with the most interns")), 4),
         report::numberColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Share"))),
         report::numberColumn(said(QT_TRANSLATE_NOOP("CollegeSheet", "Interns")), 1.4)},
        {},
        false};
    for (const depth::Concentration& one : college.overview.byMajor)
        table.rows.push_back(
            {{one.label, {}},
             {one.name, {}},
             {shareText(one.share(), 0), {}},
             {QStringLiteral("%1 / %2").arg(numberText(one.interns), numberText(one.allInterns)), {}}});
    return table;
}

} // namespace

report::Document collegeSheet(const CollegeContents& college)
{
    report::Document sheet = startSheet(college.college, what(), college.term());
    sheet.blocks.push_back(
        sheetParagraph(said(QT_TRANSLATE_NOOP("CollegeSheet", "Judged by the records on %1. Parameters: %2."))
                           .arg(college.assessment.term.last().toString(Qt::ISODate),
                                depth::parametersLabel(college.assessment.parameters))));
    sheet.blocks.push_back(levelsChart(college.levels()));
    for (const bool isUp : {true, false})
        if (!(isUp ? college.overview.risers : college.overview.fallers).empty())
            sheet.blocks.push_back(moversTable(college, isUp));
    sheet.blocks.push_back(reciprocity(college));
    if (!departments(college).empty())
        sheet.blocks.push_back(groupsTable(said(QT_TRANSLATE_NOOP("CollegeSheet", "Partners of the departments")),
                                           said(QT_TRANSLATE_NOOP("CollegeSheet", "Department")),
                                           departments(college)));
    if (!college.overview.majorsWithout.empty())
        sheet.blocks.push_back(groupsTable(college.coverageFinding(), said(QT_TRANSLATE_NOOP("CollegeSheet", "Major")),
                                           college.overview.majorsWithout));
    if (college.overview.concentration.partner.isSet())
        sheet.blocks.push_back(internsTable(college));
    sheet.blocks.push_back(pointsTable(college.assessment));
    return sheet;
}

QImage collegePicture(const CollegeContents& college)
{
    LightPicture picture(900 + 40 * int(departments(college).size()));
    startPicture(picture, college.college.isEmpty() ? what() : college.college + QStringLiteral(" · ") + what(),
                 college.term());
    drawLevels(picture, college.levels());
    drawGroups(picture, said(QT_TRANSLATE_NOOP("CollegeSheet", "Partners of the departments")), departments(college));
    picture.words(college.reciprocityFinding(), TextRole::Heading);
    if (college.overview.balance) {
        depth::Reciprocity mean;
        mean.in = college.overview.in;
        mean.out = college.overview.out;
        ReciprocityBar::paint(picture.painter(), picture.take(metrics::px(36)), mean, Tokens::light());
    }
    picture.words(college.coverageFinding(), TextRole::Heading);
    if (college.overview.concentration.partner.isSet())
        picture.words(college.concentrationFinding(), TextRole::Heading);
    picture.words(depth::parametersLabel(college.assessment.parameters), TextRole::Caption, Token::Text3);
    return picture.finish();
}

} // namespace cooperage::ui
