// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partner_sheet.h"

#include <QCoreApplication>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "core/report/tables.h"
#include "ui/depth/depth_cards.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/sheet_parts.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("PartnerSheet", source);
}

report::Table dimensions(const depth::Score& score)
{
    report::Table table{said(QT_TRANSLATE_NOOP("PartnerSheet", "Points by dimension")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Dimension")), 3),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Points"))),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Of"))),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Share")))},
                        {},
                        false};
    for (const depth::DimensionScore& one : score.dimensions)
        table.rows.push_back({{depth::label(one.dimension), {}},
                              {depth::pointsText(one.points), {}},
                              {numberText(one.of), {}},
                              {shareText(one.share(), 0), {}}});
    return table;
}

report::Table reasons(const PartnerContents& contents)
{
    report::Table table{said(QT_TRANSLATE_NOOP("PartnerSheet", "Why these points")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Indicator")), 4),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Value"))),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Target")), 1.6),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Points")), 1.4),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("PartnerSheet", "Records")))},
                        {},
                        false};
    for (size_t place = 0; place < contents.score().indicators.size(); ++place) {
        const depth::IndicatorScore& one = contents.score().indicators[place];
        const depth::Indicator& indicator = *one.indicator;
        table.rows.push_back(
            {{QStringLiteral("%1 %2").arg(QLatin1StringView(indicator.id), depth::label(indicator)), {}},
             {depth::valueText(indicator, one.value), {}},
             {targetText(one), {}},
             {QStringLiteral("%1 / %2").arg(depth::pointsText(one.points), numberText(one.of, one.of < 1)), {}},
             {one.value ? numberText(double(contents.behind[place].count))
                        : said(QT_TRANSLATE_NOOP("PartnerSheet", "not kept")),
              {}}});
    }
    return table;
}

} // namespace

report::Document partnerSheet(const PartnerContents& contents)
{
    const depth::Score& score = contents.score();
    const depth::Parameters& parameters = contents.assessment.parameters;
    report::Document sheet =
        startSheet(contents.partner.name, said(QT_TRANSLATE_NOOP("PartnerSheet", "Depth of cooperation")),
                   contents.assessment.term.scope.term);
    sheet.blocks.push_back(sheetParagraph(
        said(QT_TRANSLATE_NOOP("PartnerSheet", "%1 of 100 points, level: %2. Judged by: %3."))
            .arg(depth::pointsText(score.total), depth::levelLabel(score), depth::parametersLabel(parameters))));
    for (const depth::Gate& gate : score.gates)
        sheet.blocks.push_back(sheetParagraph(depth::gateText(gate, parameters)));
    sheet.blocks.push_back(dimensions(score));
    sheet.blocks.push_back(trendChart(contents.depth(), parameters));
    sheet.blocks.push_back(sheetParagraph(reciprocityFinding(score.reciprocity)));
    for (const QString& line : reciprocityParts(score, depth::allMeasures().size()))
        sheet.blocks.push_back(sheetParagraph(line));
    sheet.blocks.push_back(reasons(contents));
    return sheet;
}

} // namespace cooperage::ui
