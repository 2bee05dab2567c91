// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_style.h"

namespace cooperage::paper {

namespace {

constexpr double mm(double length)
{
    return length * 72 / 25.4;
}

} // namespace

PageStyle pageStyle(const QString& language)
{
    PageStyle style;
    style.area = QRectF(mm(28), mm(37), mm(156), mm(225));
    style.lineHeight = style.area.height() / 22;
    style.letterPitch = style.area.width() / 28;
    style.indent = 2 * style.letterPitch;
    if (!language.startsWith(QLatin1StringView("en")))
        return style;
    // Latin text is narrower and needs less lead: 12 pt on 34 lines reads like 16 pt FangSong on 22.
    style.script = FontBook::Script::Latin;
    style.lineHeight = style.area.height() / 34;
    style.letterPitch = 0;
    style.indent = 24;
    style.titleSize = 20;
    style.titleLine = 28;
    style.headingSize = 14;
    style.bodySize = 12;
    style.tableSize = 10.5;
    style.captionSize = 10.5;
    style.pageNumberSize = 11;
    style.markSize = 9;
    return style;
}

PageStyle pageStyle(const report::Document& document)
{
    PageStyle style = pageStyle(document.language);
    if (!document.isSheet)
        return style;
    style.area = QRectF(mm(22), mm(19), mm(166), mm(261));
    style.lineHeight = style.area.height() / (style.isChinese() ? 47 : 56);
    style.letterPitch = style.isChinese() ? style.area.width() / 39 : 0;
    style.indent = style.isChinese() ? 2 * style.letterPitch : 0;
    style.titleSize = 18;
    style.titleLine = 27;
    style.headingSize = 13;
    style.bodySize = style.isChinese() ? 12 : 10;
    style.tableSize = style.isChinese() ? 10.5 : 9;
    style.captionSize = 10.5;
    style.markSize = 9;
    style.pageNumberSize = 10.5;
    style.numberedFrom = 2;
    return style;
}

} // namespace cooperage::paper
