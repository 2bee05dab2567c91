// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/written_number.h"

namespace cooperage {

namespace {

constexpr double kMost = 1e9;          // of what is counted: more than any college has
constexpr double kMostYuan = 1e10;     // 100亿
constexpr double kExactInteger = 1e15; // a spreadsheet keeps 15 digits; what is longer has been rounded

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text));
}

bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isRoundedNumber(const Cell& cell)
{
    const auto* number = cell.number();
    const auto* text = std::get_if<QString>(&cell.value);
    return (number && std::abs(*number) >= kExactInteger) || (text && isEatenNumber(plainText(*text)));
}

/// Trouble of a cell before its content is looked at.
Trouble troubleOf(const Cell& cell)
{
    if (const Trouble error = errorOf(cell); error != Trouble::None)
        return error;
    return isRoundedNumber(cell) ? Trouble::NumberEaten : Trouble::None;
}

Trouble troubleOfNumber(const QString& text)
{
    static const QRegularExpression range = pattern(u"\\d\\D{0,3}[-‐–—―~〜至到]\\s*\\d");
    return range.match(text).hasMatch() ? Trouble::Range : Trouble::NotUnderstood;
}

/// Numerals are words too (一般, 一批): they count only before a measure word, or alone.
bool isCounted(const WrittenNumber& number)
{
    static const QRegularExpression measure = pattern(u"^(?:人|名|位|个|家|次|天|日|周|月|个月|年|门|本|项|台|套|间|件|"
                                                      u"册|元|圆|小时|学时|课时|节|分|人次|人天|工位|个工位|班|万)?$");
    return !number.isNumeral || measure.match(number.unit).hasMatch();
}

template <class T>
std::optional<Reading<T>> withoutNumber(const Cell& cell)
{
    if (const Trouble trouble = troubleOf(cell); trouble != Trouble::None)
        return Reading<T>::unreadable(trouble);
    if (std::holds_alternative<bool>(cell.value) || std::holds_alternative<QDateTime>(cell.value))
        return Reading<T>::unreadable();
    if (cell.number())
        return std::nullopt;
    const QString text = plainText(cellText(cell));
    if (text.isEmpty() || isPlaceholder(text))
        return Reading<T>();
    return std::nullopt;
}

/// What is ticked in 是☑否□ or ■是□否; empty when the text is no such pair.
QString tickedOption(const QString& text)
{
    static const QRegularExpression unticked = pattern(u"[□☐]");
    static const QRegularExpression boxFirst = pattern(u"[☑■√✓✔☒](是|否|有|无)");
    static const QRegularExpression wordFirst = pattern(u"(是|否|有|无)[☑■√✓✔☒]");
    if (!unticked.match(text).hasMatch())
        return {};
    const bool startsWithWord = text[0].isLetter();
    return (startsWithWord ? wordFirst : boxFirst).match(text).captured(1);
}

/// What a text without remarks says of yes and no; nullopt when neither.
std::optional<bool> flagOf(const QString& text)
{
    static const QRegularExpression undecided =
        pattern(u"^(?:已(?:过期|失效|到期|退|终止|取消|解除|停)|(?:未|不)(?:知|定|详|明|确定|清楚|涉及)|无需|不需|无须|"
                u"不必|无法|有待|待(?:定|查|核|确认|明确)|无关)");
    static const QRegularExpression yes =
        pattern(u"^(?:是的?|√+|[✓✔☑✅v]|有|y|yes|true|t|1|对|对口|合格|通过|签|签订|签署|购买|投保|参保|具备|符合|达标|"
                u"属于|ok|完成|落实|(?:是|有|√)[,.;:。、].*|已.{0,7}|有.{1,5}|"
                u"[●■☑]|.{0,6}已(?:签订?|购买?|投保|办理?)|(?:学校|学院|企业|单位|统一|集体|个人|自行){1,2}(?:购买|"
                u"投保|办理))$");
    static const QRegularExpression no = pattern(u"^(?:否|[×✗✘✕✖❌☒x错]|无|n|no|false|f|0|不|没|没有|非|(?:否|无|×)[,.;:"
                                                 u"。、].*|(?:未|没|不|无|非|尚未|还未|暂未|"
                                                 u"暂无|待).{1,7}|.{1,3}中)$");
    if (undecided.match(text).hasMatch())
        return std::nullopt;
    if (yes.match(text).hasMatch())
        return true;
    if (no.match(text).hasMatch())
        return false;
    return std::nullopt;
}

/// Yuan named in the cell itself; nullopt when what follows the number is no unit of money.
std::optional<bool> namesYuan(const WrittenNumber& number)
{
    static const QRegularExpression form = pattern(
        u"^(?:元|圆|块)?(?:整|正)?(?:人民币|rmb|RMB)?(?:/?每?个?(?:学?年|月|学期|天|日|小时|时|人|生|位|名|次))?$");
    if (!form.match(number.unit).hasMatch())
        return std::nullopt;
    return number.scale > 1 || (number.isNumeral && number.value >= 1000) || number.unit.startsWith(u'元') ||
           number.unit.startsWith(u'圆') || number.unit.startsWith(u'块');
}

/// Neither below zero nor more than there can be, nor no number at all.
bool isWithin(double value, double most)
{
    return value >= 0 && value <= most;
}

/// Whether an amount that says `per` itself can be kept as it stands.
bool isTaken(QStringView per, MoneyTime time)
{
    return time == MoneyTime::Month ? per == u"月" : isOneOf(per, {u"年", u"月", u"学期"});
}

Reading<Money> moneyOf(double amount, MoneyUnit unit)
{
    const double yuan = unit == MoneyUnit::WanYuan ? 10'000 : unit == MoneyUnit::QianYuan ? 1'000 : 1;
    if (!isWithin(amount * yuan, kMostYuan))
        return Reading<Money>::unreadable(Trouble::OutOfRange);
    return Reading<Money>::of({static_cast<qint64>(std::llround(amount * (yuan * 100)))});
}

/// A text that reads as it is written is kept once, with its cell: of a large ledger nearly all do.
Reading<QString> keptOnce(const QString& text, const QString& written)
{
    return Reading<QString>::of(text == written ? written : text);
}

} // namespace

std::optional<MoneyUnit> readUnit(const Cell& cell)
{
    static const QRegularExpression unit = pattern(u"^(?:人民币)?\\(?(万|千)?(?:元|圆)?\\)?(?:人民币)?$");
    const QString key = textKey(cellText(cell));
    const auto match = unit.match(key);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && !key.contains(u'元') && !key.contains(u'圆')))
        return std::nullopt;
    return match.captured(1) == u"万"   ? MoneyUnit::WanYuan
           : match.captured(1) == u"千" ? MoneyUnit::QianYuan
                                        : MoneyUnit::Yuan;
}

bool isPlaceholder(QStringView text)
{
    const QString key = textKey(text);
    constexpr qsizetype kLongest = 4; // of the words
    static constexpr QStringView words[] = {u"无",  u"暂无", u"空",   u"n/a",  u"na",     u"#n/a",   u"null",  u"none",
                                            u"nil", u"(空)", u"(无)", u"未填", u"未填写", u"不适用", u"无此项"};
    const auto isStroke = [](QChar c) { return QStringView(u"-/\\—_.~*").contains(c); };
    return (!key.isEmpty() && std::all_of(key.begin(), key.end(), isStroke)) ||
           (key.size() <= kLongest && std::find(std::begin(words), std::end(words), key) != std::end(words));
}

Reading<QString> readText(const Cell& cell)
{
    if (const Trouble trouble = troubleOf(cell); trouble != Trouble::None)
        return Reading<QString>::unreadable(trouble);
    const QString written = cellText(cell);
    const QString text = trimmedName(written);
    return text.isEmpty() || isPlaceholder(text) ? Reading<QString>() : keptOnce(text, written);
}

Reading<QString> readLongText(const Cell& cell)
{
    const Reading<QString> name = readText(cell);
    if (!name.hasValue())
        return name;
    QString text = cellText(cell);
    text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    return Reading<QString>::of(text.trimmed());
}

Reading<QString> readIdentifier(const Cell& cell)
{
    static const QRegularExpression longRuns = pattern(u"^\\d{7,}(?: \\d{7,})+$");
    static const QRegularExpression wholeFraction = pattern(u"^(\\d+)\\.0+$");
    if (const Trouble trouble = troubleOf(cell); trouble != Trouble::None)
        return Reading<QString>::unreadable(trouble);
    const auto* number = cell.number();
    if (number && std::floor(*number) != *number)
        return Reading<QString>::unreadable(Trouble::NumberEaten);
    const QString written = cellText(cell);
    QString text = plainText(written);
    if (text.isEmpty() || isPlaceholder(text))
        return {};
    if (text.startsWith(u'\'') || text.startsWith(u'`')) // what marks a number as text in a spreadsheet
        text.remove(0, 1);
    if (text.contains(u'.'))
        text.replace(wholeFraction, u"\\1"_qs);
    if (text.contains(u' ') && !longRuns.match(text).hasMatch()) // two telephone numbers stay two
        text.remove(u' ');
    return keptOnce(text, written);
}

Reading<bool> readFlag(const Cell& cell)
{
    static const QRegularExpression remark = pattern(u"(?<=.)\\(.*\\)$");
    if (const Trouble trouble = troubleOf(cell); trouble != Trouble::None)
        return Reading<bool>::unreadable(trouble);
    if (const auto* flag = std::get_if<bool>(&cell.value))
        return Reading<bool>::of(*flag);
    QString text = textKey(cellText(cell));
    if (text.isEmpty())
        return {};
    text.remove(remark);
    if (const QString ticked = tickedOption(text); !ticked.isEmpty())
        text = ticked;
    if (const auto flag = flagOf(text); flag && text != u"不适用")
        return Reading<bool>::of(*flag);
    return isPlaceholder(text) ? Reading<bool>() : Reading<bool>::unreadable();
}

bool isCircle(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    const QStringView mark = text ? QStringView(*text).trimmed() : QStringView();
    return mark == u"○" || mark == u"◯" || mark == u"〇";
}

bool isTick(const Cell& cell)
{
    static const QRegularExpression tick = pattern(u"^(?:√+|[✓✔☑✅v])$");
    return tick.match(textKey(cellText(cell))).hasMatch();
}

Reading<qint64> readInteger(const Cell& cell)
{
    if (const auto without = withoutNumber<qint64>(cell))
        return *without;
    const QString text = plainText(cellText(cell));
    const auto number = cell.isPercent() ? std::nullopt : readWrittenNumber(text);
    if (!number || !isCounted(*number) || isOneOf(number->unit, {u"%", u"‰", u"届", u"成", u"批", u"折"}))
        return Reading<qint64>::unreadable(troubleOfNumber(text));
    double value = number->value * number->scale;
    const double rounded = std::round(value);
    if (std::abs(value - rounded) > 1e-6) // 1.2万 is whole, but not in binary
        return Reading<qint64>::unreadable();
    if (!isWithin(rounded, kMost))
        return Reading<qint64>::unreadable(Trouble::OutOfRange);
    value = number->unit.startsWith(u'级') && rounded >= 0 && rounded < 100 ? 2000 + rounded : rounded; // 23级
    Reading<qint64> reading = Reading<qint64>::of(static_cast<qint64>(value));
    reading.approximate = number->approximate;
    return reading;
}

Reading<double> readReal(const Cell& cell)
{
    if (const auto without = withoutNumber<double>(cell))
        return *without;
    if (const auto* number = cell.number())
        return isWithin(*number, kMost) ? Reading<double>::of(*number)
                                        : Reading<double>::unreadable(Trouble::OutOfRange);
    const QString text = plainText(cellText(cell));
    const auto number = readWrittenNumber(text);
    if (!number || !isCounted(*number))
        return Reading<double>::unreadable(troubleOfNumber(text));
    const double ratio = number->unit == u"%" ? 0.01 : number->unit == u"‰" ? 0.001 : 1;
    if (!isWithin(number->value * number->scale * ratio, kMost))
        return Reading<double>::unreadable(Trouble::OutOfRange);
    Reading<double> reading = Reading<double>::of(number->value * number->scale * ratio);
    reading.approximate = number->approximate;
    return reading;
}

Reading<Money> readMoney(const Cell& cell, MoneyUnit unit, MoneyTime time)
{
    if (const auto without = withoutNumber<Money>(cell))
        return *without;
    if (const auto* number = cell.number(); number && !cell.isPercent())
        return moneyOf(*number, unit);
    const QString text = plainText(cellText(cell));
    const auto number = cell.isPercent() ? std::nullopt : readWrittenNumber(text);
    const auto yuan = number ? namesYuan(*number) : std::nullopt;
    if (!yuan)
        return Reading<Money>::unreadable(troubleOfNumber(text));
    const bool isYearsPay = time == MoneyTime::Month && number->per == u"年";
    if (!number->per.isEmpty() && !isYearsPay && !isTaken(number->per, time))
        return Reading<Money>::unreadable(Trouble::Rate);
    Reading<Money> reading =
        moneyOf(number->value * number->scale / (isYearsPay ? 12 : 1), *yuan ? MoneyUnit::Yuan : unit);
    reading.approximate = number->approximate;
    if (isYearsPay)
        reading.assumption = QT_TRANSLATE_NOOP("core", "an amount for a year, a twelfth was taken");
    else if (!number->per.isEmpty() && time == MoneyTime::Whole)
        reading.assumption = QT_TRANSLATE_NOOP("core", "an amount for a part of the time, taken once");
    return reading;
}

bool isBareAmount(const Cell& cell)
{
    if (cell.number())
        return true;
    const auto* text = std::get_if<QString>(&cell.value);
    const auto number = text ? readWrittenNumber(plainText(*text)) : std::nullopt;
    return number && number->scale == 1 && number->unit.isEmpty() && !number->isNumeral;
}

bool isAmountInWan(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell.value);
    const auto number = text ? readWrittenNumber(plainText(*text)) : std::nullopt;
    return number && number->scale >= 10'000;
}

} // namespace cooperage
