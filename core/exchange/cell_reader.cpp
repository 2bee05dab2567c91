// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reader.h"

#include <algorithm>

#include "core/base/citizen_id.h"
#include "core/base/credit_code.h"
#include "core/base/term.h"
#include "core/base/text_key.h"
#include "core/exchange/cell_dates.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/written_number.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

constexpr int kMostRemembered = 4000;

template <class T, class F>
CellReading readingOf(const Reading<T>& reading, F toValue)
{
    CellReading made;
    made.state = reading.state;
    made.trouble = reading.trouble;
    made.dayAssumed = reading.dayAssumed;
    made.yearAssumed = reading.yearAssumed;
    made.openEnded = reading.openEnded;
    made.approximate = reading.approximate;
    made.assumption = reading.assumption;
    if (reading.hasValue())
        made.value = toValue(reading.value);
    return made;
}

/// Texts that are numbers by nature: a spreadsheet may have eaten them.
bool isIdentifier(const FieldPath& path)
{
    const QString name = QString::fromLatin1(path.info()->name);
    const QString table = path.type->table();
    return name == u"staff_number" || name == u"citizen_id" || name == u"credit_code" || name == u"code" ||
           name.contains(u"phone") || (name == u"number" && table == u"student") || name == u"policy_number" ||
           name == u"certificate_number";
}

/// The token of "no" among the choices (不对口 among 对口, 相近, 不对口); empty when there is none.
QString tokenOfNo(std::span<const Choice> choices)
{
    for (const Choice& choice : choices)
        if (QString::fromUtf8(choice.words).split(u';').contains(u"否"_qs))
            return QString::fromLatin1(choice.token);
    return {};
}

/// 138****6021, as our own exports mask it: it tells nothing, and must not replace what is known.
bool isMasked(const FieldPath& path, const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    return path.info() && path.info()->options.sensitive && text && text->contains(u"***"_qs);
}

/// Amounts of a placement are for a month.
bool isPay(const FieldPath& path)
{
    return path.type == &recordType<Placement>();
}

bool isBlank(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    return cell.isEmpty() || (text && text->trimmed().isEmpty());
}

} // namespace

CellReader::CellReader(const FieldPath& path, const Context& context) : m_path(path), m_context(context)
{
    if (path.info() && !path.info()->choices.empty())
        m_choices = std::make_unique<ChoiceReader>(path.info()->choices);
    m_isIdentifier = path.info() && isIdentifier(path);
}

CellReader::~CellReader() = default;

const CellReading& CellReader::read(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    if (!text || text->size() > 60 || m_isIdentifier) {
        m_last = readAfresh(cell);
        return m_last;
    }
    auto known = m_known.constFind(*text);
    if (known == m_known.constEnd()) {
        if (m_known.size() >= kMostRemembered)
            m_known.clear();
        known = m_known.insert(*text, readAfresh(cell));
    }
    return *known;
}

CellReading CellReader::blank() const
{
    CellReading reading;
    if (!m_context.onlyTicks)
        return reading;
    const FieldInfo* info = m_path.info();
    if (!info || info->kind == Kind::Bool) {
        reading.state = ReadingState::Value;
        reading.value = Value(0);
    } else if (const QString no = tokenOfNo(info->choices); info->kind == Kind::Choice && !no.isEmpty()) {
        reading.state = ReadingState::Value;
        reading.value = Value(no);
    }
    return reading;
}

CellReading CellReader::readPart(const Cell& cell) const
{
    const Reading<Period> period = readPeriod(cell, m_context.around);
    const bool isStart = m_context.part == FieldWord::Part::Start;
    CellReading made = readingOf(period, [&](const Period& days) { return Value(isStart ? days.from : days.to); });
    if (made.state == ReadingState::Value && made.value.isNull())
        made.state = ReadingState::Empty;
    made.openEnded = made.openEnded && !isStart;
    if (period.hasValue() && period.value.from.isValid() && !period.value.to.isValid() && !period.openEnded)
        made.singleDay = Value(period.value.from);
    return made;
}

CellReading CellReader::readChoice(const Cell& cell) const
{
    if (m_path.info()->kind == Kind::Choice)
        return readingOf(m_choices->one(cell),
                         [](const Choice* choice) { return Value(QString::fromLatin1(choice->token)); });
    const std::span<const Choice> all = m_path.info()->choices;
    return readingOf(m_choices->several(cell), [&](const std::vector<const Choice*>& several) {
        std::vector<size_t> indexes;
        for (const Choice* choice : several)
            indexes.push_back(static_cast<size_t>(choice - all.data()));
        std::sort(indexes.begin(), indexes.end());
        return Value(joinTokens(all, indexes));
    });
}

CellReading CellReader::readTextField(const Cell& cell) const
{
    const std::string_view name = m_path.info()->name;
    const auto asIs = [](const QString& text) { return Value(text); };
    if (name == "credit_code")
        return readingOf(readIdentifier(cell),
                         [](const QString& text) { return Value(credit_code::normalised(text)); });
    if (name == "citizen_id")
        return readingOf(readIdentifier(cell), [](const QString& text) { return Value(citizen_id::normalised(text)); });
    return m_isIdentifier ? readingOf(readIdentifier(cell), asIs) : readingOf(readText(cell), asIs);
}

/// A day; of several days in the cell (2025.10.10-10.12) the first, marked.
CellReading CellReader::readDay(const Cell& cell) const
{
    const auto day = [](QDate date) { return Value(date); };
    const Reading<QDate> date = readDate(cell, m_context.around);
    if (!date.isUnreadable() || !m_path.info()->isRequired())
        return readingOf(date, day);
    const Reading<Period> period = readPeriod(cell, m_context.around);
    if (!period.hasValue() || !period.value.from.isValid() || !period.value.to.isValid())
        return readingOf(date, day);
    CellReading made = readingOf(period, [](const Period& days) { return Value(days.from); });
    made.approximate = true;
    return made;
}

/// Days, also where a column of days says 1个月 or 两周: a month is 30 days.
CellReading CellReader::readDays(const Cell& cell) const
{
    const auto number = [](double value) { return Value(value); };
    const Reading<double> days = readReal(cell);
    const auto* text = std::get_if<QString>(&cell.value);
    const auto written = text ? readWrittenNumber(textKey(*text)) : std::nullopt;
    if (!written)
        return readingOf(days, number);
    const double each = written->unit.startsWith(u"个月"_qs) || written->unit == u"月" ? 30
                        : written->unit == u"周" || written->unit == u"星期"           ? 7
                                                                                       : 1;
    CellReading made =
        readingOf(each == 1 ? days : Reading<double>::of(written->value * written->scale * each), number);
    made.approximate = made.approximate || each != 1;
    return made;
}

CellReading CellReader::readAmount(const Cell& cell) const
{
    const bool isBare = (m_context.isRate || m_context.isUnitMixed) && isBareAmount(cell);
    if (m_context.isRate && isBare)
        return readingOf(Reading<Money>::unreadable(Trouble::Rate), [](Money) { return Value(); });
    CellReading made = readingOf(readMoney(cell, m_context.unit, isPay(m_path) ? MoneyTime::Month : MoneyTime::Whole),
                                 [](Money money) { return Value(money.fen); });
    if (isBare && made.state == ReadingState::Value)
        made.assumption = QT_TRANSLATE_NOOP("core", "no unit beside amounts in 万, taken as yuan");
    return made;
}

CellReading CellReader::readAfresh(const Cell& cell) const
{
    if (isBlank(cell))
        return blank();
    if (isMasked(m_path, cell))
        return {};
    if (m_context.part != FieldWord::Part::Whole)
        return readPart(cell);
    if (m_context.circle && isCircle(cell))
        return readAfresh(Cell{*m_context.circle ? u"√"_qs : u"×"_qs});
    const FieldInfo* info = m_path.info();
    const auto flag = [](bool value) { return Value(qint64(value)); };
    if (!info) // 是否双师型
        return textKey(cellText(cell)).startsWith(u"双师"_qs) ? readingOf(Reading<bool>::of(true), flag)
                                                              : readingOf(readFlag(cell), flag);
    switch (info->kind) {
    case Kind::Text:
    case Kind::Link:
    case Kind::Links:
        return readTextField(cell);
    case Kind::Term:
        return readingOf(readText(cell), [](const QString& text) {
            const auto term = findTerm(text);
            return term ? Value(term->toString()) : Value(text);
        });
    case Kind::LongText:
        return readingOf(readLongText(cell), [](const QString& text) { return Value(text); });
    case Kind::Integer:
        return readingOf(readInteger(cell), [](qint64 number) { return Value(number); });
    case Kind::Real:
        return std::string_view(info->name) == "days"
                   ? readDays(cell)
                   : readingOf(readReal(cell), [](double number) { return Value(number); });
    case Kind::Money:
        return readAmount(cell);
    case Kind::Date:
        return readDay(cell);
    case Kind::Bool:
        return readingOf(readFlag(cell), flag);
    case Kind::Choice:
    case Kind::Choices:
        return readChoice(cell);
    }
    return {};
}

} // namespace cooperage
