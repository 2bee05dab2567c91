// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet_writer.h"

#include <QRegularExpression>
#include <algorithm>

#include <xlsxwriter.h>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/exchange/damage.h"
#include "core/exchange/xlsx_value.h"

namespace cooperage {

namespace {

constexpr qsizetype kMaxText = 32767; // UTF-16 units in a cell, by Excel
constexpr int kReasonWidth = 40;
constexpr qsizetype kMaxListBytes = 250; // the library's buffer for an inline list holds 255 with quotes and commas

/// Letters that a text is wide, a Han character counting two; the widest of its lines.
int lettersOf(const QString& text)
{
    int widest = 0, current = 0;
    for (const QChar c : text) {
        current = c == u'\n' ? 0 : current + (c.unicode() < 0x1100 ? 1 : 2);
        widest = std::max(widest, current);
    }
    return widest;
}

/// The day number of Excel, with its 29 February 1900 that never was.
double serialOf(const QDateTime& at)
{
    const double time = double(at.time().msecsSinceStartOfDay()) / 86'400'000;
    if (at.date().year() < 1900)
        return time;
    const qint64 days = QDate(1899, 12, 30).daysTo(at.date());
    return double(days <= 60 ? days - 1 : days) + time;
}

bool overlaps(const CellRange& a, const CellRange& b)
{
    return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn &&
           b.firstColumn <= a.lastColumn;
}

/// From top to bottom, without single cells and without areas that overlap an earlier one: Excel calls such a file
/// damaged.
std::vector<CellRange> usableMerges(std::vector<CellRange> ranges)
{
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
    std::vector<CellRange> usable, open; // open: reaches the row looked at
    for (const CellRange& range : ranges) {
        std::erase_if(open, [&](const CellRange& earlier) { return earlier.lastRow < range.firstRow; });
        const bool isOneCell = range.firstRow == range.lastRow && range.firstColumn == range.lastColumn;
        if (isOneCell || std::any_of(open.begin(), open.end(), [&](const CellRange& o) { return overlaps(o, range); }))
            continue;
        open.push_back(range);
        usable.push_back(range);
    }
    return usable;
}

} // namespace

QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.remove(QChar(u'\0')).remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    if (text.contains(u"_x"))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text.toUtf8();
}

XlsxSheetWriter::XlsxSheetWriter(lxw_worksheet* sheet, const SheetOut& out, const XlsxFormats& formats,
                                 Choices& choices)
    : m_sheet(sheet), m_out(out), m_formats(formats), m_choices(choices), m_merges(usableMerges(out.merged)),
      m_headingRow((out.title.isEmpty() ? 0 : 1) + int(out.above.size()))
{
}

void XlsxSheetWriter::write(Progress& progress)
{
    if (qint64(m_out.rows.size()) + m_headingRow + 1 > kMaxRows || m_out.columns.size() > size_t(kMaxColumns))
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "Sheet “%1” would have more rows or columns than Excel can hold. "
                                               "Narrow down what is exported, or export as .csv."))
                .arg(m_out.name));
    setColumns();
    writeTitle();
    writeAbove();
    writeHeadings();
    writeRows(progress);
    setPrinting();
}

void XlsxSheetWriter::setColumns()
{
    for (size_t i = 0; i < m_out.columns.size(); ++i) {
        const ColumnOut& column = m_out.columns[i];
        const lxw_col_t at = lxw_col_t(i);
        check(worksheet_set_column(m_sheet, at, at, column.width > 0 ? column.width : widthOf(i),
                                   m_formats[XlsxFormats::ofColumn(column.kind)]));
        if (!column.choices.isEmpty())
            addChoices(int(i), column.choices);
    }
}

int XlsxSheetWriter::widthOf(size_t column) const
{
    constexpr size_t kSample = 200;
    if (m_out.columns[column].kind == ColumnOut::Kind::Reason)
        return kReasonWidth;
    int letters = lettersOf(m_out.columns[column].heading) + 3; // room for the filter's arrow
    for (size_t i = 0; i < std::min(m_out.rows.size(), kSample); ++i)
        if (column < m_out.rows[i].size())
            letters = std::max(letters, lettersOf(cellText(m_out.rows[i][column])) + 1);
    return std::clamp(letters, 8, 40);
}

void XlsxSheetWriter::writeTitle()
{
    if (m_out.title.isEmpty())
        return;
    check(worksheet_set_row(m_sheet, 0, 30, nullptr));
    const int last = int(m_out.columns.size()) - 1;
    const QByteArray title = xlsxText(m_out.title);
    if (last > 0)
        check(
            worksheet_merge_range(m_sheet, 0, 0, 0, lxw_col_t(last), title.constData(), m_formats[XlsxFormats::Title]));
    else
        writeText(0, m_out.title, XlsxFormats::Title);
    ++m_row;
}

void XlsxSheetWriter::writeAbove()
{
    for (const auto& row : m_out.above) {
        mergeFrom(m_row);
        for (size_t i = 0; i < row.size(); ++i)
            writeCell(int(i), ColumnOut::Kind::AsIs, row[i]);
        ++m_row;
    }
}

void XlsxSheetWriter::writeHeadings()
{
    check(worksheet_set_row(m_sheet, lxw_row_t(m_row), 32, nullptr));
    mergeFrom(m_row);
    for (size_t i = 0; i < m_out.columns.size(); ++i) {
        writeText(int(i), m_out.columns[i].heading, XlsxFormats::Heading);
        if (!m_out.columns[i].note.isEmpty())
            addNote(int(i), m_out.columns[i].note);
    }
    ++m_row;
}

void XlsxSheetWriter::writeRows(Progress& progress)
{
    const int firstRow = m_row;
    for (const auto& row : m_out.rows) {
        setHeight(row);
        mergeFrom(m_row);
        m_isExample = m_row - firstRow < m_out.exampleRows;
        for (size_t i = 0; i < row.size(); ++i)
            writeCell(int(i), i < m_out.columns.size() ? m_out.columns[i].kind : ColumnOut::Kind::AsIs, row[i]);
        ++m_row;
        progress.advance();
    }
}

void XlsxSheetWriter::setHeight(const std::vector<Cell>& row)
{
    constexpr double kLineHeight = 15;
    int lines = 1;
    for (size_t i = 0; i < std::min(row.size(), m_out.columns.size()); ++i) {
        if (m_out.columns[i].kind != ColumnOut::Kind::Reason)
            continue;
        int needed = 0;
        for (const QString& line : cellText(row[i]).split(u'\n'))
            needed += 1 + lettersOf(line) / (m_out.columns[i].width > 0 ? m_out.columns[i].width : kReasonWidth);
        lines = std::max(lines, needed);
    }
    if (lines > 1) // not every program fits the height to wrapped text by itself
        check(worksheet_set_row(m_sheet, lxw_row_t(m_row), kLineHeight * std::min(lines, 20), nullptr));
}

void XlsxSheetWriter::setPrinting()
{
    const lxw_row_t heading = lxw_row_t(m_headingRow);
    if (!m_out.columns.empty()) {
        const lxw_row_t last = lxw_row_t(std::max(m_row - 1, m_headingRow + 1));
        check(worksheet_autofilter(m_sheet, heading, 0, last, lxw_col_t(m_out.columns.size() - 1)));
    }
    worksheet_freeze_panes(m_sheet, heading + 1, lxw_col_t(m_out.frozenColumns));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    check(worksheet_repeat_rows(m_sheet, heading, heading));
    const QString pages =
        coreText(QT_TRANSLATE_NOOP("core", "Page %1 of %2")).arg(QStringLiteral("&P"), QStringLiteral("&N"));
    check(worksheet_set_footer(m_sheet, ("&C" + pages.toUtf8()).constData()));
}

void XlsxSheetWriter::addChoices(int column, const QStringList& choices)
{
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;

    const QString joined = choices.join(u',');
    const bool fits =
        joined.toUtf8().size() <= kMaxListBytes && joined.count(u',') == choices.size() - 1 && !joined.contains(u'"');
    std::vector<QByteArray> items;
    std::vector<const char*> list;
    QByteArray formula;
    if (fits) {
        for (const QString& choice : choices)
            items.push_back(choice.toUtf8());
        for (const QByteArray& item : items)
            list.push_back(item.constData());
        list.push_back(nullptr);
        rule.value_list = const_cast<char**>(list.data());
    } else {
        m_choices.lists.push_back(choices);
        const QString letters = columnName(int(m_choices.lists.size()) - 1);
        formula = QStringLiteral("='%1'!$%2$1:$%2$%3")
                      .arg(QString(m_choices.sheetName).replace(u'\'', QStringLiteral("''")), letters)
                      .arg(choices.size())
                      .toUtf8();
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
    }
    check(worksheet_data_validation_range(m_sheet, lxw_row_t(m_headingRow + 1), lxw_col_t(column), kMaxRows - 1,
                                          lxw_col_t(column), &rule));
}

void XlsxSheetWriter::addNote(int column, const QString& note)
{
    QByteArray font = QByteArrayLiteral("宋体");
    constexpr int kLettersInLine = 36, kLineHeight = 20;
    lxw_comment_options options{};
    options.font_name = font.data();
    options.font_size = 9;
    options.width = 260;
    options.height = uint16_t(kLineHeight * (2 + lettersOf(note) / kLettersInLine + note.count(u'\n')));
    check(worksheet_write_comment_opt(m_sheet, lxw_row_t(m_row), lxw_col_t(column), xlsxText(note).constData(),
                                      &options));
}

void XlsxSheetWriter::mergeFrom(int row)
{
    for (; m_merged < m_merges.size() && m_merges[m_merged].firstRow <= row; ++m_merged) {
        const CellRange& range = m_merges[m_merged];
        check(worksheet_merge_range(m_sheet, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn),
                                    lxw_row_t(range.lastRow), lxw_col_t(range.lastColumn), "",
                                    m_formats[row <= m_headingRow ? XlsxFormats::Heading : XlsxFormats::General]));
    }
}

void XlsxSheetWriter::writeCell(int column, ColumnOut::Kind kind, const Cell& cell)
{
    const lxw_row_t row = lxw_row_t(m_row);
    const lxw_col_t at = lxw_col_t(column);
    if (cell.isEmpty()) {
        if (m_isExample)
            check(worksheet_write_blank(m_sheet, row, at, m_formats[XlsxFormats::Example]));
        return;
    }
    const XlsxFormats::Look look = m_isExample ? XlsxFormats::ofExample(cell) : XlsxFormats::ofCell(kind, cell);
    const bool isText = look == XlsxFormats::Text || look == XlsxFormats::Reason;
    if (const auto* number = cell.number(); number && !isText)
        check(worksheet_write_number(m_sheet, row, at, *number, m_formats[look]));
    else if (const auto* when = std::get_if<QDateTime>(&cell.value); when && !isText)
        check(worksheet_write_number(m_sheet, row, at, serialOf(*when), m_formats[look]));
    else if (const auto* on = std::get_if<bool>(&cell.value); on && !isText)
        check(worksheet_write_boolean(m_sheet, row, at, *on, m_formats[look]));
    else
        writeText(column, cellText(cell), look);
}

void XlsxSheetWriter::writeText(int column, const QString& text, XlsxFormats::Look look)
{
    if (text.size() > kMaxText)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "A text in sheet “%1”, row %2, is longer than the 32,767 letters "
                                               "that Excel allows. Shorten it, or export as .csv."))
                .arg(m_out.name)
                .arg(m_row + 1));
    const QByteArray utf8 = xlsxText(text);
    check(worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), utf8.constData(), m_formats[look]));
}

void XlsxSheetWriter::check(int error) const
{
    if (error != LXW_NO_ERROR)
        throw Damage(m_out.name + QStringLiteral(", row %1: ").arg(m_row + 1) +
                     QString::fromUtf8(lxw_strerror(lxw_error(error))));
}

} // namespace cooperage
