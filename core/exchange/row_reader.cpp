// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/citizen_id.h"
#include "core/base/credit_code.h"
#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/cell_dates.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/column_marks.h"
#include "core/exchange/heading_text.h"
#include "core/exchange/name_and_phone.h"
#include "core/exchange/written_number.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

/// A length that stands for an end: 3年, 三年, 6个月. In months; nullopt for other texts.
std::optional<int> monthsIn(const Cell& cell)
{
    static const QRegularExpression length(u"^\\(?(半|[0-9.]+|[一二两三四五六七八九十]+)(年|个月|月)(半)?\\)?$"_qs);
    const auto match = length.match(textKey(cellText(cell)));
    if (!match.hasMatch())
        return std::nullopt;
    const QString number = match.captured(1);
    bool isNumber = false;
    double count = number == u"半" ? 0.5 : number.toDouble(&isNumber);
    if (number != u"半" && !isNumber)
        count = static_cast<double>(chineseNumber(number).value_or(0));
    if (!match.captured(3).isEmpty())
        count += 0.5;
    constexpr double kMostMonths = 1200;
    const double months = match.captured(2) == u"年" ? count * 12 : count;
    return months >= 1 && months <= kMostMonths ? std::optional<int>(static_cast<int>(months)) : std::nullopt;
}

constexpr qsizetype kMarkLetters = 6; ///< enough to tell some thousands of forms apart

/// Money for work is written in yuan even where the sheet's unit line says 万元.
bool isPay(const FieldPath& path)
{
    return path.type == &recordType<Placement>();
}

bool identifies(const FieldPath& path)
{
    return path.place == FieldPath::Place::Linked &&
           (path.name == u"student.number" || path.name == u"teacher.staff_number");
}

} // namespace

RowReader::RowReader(const DataRows& rows, const Recognition& recognition, const SheetFacts& facts,
                     const Words& noteWords)
    : m_rows(rows), m_recognition(recognition), m_facts(facts), m_fields(*recognition.fields), m_noteWords(noteWords)
{
    for (const ColumnUse& use : recognition.columns) {
        const bool isPeriod = use.endPath >= 0;
        if (use.path >= 0)
            addSource(use, use.path, isPeriod ? FieldWord::Part::Start : FieldWord::Part::Whole);
        if (use.endPath >= 0)
            addSource(use, use.endPath, FieldWord::Part::End);
    }
    COOPERAGE_ASSERT(m_fields.type().fieldCount() <= static_cast<int>(ReadRow::ByField().size()));
    for (int field = 0; field < m_fields.type().fieldCount(); ++field)
        m_columnsOfFields.push_back(findColumnOfField(field));
    findParties();
    findAnonymous();
    if (const std::vector<int>& title = m_fields.type().titleFields();
        title.size() == 1 && m_fields.type().field(title.front()).kind == Kind::Text)
        m_name = title.front();
    for (const QString& name : {u"department"_qs, u"student.department"_qs, u"teacher.department"_qs})
        if (m_departmentPath < 0)
            m_departmentPath = m_fields.find(name);
}

void RowReader::addSource(const ColumnUse& use, int path, FieldWord::Part part)
{
    const FieldPath& target = m_fields.path(path);
    CellReader::Context context;
    context.unit = use.unit.value_or(isPay(target) ? MoneyUnit::Yuan : m_facts.unit);
    if (target.info() && target.info()->kind == Kind::Money) {
        context.isRate = isPay(target) && namesRate(headingOf(use.column));
        context.isUnitMixed =
            !use.unit && context.unit == MoneyUnit::Yuan && ColumnMarks(m_rows, use.column).hasAny(isAmountInWan);
    }
    context.around = m_facts.days;
    if (!context.around.from.isValid() && target.info() && target.info()->kind == Kind::Date)
        context.around = daysIn(use.column);
    context.part = part;
    const bool mayTick = !target.info() || target.info()->kind == Kind::Bool || target.info()->kind == Kind::Choice;
    if (mayTick) {
        const ColumnMarks marks(m_rows, use.column);
        context.circle = marks.circle(m_recognition, m_facts);
        context.onlyTicks = marks.areOnly(isTick) || (context.circle == true && marks.areOnly(isCircle));
    }
    const std::string_view name = target.info() ? target.info()->name : "";
    Source source{.column = use.column,
                  .path = path,
                  .reader = std::make_unique<CellReader>(target, context),
                  .unitColumn = use.unitColumn,
                  .isCreditCode = name == "credit_code",
                  .isCitizenId = name == "citizen_id"};
    if (use.unitColumn >= 0)
        for (MoneyUnit unit : {MoneyUnit::Yuan, MoneyUnit::QianYuan, MoneyUnit::WanYuan}) {
            context.unit = unit;
            context.isUnitMixed = false;
            source.byUnit.emplace(unit, std::make_unique<CellReader>(target, context));
        }
    m_sources.push_back(std::move(source));
}

CellReader& RowReader::readerOf(Source& source, int index) const
{
    const auto unit = source.unitColumn < 0 ? std::nullopt : readUnit(m_rows.cell(index, source.unitColumn));
    return unit ? *source.byUnit.at(*unit) : *source.reader;
}

/// From the first to the last day that the column writes in full: what the sheet's days without a year lie among.
Period RowReader::daysIn(int column) const
{
    constexpr int kLooked = 200; // rows; ledgers are in order
    Period days;
    for (int index = 0; index < std::min(m_rows.count(), kLooked); ++index) {
        const Reading<QDate> day = readDate(m_rows.cell(index, column));
        if (!day.hasValue())
            continue;
        days.from = days.from.isValid() ? std::min(days.from, day.value) : day.value;
        days.to = days.to.isValid() ? std::max(days.to, day.value) : day.value;
    }
    return days;
}

int RowReader::columnOf(int path) const
{
    for (const Source& source : m_sources)
        if (source.path == path)
            return source.column;
    return -1;
}

int RowReader::columnOfField(int field) const
{
    return field < 0 ? -1 : m_columnsOfFields[static_cast<size_t>(field)];
}

int RowReader::findColumnOfField(int field) const
{
    int found = -1;
    for (const Source& source : m_sources) {
        const FieldPath& path = m_fields.path(source.path);
        if (path.place == FieldPath::Place::Own && path.field == field)
            return source.column;
        if (path.place == FieldPath::Place::Linked && path.link == field &&
            (found < 0 || path.name.endsWith(u".name"_qs)))
            found = source.column;
    }
    return found;
}

QString RowReader::headingOf(int column) const
{
    return column < 0 ? QString() : m_recognition.layout.headings[static_cast<size_t>(column)].leaf;
}

ReadRow RowReader::read(int index, RowNotes& notes)
{
    const auto count = static_cast<size_t>(m_fields.type().fieldCount());
    ReadRow row;
    row.values.resize(count);
    if (const ChildType child = childTypeOf(m_fields.type()); child.type)
        row.children.assign(kMostChildren, Mention(*child.type));
    std::vector<std::pair<const Source*, CellReading>> troubled;
    std::vector<std::pair<const Source*, Value>> singleDays;
    for (Source& source : m_sources) {
        const Cell& cell = m_rows.cell(index, source.column);
        if (source.isParty && isOtherParty(source, cell, row))
            continue;
        const CellReading& reading = readerOf(source, index).read(cell);
        if (reading.state == ReadingState::Unreadable)
            troubled.emplace_back(&source, reading);
        else
            store(source, reading, row);
        noteAssumptions(source, cell, reading, row, notes);
        if (!reading.singleDay.isNull())
            singleDays.emplace_back(&source, reading.singleDay);
    }
    for (const auto& [source, day] : singleDays)
        settleSingleDay(*source, day, row, notes);
    for (const auto& [source, reading] : troubled)
        unreadable(*source, m_rows.cell(index, source->column), reading, row, notes);
    addFacts(index, row);
    levelFromName(row);
    checkCodes(row, notes);
    return row;
}

/// The name of a school, as agreements call it: 江南职业技术学院（机电工程学院）, 我校. Empty for other names.
QString RowReader::schoolIn(const Cell& cell)
{
    static const QRegularExpression school(u"^(?:我校|本校|校方|学校|.{2,}?(?:职业技术大学|职业技术学院|职业学院|"
                                           u"专科学校|技师学院|学院|大学|学校|中专|技校|职校))"_qs);
    return school.match(textKey(cellText(cell))).captured();
}

/// The college is the school that most of the parties' cells name.
void RowReader::findParties()
{
    QHash<QString, int> schools;
    for (Source& source : m_sources)
        for (const Source& other : m_sources)
            source.isParty = source.isParty || (other.path == source.path && other.column != source.column);
    for (const Source& source : m_sources)
        for (int index = 0; source.isParty && index < m_rows.count(); ++index)
            if (const QString school = schoolIn(m_rows.cell(index, source.column)); !school.isEmpty())
                ++schools[school];
    int most = 0;
    for (auto school = schools.begin(); school != schools.end(); ++school)
        if (school.value() > most || (school.value() == most && school.key() < m_college)) {
            most = school.value();
            m_college = school.key();
        }
}

/// The college itself, or a third party behind the one that was read.
bool RowReader::isOtherParty(const Source& source, const Cell& cell, const ReadRow& row) const
{
    if (!m_college.isEmpty() && schoolIn(cell) == m_college)
        return true;
    const auto said = row.links.find(m_fields.path(source.path).field);
    return said != row.links.end() && !said->second.name.isEmpty();
}

/// What a cell leaves open and was filled in. Notes are kept in one language, so that the same file read by a program
/// in another language changes nothing.
void RowReader::noteAssumptions(const Source& source, const Cell& cell, const CellReading& reading, ReadRow& row,
                                RowNotes& notes) const
{
    if (!reading.yearAssumed && !reading.dayAssumed && !reading.approximate && !reading.assumption)
        return;
    const QString text = cellText(cell).trimmed();
    if (reading.yearAssumed && reading.value.isDate())
        notes.warn(
            source.column, text,
            coreText(QT_TRANSLATE_NOOP(
                         "core", "No year is written; %1, the nearest to the term or to the other days, was taken."))
                .arg(reading.value.date().toString(Qt::ISODate)));
    if (!reading.dayAssumed && !reading.approximate && !reading.assumption)
        return;
    const char* note = reading.assumption   ? reading.assumption
                       : reading.dayAssumed ? QT_TRANSLATE_NOOP("core", "no day given, the 1st was taken")
                                            : QT_TRANSLATE_NOOP("core", "an approximate value");
    notes.warn(source.column, text, coreText(note));
    row.lines << headingOf(source.column) + u'：' + text + u"（"_qs + m_noteWords.text("core", note) + u'）';
}

/// One day where a period is meant. It is the end where the beginning has a column of its own, or when it lies well
/// behind the day of signing; otherwise the beginning.
void RowReader::settleSingleDay(const Source& source, const Value& day, ReadRow& row, RowNotes& notes) const
{
    constexpr int kMonthsBehindSigning = 6; // agreements may begin some weeks after they are signed
    const auto use = std::find_if(m_recognition.columns.begin(), m_recognition.columns.end(),
                                  [&](const ColumnUse& one) { return one.column == source.column; });
    const int path = use->path >= 0 ? use->path : use->endPath;
    if (path != source.path || m_fields.path(path).place != FieldPath::Place::Own)
        return; // the column's other edge
    const auto end = static_cast<size_t>(m_fields.path(use->endPath).field);
    const int signedOn = m_fields.type().find(u"signed_on");
    const QDate signing = signedOn < 0 ? QDate() : row.values[static_cast<size_t>(signedOn)].date();
    const QString text = day.date().toString(Qt::ISODate);
    if (use->path >= 0 && !(signing.isValid() && day.date() >= signing.addMonths(kMonthsBehindSigning))) {
        notes.warn(source.column, text,
                   coreText(QT_TRANSLATE_NOOP("core", "Only one day is written; it was taken as the beginning.")));
        return;
    }
    if (use->path >= 0) {
        row.values[static_cast<size_t>(m_fields.path(use->path).field)] = Value();
        row.isLengthOnly = true;
    }
    row.values[end] = day;
    notes.warn(source.column, text,
               coreText(QT_TRANSLATE_NOOP("core", "Only one day is written; it was taken as the end.")));
}

/// 联系人及电话: the cell of a name may hold the telephone number too.
void RowReader::storeChild(Mention& child, size_t field, const Value& value)
{
    child.values[field] = value;
    if (child.type != &recordType<Contact>() || field != static_cast<size_t>(child.type->get("name")))
        return;
    const auto both = nameAndPhone(value.text());
    if (!both)
        return;
    child.values[field] = Value(both->name);
    Value& phone = child.values[static_cast<size_t>(child.type->get("phone"))];
    if (phone.isNull())
        phone = Value(both->phone);
}

void RowReader::store(const Source& source, const CellReading& reading, ReadRow& row) const
{
    const FieldPath& path = m_fields.path(source.path);
    const auto field = static_cast<size_t>(std::max(path.field, 0));
    if (path.place == FieldPath::Place::Own && reading.openEnded && reading.state == ReadingState::Empty)
        row.isOpenEnd[field] = true;
    if (reading.state != ReadingState::Value)
        return;
    if (path.place == FieldPath::Place::Child) {
        if (path.field < 0)
            row.hasChild = reading.value.integer() != 0;
        else
            storeChild(row.children[static_cast<size_t>(path.slot)], field, reading.value);
        return;
    }
    const bool isLink = path.place == FieldPath::Place::Linked || path.info()->isLink();
    if (!isLink) {
        row.values[field] = reading.value;
        row.isMonthOnly[field] = reading.dayAssumed;
        return;
    }
    const int link = path.place == FieldPath::Place::Linked ? path.link : path.field;
    auto mention = row.links.find(link);
    if (mention == row.links.end()) {
        mention = row.links.emplace(link, Mention(m_fields.type().field(link).target())).first;
        mention->second.column = columnOfField(link);
    }
    if (path.place == FieldPath::Place::Linked)
        mention->second.values[field] = reading.value;
    else
        mention->second.name = reading.value.text();
}

/// The cell gives the length of a period instead of its end.
bool RowReader::endsAfter(const Source& source, const Cell& cell, ReadRow& row) const
{
    const FieldPath& path = m_fields.path(source.path);
    if (path.place != FieldPath::Place::Own || path.info()->kind != Kind::Date)
        return false;
    const auto months = monthsIn(cell);
    if (!months)
        return false;
    const QString from = QString::fromLatin1(m_fields.type().names().from);
    const int start = m_fields.type().find(from.section(u'+', 0, 0));
    const int end = m_fields.type().find(from.section(u'+', 1, 1));
    row.isLengthOnly = true;
    if (path.field == start)
        return true; // says nothing of the beginning
    QDate first = start < 0 ? QDate() : row.values[static_cast<size_t>(start)].date();
    if (!first.isValid())
        if (const int signedOn = m_fields.type().find(u"signed_on"); signedOn >= 0)
            first = row.values[static_cast<size_t>(signedOn)].date();
    if (path.field != end || !first.isValid())
        return false;
    constexpr int kLastYear = 2100; // as of days that are written out
    const QDate last = first.addMonths(*months).addDays(-1);
    if (last.year() > kLastYear)
        return false;
    row.values[static_cast<size_t>(end)] = Value(last);
    return true;
}

void RowReader::unreadable(const Source& source, const Cell& cell, const CellReading& reading, ReadRow& row,
                           RowNotes& notes) const
{
    if (endsAfter(source, cell, row))
        return;
    const FieldPath& path = m_fields.path(source.path);
    const QString text = cellText(cell).trimmed();
    row.unread[source.path] = {source.column, text, reading.trouble};
    const bool isRequired = path.place == FieldPath::Place::Own && path.info() && path.info()->isRequired();
    if (isRequired) {
        notes.refuse(source.column, text, explain(reading.trouble));
        return;
    }
    if (identifies(path)) { // whether it is missed is found out when the record is looked for
        notes.warn(source.column, text, explain(reading.trouble));
        return;
    }
    notes.warn(source.column, text,
               coreText(QT_TRANSLATE_NOOP("core", "%1 The field stays empty, the text goes to the notes."))
                   .arg(explain(reading.trouble)));
    const QString line = headingOf(source.column) + u'：' + text;
    if (!row.lines.contains(line))
        row.lines << line;
}

/// What the sheet as a whole says, where the row itself says nothing.
void RowReader::addFacts(int index, ReadRow& row) const
{
    for (const auto& [path, value] : m_facts.values) {
        const FieldInfo& info = *m_fields.path(path).info();
        Value& held = row.values[static_cast<size_t>(m_fields.path(path).field)];
        if (held.isNull() && info.kind == Kind::Choice && !info.isRequired() && m_name >= 0)
            held = choiceNamed(info, {row.values[static_cast<size_t>(m_name)].text()}); // 2023级物流学徒班
        if (held.isNull())
            held = value;
    }
    if (m_anonymousField >= 0)
        if (Value& held = row.values[static_cast<size_t>(m_anonymousField)];
            held.text() == QString::fromUtf8(m_fields.type().field(m_anonymousField).options.anonymous))
            held = Value(held.text() + m_fileMark);
    if (!m_facts.certificate.isEmpty())
        row.links.emplace(m_fields.type().get("certificate"), Mention(recordType<Certificate>())).first->second.name =
            m_facts.certificate;
    const int orderClass = m_facts.orderClass.isEmpty() ? -1 : m_fields.type().find(u"order_class");
    if (orderClass >= 0 && !row.links.contains(orderClass))
        row.links.emplace(orderClass, Mention(recordType<OrderClass>())).first->second.name = m_facts.orderClass;
    const QString department = m_rows.section(index).isEmpty() ? m_facts.department : m_rows.section(index);
    if (department.isEmpty() || m_departmentPath < 0 || columnOf(m_departmentPath) >= 0)
        return;
    const FieldPath& path = m_fields.path(m_departmentPath);
    if (path.place == FieldPath::Place::Own) {
        Mention mention(recordType<Department>());
        mention.name = department;
        row.links.emplace(path.field, mention);
    } else if (const auto mention = row.links.find(path.link); mention != row.links.end()) {
        mention->second.values[static_cast<size_t>(path.field)] = Value(department);
    }
}

/// Who answered without a name is told apart by the file that came back.
void RowReader::findAnonymous()
{
    for (int field = 0; field < m_fields.type().fieldCount() && m_anonymousField < 0; ++field)
        if (*m_fields.type().field(field).options.anonymous && columnOfField(field) >= 0)
            m_anonymousField = field;
    if (m_anonymousField < 0)
        return;
    QCryptographicHash mark(QCryptographicHash::Sha1);
    mark.addData(m_facts.file.toUtf8());
    for (int index = 0; index < m_rows.count(); ++index)
        for (const Source& source : m_sources)
            mark.addData(cellText(m_rows.cell(index, source.column)).toUtf8() + '\n');
    m_fileMark = u' ' + QString::fromLatin1(mark.result().toHex().left(kMarkLetters));
}

/// 物流管理（初级）: a certificate's level may stand behind its name.
void RowReader::levelFromName(ReadRow& row) const
{
    static const QRegularExpression form(u"^(.{2,}?)\\s*[（(]?(初级|中级|高级)[)）]?(?:证书)?$"_qs);
    for (auto& [link, mention] : row.links) {
        if (mention.type != &recordType<Certificate>())
            continue;
        const auto level = static_cast<size_t>(mention.type->get("level"));
        const auto name = static_cast<size_t>(mention.type->get("name"));
        QString& words = mention.name;
        const QString written = words.isEmpty() ? mention.values[name].text() : words;
        const auto match = form.match(written);
        if (!mention.values[level].isNull() || !match.hasMatch())
            continue;
        const ChoiceReader levels(mention.type->field(static_cast<int>(level)).choices);
        mention.values[level] = Value(QString::fromLatin1(levels.one({match.captured(2)}).value->token));
        if (!words.isEmpty())
            words = match.captured(1);
        if (!mention.values[name].isNull())
            mention.values[name] = Value(match.captured(1));
    }
}

void RowReader::checkCodes(const ReadRow& row, RowNotes& notes) const
{
    for (const Source& source : m_sources) {
        if (!source.isCreditCode && !source.isCitizenId)
            continue;
        const FieldPath& path = m_fields.path(source.path);
        const auto field = static_cast<size_t>(path.field);
        const auto link = row.links.find(path.link);
        const Value value = path.place == FieldPath::Place::Own ? row.values[field]
                            : link != row.links.end()           ? link->second.values[field]
                                                                : Value();
        if (value.isNull())
            continue;
        const QString fault = source.isCreditCode ? credit_code::explain(credit_code::check(value.text()))
                                                  : citizen_id::explain(citizen_id::check(value.text()));
        if (!fault.isEmpty())
            notes.warn(source.column, value.text(), fault);
    }
}

} // namespace cooperage
