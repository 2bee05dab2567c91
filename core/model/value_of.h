// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/choice.h"
#include "core/model/stored.h"

/// How each C++ member type becomes a stored Value and comes back: the only place that knows them.
namespace cooperage {

class RecordType;
template <class T>
const RecordType& recordType();

/// Tokens and ids joined by ';'. Order is kept, empty parts are dropped.
QString joinTokens(std::span<const Choice> choices, const std::vector<size_t>& indexes);
std::vector<size_t> splitTokens(std::span<const Choice> choices, const QString& text);
QString joinIds(const std::vector<qint64>& ids);
std::vector<qint64> splitIds(const QString& text);
/// The index of the choice with this token. A token the program does not know is a programming mistake: the table's
/// CHECK keeps it out.
size_t indexOfToken(std::span<const Choice> choices, std::string_view token);

template <class M>
struct ValueOf; // a member type without a specialisation cannot be a field

/// A member straight from the file, for reading a million records: `load` where it pays, else by way of a Value.
template <class M>
M fromStored(const Stored& stored)
{
    if constexpr (requires { ValueOf<M>::load(stored); })
        return ValueOf<M>::load(stored);
    else
        return ValueOf<M>::to(toValue(stored, ValueOf<M>::kind));
}

struct PlainValue {
    static constexpr std::span<const Choice> choices() { return {}; }
    static constexpr const RecordType& (*target())() { return nullptr; }
};

template <>
struct ValueOf<QString> : PlainValue {
    static constexpr Kind kind = Kind::Text;
    static Value from(const QString& text) { return Value(text); }
    static QString to(const Value& value) { return value.text(); }
    static QString load(const Stored& stored)
    {
        return QString::fromUtf8(stored.text.data(), static_cast<qsizetype>(stored.text.size()));
    }
};

template <>
struct ValueOf<QDate> : PlainValue {
    static constexpr Kind kind = Kind::Date;
    static Value from(QDate date) { return Value(date); }
    static QDate to(const Value& value) { return value.date(); }
};

template <>
struct ValueOf<int> : PlainValue {
    static constexpr Kind kind = Kind::Integer;
    static Value from(int number) { return Value(number); }
    static int to(const Value& value) { return static_cast<int>(value.integer()); }
};

template <>
struct ValueOf<double> : PlainValue {
    static constexpr Kind kind = Kind::Real;
    static Value from(double number) { return Value(number); }
    static double to(const Value& value) { return value.real(); }
};

template <>
struct ValueOf<bool> : PlainValue {
    static constexpr Kind kind = Kind::Bool;
    static Value from(bool flag) { return Value(qint64(flag)); }
    static bool to(const Value& value) { return value.integer() != 0; }
};

template <>
struct ValueOf<Money> : PlainValue {
    static constexpr Kind kind = Kind::Money;
    static Value from(Money money) { return Value(money.fen); }
    static Money to(const Value& value) { return {value.integer()}; }
};

template <class T>
struct ValueOf<Id<T>> {
    static constexpr Kind kind = Kind::Link;
    static constexpr std::span<const Choice> choices() { return {}; }
    static constexpr const RecordType& (*target())() { return &recordType<T>; }
    static Value from(Id<T> id) { return id.isSet() ? Value(id.value) : Value(); }
    static Id<T> to(const Value& value) { return {value.integer()}; }
};

template <class T>
struct ValueOf<std::vector<Id<T>>> {
    static constexpr Kind kind = Kind::Links;
    static constexpr std::span<const Choice> choices() { return {}; }
    static constexpr const RecordType& (*target())() { return &recordType<T>; }
    static Value from(const std::vector<Id<T>>& ids)
    {
        std::vector<qint64> numbers;
        for (Id<T> id : ids)
            numbers.push_back(id.value);
        return Value(joinIds(numbers));
    }
    static std::vector<Id<T>> to(const Value& value)
    {
        std::vector<Id<T>> ids;
        for (qint64 number : splitIds(value.text()))
            ids.push_back({number});
        return ids;
    }
};

template <ChoiceEnum E>
struct ValueOf<E> {
    static constexpr Kind kind = Kind::Choice;
    static constexpr std::span<const Choice> choices() { return choicesOf(E{}); }
    static constexpr const RecordType& (*target())() { return nullptr; }
    static Value from(E value) { return Value(QString::fromLatin1(choices()[static_cast<size_t>(value)].token)); }
    static E to(const Value& value)
    {
        return value.isNull() ? E{} : static_cast<E>(indexOfToken(choices(), value.text().toStdString()));
    }
    static E load(const Stored& stored)
    {
        return stored.isNull() ? E{} : static_cast<E>(indexOfToken(choices(), stored.text));
    }
};

template <ChoiceEnum E>
struct ValueOf<std::vector<E>> {
    static constexpr Kind kind = Kind::Choices;
    static constexpr std::span<const Choice> choices() { return choicesOf(E{}); }
    static constexpr const RecordType& (*target())() { return nullptr; }
    static Value from(const std::vector<E>& values)
    {
        std::vector<size_t> indexes;
        for (E value : values)
            indexes.push_back(static_cast<size_t>(value));
        return Value(joinTokens(choices(), indexes));
    }
    static std::vector<E> to(const Value& value)
    {
        std::vector<E> values;
        for (size_t index : splitTokens(choices(), value.text()))
            values.push_back(static_cast<E>(index));
        return values;
    }
};

template <class M>
struct ValueOf<std::optional<M>> {
    static constexpr Kind kind = ValueOf<M>::kind;
    static constexpr std::span<const Choice> choices() { return ValueOf<M>::choices(); }
    static constexpr const RecordType& (*target())() { return ValueOf<M>::target(); }
    static Value from(const std::optional<M>& value) { return value ? ValueOf<M>::from(*value) : Value(); }
    static std::optional<M> to(const Value& value)
    {
        return value.isNull() ? std::nullopt : std::optional<M>(ValueOf<M>::to(value));
    }
    static std::optional<M> load(const Stored& stored)
    {
        return stored.isNull() ? std::nullopt : std::optional<M>(fromStored<M>(stored));
    }
};

} // namespace cooperage
