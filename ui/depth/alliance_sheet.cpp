// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/alliance_sheet.h"

#include <QCoreApplication>

#include "core/base/number_text.h"
#include "core/report/tables.h"
#include "ui/depth/light_picture.h"
#include "ui/depth/sheet_parts.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("AllianceSheet", source);
}

report::Table roleTable(const std::vector<depth::RolePart>& role)
{
    report::Table table{said(QT_TRANSLATE_NOOP("AllianceSheet", "What its members do with the college")),
                        {report::leftColumn(said(QT_TRANSLATE_NOOP("AllianceSheet", "What")), 3),
                         report::numberColumn(said(QT_TRANSLATE_NOOP("AllianceSheet", "Number"))),
                         report::leftColumn(said(QT_TRANSLATE_NOOP("AllianceSheet", "Who or how")), 5)},
                        {},
                        false};
    for (const depth::RolePart& one : role)
        table.rows.push_back({{one.label, {}}, {numberText(one.count), {}}, {one.more, {}}});
    return table;
}

bool hasLevels(const AllianceContents& contents)
{
    return !contents.cooperation.assessment.partners.empty();
}

} // namespace

report::Document allianceSheet(const AllianceContents& contents)
{
    const CollegeContents& cooperation = contents.cooperation;
    report::Document sheet = startSheet(contents.alliance.name, {}, cooperation.term());
    if (const QString words = contents.inWords(); !words.isEmpty())
        sheet.blocks.push_back(sheetParagraph(words));
    sheet.blocks.push_back(roleTable(contents.role));
    if (hasLevels(contents)) {
        sheet.blocks.push_back(levelsChart(cooperation.levels()));
        sheet.blocks.push_back(pointsTable(cooperation.assessment));
    }
    return sheet;
}

QImage alliancePicture(const AllianceContents& contents)
{
    LightPicture picture(700);
    startPicture(picture, contents.alliance.name, contents.cooperation.term());
    picture.words(contents.inWords(), TextRole::Caption, Token::Text2);
    if (hasLevels(contents))
        drawLevels(picture, contents.cooperation.levels());
    for (const depth::RolePart& one : contents.role)
        picture.words(QStringLiteral("%1: %2").arg(one.label).arg(one.count), TextRole::Body);
    return picture.finish();
}

} // namespace cooperage::ui
