// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/data_rows.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/text_key.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/column_naming.h"
#include "core/exchange/reading.h"

namespace cooperage {

namespace {

bool isDitto(const QString& key)
{
    return key == u"同上" || key == u"〃" || key == u"″" || key == u"\"" || key == u"同前" || key == u"同上行" ||
           key == u"\"\"" || key == u"''" || key == u"々" || key == u"(同上)";
}

/// Most cells hold neither 同 nor a mark, and need no closer look.
bool mayBeDitto(const QString& text)
{
    return text.size() <= 6 && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c != u'同' && c != u'上' && c != u'前' && c != u'行' && c.isLetterOrNumber() && c != u'々';
           });
}

/// The words of a sum, and nothing that goes on as a name does: 总计科技有限公司 is a firm.
bool namesTotal(const QString& key)
{
    static const QRegularExpression total(
        u"^(?:合计|小计|总计|共计|累计|本页小计|本页合计|总数|汇总|.{2,12}(?:合计|小计))"
        "(?:金额|人数|人次|数量|数|家数|工位数?)?(?:$|[:(\\d].*$)|"
        "^共\\d+(?:条|人|家|项|名|个|份|行).*$"_qs);
    return key.size() <= 24 && total.match(key).hasMatch();
}

bool isNote(const QString& key)
{
    static const QRegularExpression note(
        u"^(?:\\(?注\\d?[:.、)]|注意|备注[:]|说明[:]|填表说明|填报说明|填表人|填报人|填表单位|填报单位|填报部门|制表|"
        u"审核|审批|"
        "复核|经办人[:]|负责人[:(签]|部门负责人|单位负责人|分管领导|联系人[:]|联系电话[:]|(?:填表|填报|统计|报送)(?:"
        "日期|时间)|"
        "日期[:]|盖章|\\(?公章|\\(?盖章|\\(?签章|数据来源|统计口径|以上|本表|示例|例[:]|样例|截止|截至|第\\d+页|\\d+[.、]本)"_qs);
    return note.match(key).hasMatch();
}

bool isBlankCell(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    // Formulas that wait for rows to come (=IF(A9="","",…)) make no row.
    return cell.isEmpty() || errorOf(cell) == Trouble::NotCounted ||
           (text && std::all_of(text->begin(), text->end(), [](QChar c) { return c.isSpace(); }));
}

/// Words to those who fill in, however many cells they take: 填表说明：… is no record's first field.
bool isInstruction(const QString& key)
{
    static const QRegularExpression instruction(
        u"^\\(?(?:填表|填报|填写|填列|录入|使用)(?:说明|须知|要求|注意事项|规则|提示)|^说明[:]"_qs);
    return instruction.match(key).hasMatch();
}

/// A row between the heading and the records that says for its columns how they are filled in: 必填, 如：…, 是/否.
bool instructs(const Sheet& sheet, int row, int filled)
{
    static const QRegularExpression instruction(
        u"^\\(?(?:[必选]填|非必填|可不填|可空|请|须(?:与|按|填|为)|应(?:与|按|填|为)|需(?:与|按|填)|如[:]|例[:如]|格式|"
        "按(?:照|实际|要求)|参照|填写?|从?下拉|单选|多选|限\\d|不超过|数字|文本|日期|yyyy|与.{2,12}一致|见.{1,8}说明|"
        "是/否|有/无|√/×|男/女|对口/)"_qs);
    int instructions = 0;
    for (const Cell& cell : sheet.rows[static_cast<size_t>(row)]) {
        if (isBlankCell(cell))
            continue;
        if (!std::holds_alternative<QString>(cell.value))
            return false;
        const QString key = textKey(cellText(cell));
        instructions += isInstruction(key) || instruction.match(key).hasMatch();
    }
    return instructions >= 2 && instructions * 3 >= filled * 2;
}

/// 2.起止时间按实际填写: one of the numbered lines below 填表说明.
bool isNumberedLine(const QString& key)
{
    static const QRegularExpression line(u"^\\(?(?:\\d{1,2}|[一二三四五六七八九十])[.、)]"_qs);
    return line.match(key).hasMatch();
}

bool isExample(const QString& key)
{
    static const QRegularExpression example(u"^[(]?(?:示例|样例|例|例如|举例|填写示例)[):]?$"_qs);
    return example.match(key).hasMatch();
}

bool isDepartment(const QString& key)
{
    static const QRegularExpression department(
        u"^\\(?[一二三四五六七八九十]*[、.)]?(.{2,14}(?:学院|系|系部|教学部|分院))[:]?$"_qs);
    return department.match(key).hasMatch();
}

/// The filled cells of a row, and the first of them.
struct RowShape {
    int filled = 0;
    int mapped = 0; ///< filled cells in columns that mean something
    int first = -1;
    QString firstKey;
};

RowShape shapeOf(const Sheet& sheet, int row, const std::vector<bool>& isMapped)
{
    RowShape shape;
    const auto& cells = sheet.rows[static_cast<size_t>(row)];
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        const Cell& cell = cells[static_cast<size_t>(column)];
        if (isBlankCell(cell))
            continue;
        ++shape.filled;
        shape.mapped += column < static_cast<int>(isMapped.size()) && isMapped[static_cast<size_t>(column)];
        if (shape.first < 0) {
            shape.first = column;
            shape.firstKey = textKey(cellText(cell));
        }
    }
    return shape;
}

/// What the cells of a row that repeats the heading hold, by column.
std::vector<QStringList> headingKeys(const SheetLayout& layout)
{
    std::vector<QStringList> keys;
    for (const HeadingCell& heading : layout.headings)
        keys.push_back(heading.group.split(u' ') << textKey(heading.leaf));
    return keys;
}

/// Whether most of the row repeats the heading.
bool repeatsHeading(const Sheet& sheet, int row, const std::vector<QStringList>& keys, int filled)
{
    int same = 0;
    int others = 0;
    for (int column = 0; column < static_cast<int>(keys.size()) && others * 2 <= filled; ++column) {
        const Cell& cell = sheet.at(row, column);
        if (isBlankCell(cell))
            continue;
        const auto* text = std::get_if<QString>(&cell.value); // a heading is text
        const QString key = text ? textKey(*text) : QString();
        const bool isHeading = !key.isEmpty() && keys[static_cast<size_t>(column)].contains(key);
        ++(isHeading ? same : others);
    }
    return same >= 2 && same * 2 >= filled;
}

/// A line of column numbers (1, 2, 3, … or 甲, 乙, 1, 2, …) beneath the heading.
bool countsColumns(const Sheet& sheet, int row, int filled)
{
    int running = 0;
    double last = 0;
    for (const Cell& cell : sheet.rows[static_cast<size_t>(row)]) {
        const auto number = readInteger(cell);
        if (!number.hasValue())
            continue;
        if (running > 0 && static_cast<double>(number.value) != last + 1)
            return false;
        last = static_cast<double>(number.value);
        ++running;
    }
    return running >= 3 && running * 3 >= filled * 2 && last <= 60;
}

/// A cell that names something: neither blank nor a mere number (12, 15份).
bool namesSomething(const Cell& cell)
{
    static const QRegularExpression amount(u"^共?\\d[\\d.,]*\\D{0,3}$"_qs);
    return std::holds_alternative<QString>(cell.value) && !isBlankCell(cell) &&
           !amount.match(textKey(cellText(cell))).hasMatch();
}

/// Whether a row that begins with the words of a sum lacks what a record of the ledger needs besides its first cell.
bool lacksWords(const Sheet& sheet, int row, const Recognition& recognition, int first)
{
    bool needsAny = false;
    for (const ColumnUse& use : recognition.columns) {
        const FieldPath& path = recognition.fields->path(use.path >= 0 ? use.path : use.endPath);
        const bool isText = path.info() && (path.info()->kind == Kind::Text || path.info()->isLink());
        if (path.place != FieldPath::Place::Own || !isText || !path.info()->isRequired() || use.column == first)
            continue;
        needsAny = true;
        if (!namesSomething(sheet.at(row, use.column)))
            return true;
    }
    return !needsAny;
}

} // namespace

DataRows::DataRows(const Sheet& sheet, const Recognition& recognition) : m_sheet(sheet), m_merged(sheet)
{
    collect(recognition);
    m_sources.assign(static_cast<size_t>(std::max(sheet.columnCount(), 1)), m_rows);
    fillMerged();
    fillGroups(recognition);
    fillDittos();
    for (std::vector<int>& sources : m_sources)
        if (sources == m_rows)
            sources = std::vector<int>();
}

const Cell& DataRows::cell(int index, int column) const
{
    if (static_cast<size_t>(column) >= m_sources.size())
        return m_sheet.at(row(index), column);
    const std::vector<int>& sources = m_sources[static_cast<size_t>(column)];
    return m_sheet.at(sources.empty() ? row(index) : sources[static_cast<size_t>(index)], column);
}

void DataRows::collect(const Recognition& recognition)
{
    std::vector<bool> isMapped(recognition.layout.headings.size(), false);
    for (const ColumnUse& use : recognition.columns)
        isMapped[static_cast<size_t>(use.column)] = true;
    const std::vector<QStringList> headings = headingKeys(recognition.layout);
    QString section;
    bool isInstructing = false;
    const int first = recognition.layout.lastHeading + 1;
    for (int row = first; row < static_cast<int>(m_sheet.rows.size()); ++row) {
        const RowShape shape = shapeOf(m_sheet, row, isMapped);
        if (shape.filled == 0 || (namesTotal(shape.firstKey) && lacksWords(m_sheet, row, recognition, shape.first)))
            continue;
        isInstructing = isInstruction(shape.firstKey) ||
                        (isInstructing && shape.filled == 1 && isNumberedLine(shape.firstKey)) ||
                        (m_rows.empty() && instructs(m_sheet, row, shape.filled));
        if (isInstructing || (shape.filled <= 3 && isNote(shape.firstKey)))
            continue;
        const CellRange* area = m_merged.at(row, shape.first);
        const bool isBanner = shape.filled == 1 && area && area->lastColumn - area->firstColumn >= 2;
        if (shape.filled == 1 && recognition.columns.size() > 1 && isDepartment(shape.firstKey) &&
            (isBanner || shape.mapped == 0 || shape.first == 0)) {
            section = cellText(m_sheet.at(row, shape.first)).trimmed();
            continue;
        }
        // Without a value of its own a row is a number kept ready below the last record, or words about something else.
        if (isBanner || shape.mapped == 0 || isExample(shape.firstKey) ||
            repeatsHeading(m_sheet, row, headings, shape.filled) ||
            (row == first && countsColumns(m_sheet, row, shape.filled)))
            continue;
        m_rows.push_back(row);
        m_sections.push_back(section);
    }
}

bool DataRows::isBlank(int index, int column) const
{
    return isBlankCell(cell(index, column));
}

void DataRows::fillMerged()
{
    if (m_sheet.merged.empty())
        return;
    for (int column = 0; column < static_cast<int>(m_sources.size()); ++column)
        for (int& source : m_sources[static_cast<size_t>(column)])
            if (const CellRange* area = m_merged.at(source, column); area && area->firstColumn == column)
                source = area->firstRow;
}

/// Whether a blank in this column stands for the name above it. A number or a code does so only where the row says
/// nothing at all of the record that it tells apart; a record's own name also where the serial number is blank too.
bool DataRows::continuesAbove(int index, const Recognition& recognition, const ColumnNaming& naming) const
{
    using Tells = ColumnNaming::Tells;
    const auto areBlank = [&](const std::vector<int>& columns) {
        return std::all_of(columns.begin(), columns.end(), [&](int column) { return isBlank(index, column); });
    };
    if (naming.tells == Tells::Attribute || areBlank(naming.all))
        return true;
    return naming.tells == Tells::Name && recognition.serial >= 0 && isBlank(index, recognition.serial) &&
           areBlank(naming.identities);
}

/// Columns at the left that begin a group: their blanks stand for the name above. Only where there is evidence, because
/// a blank name may also be a mistake: the first such column begins filled, a good part of it is blank, and the row
/// itself tells of no record of its own.
void DataRows::fillGroups(const Recognition& recognition)
{
    if (count() < 3)
        return;
    std::vector<bool> continued(static_cast<size_t>(count()), true);
    std::vector<std::pair<int, std::vector<bool>>> groups; // filled last: until then a blank is to be seen as one
    for (const ColumnUse& use : recognition.columns) {
        const ColumnNaming naming = columnNaming(recognition, use);
        int blanks = 0;
        bool agrees = !isBlank(0, use.column);
        std::vector<bool> fills(static_cast<size_t>(count()), false);
        for (int index = 0; index < count(); ++index) {
            const bool blank = isBlank(index, use.column);
            const bool goesOn = continued[static_cast<size_t>(index)];
            blanks += blank;
            agrees = agrees && (groups.empty() || !goesOn || blank);
            fills[static_cast<size_t>(index)] = blank && goesOn && continuesAbove(index, recognition, naming);
        }
        if (!agrees || blanks * 4 < count() || blanks == count())
            break;
        continued = fills;
        groups.emplace_back(use.column, std::move(fills));
    }
    for (const auto& [column, fills] : groups)
        fillColumn(column, fills);
}

/// Below a blank that stands for nothing, nothing can be taken over.
void DataRows::fillColumn(int column, const std::vector<bool>& fills)
{
    auto& sources = m_sources[static_cast<size_t>(column)];
    int last = -1;
    for (int index = 0; index < count(); ++index) {
        const auto at = static_cast<size_t>(index);
        if (!fills[at])
            last = isBlank(index, column) ? -1 : sources[at];
        else if (last >= 0)
            sources[at] = last;
    }
}

void DataRows::fillDittos()
{
    for (int column = 0; column < static_cast<int>(m_sources.size()); ++column) {
        auto& sources = m_sources[static_cast<size_t>(column)];
        for (size_t index = 1; index < sources.size(); ++index) {
            const Cell& found = m_sheet.at(sources[index], column);
            if (const auto* text = std::get_if<QString>(&found.value);
                text && mayBeDitto(*text) && isDitto(textKey(*text)))
                sources[index] = sources[index - 1];
        }
    }
}

} // namespace cooperage
