// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_formats.h"

#include <cmath>

#include <xlsxwriter.h>

namespace cooperage {

namespace {

constexpr lxw_color_t kHeadingFill = 0xE2EFF3, kLine = 0xD9DFDC, kRed = 0xB3261E, kExampleText = 0x59666D,
                      kExampleFill = 0xF3F5F4;

const char* numberFormatOf(XlsxFormats::Look look)
{
    switch (look) {
    case XlsxFormats::Text:
        return "@";
    case XlsxFormats::Whole:
        return "0"; // General shows 12 digits and more as 2.02E+11
    case XlsxFormats::Money:
        return "#,##0.00";
    case XlsxFormats::Date:
    case XlsxFormats::ExampleDate:
        return "yyyy-mm-dd";
    case XlsxFormats::DateTime:
        return "yyyy-mm-dd hh:mm";
    case XlsxFormats::Time:
        return "hh:mm";
    case XlsxFormats::Percent:
        return "0.0%";
    default:
        return nullptr;
    }
}

XlsxFormats::Look lookOfNumber(double number, bool isPercent)
{
    if (isPercent)
        return XlsxFormats::Percent;
    return std::floor(number) == number && std::fabs(number) < 1e15 ? XlsxFormats::Whole : XlsxFormats::General;
}

XlsxFormats::Look lookOfDate(const QDateTime& at)
{
    if (at.date().year() < 1900)
        return XlsxFormats::Time;
    return at.time().msecsSinceStartOfDay() == 0 ? XlsxFormats::Date : XlsxFormats::DateTime;
}

void decorate(lxw_format* format, XlsxFormats::Look look)
{
    if (look == XlsxFormats::Reason) {
        format_set_font_color(format, kRed);
        format_set_text_wrap(format);
    } else if (look == XlsxFormats::Heading) {
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, kHeadingFill);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kLine);
    } else if (look == XlsxFormats::Example || look == XlsxFormats::ExampleDate) {
        format_set_italic(format);
        format_set_font_color(format, kExampleText);
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, kExampleFill);
    } else if (look == XlsxFormats::Title) {
        format_set_bold(format);
        format_set_font_size(format, 16);
        format_set_align(format, LXW_ALIGN_CENTER);
    }
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* book)
{
    for (size_t i = 0; i < m_formats.size(); ++i) {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "宋体");
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (const char* numberFormat = numberFormatOf(Look(i)))
            format_set_num_format(format, numberFormat);
        decorate(format, Look(i));
        m_formats[i] = format;
    }
}

XlsxFormats::Look XlsxFormats::ofColumn(ColumnOut::Kind kind)
{
    switch (kind) {
    case ColumnOut::Kind::Text:
        return Text;
    case ColumnOut::Kind::Money:
        return Money;
    case ColumnOut::Kind::Date:
        return Date;
    case ColumnOut::Kind::Percent:
        return Percent;
    case ColumnOut::Kind::Reason:
        return Reason;
    case ColumnOut::Kind::AsIs:
    case ColumnOut::Kind::Number:
        break;
    }
    return General;
}

XlsxFormats::Look XlsxFormats::ofCell(ColumnOut::Kind kind, const Cell& cell)
{
    if (kind == ColumnOut::Kind::Text || kind == ColumnOut::Kind::Reason)
        return ofColumn(kind);
    if (const auto* at = std::get_if<QDateTime>(&cell.value))
        return lookOfDate(*at);
    const auto* number = cell.number();
    if (!number)
        return General;
    const bool hasOwnLook = kind == ColumnOut::Kind::Money || kind == ColumnOut::Kind::Percent;
    return hasOwnLook ? ofColumn(kind) : lookOfNumber(*number, cell.isPercent());
}

XlsxFormats::Look XlsxFormats::ofExample(const Cell& cell)
{
    return std::holds_alternative<QDateTime>(cell.value) ? ExampleDate : Example;
}

} // namespace cooperage
