// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QExplicitlySharedDataPointer>
#include <QString>
#include <variant>

namespace cooperage {

/// What a field can be, as generic code sees it. Decides column type, editor, alignment and how a cell is read.
enum class Kind { Text, LongText, Integer, Real, Money, Date, Bool, Choice, Choices, Link, Links, Term };

/// A stored value. Bool is 0 or 1, Money is fen, Link is an id (all qint64); Choice is its token, Choices are tokens
/// joined by ';', Links are ids joined by ';', Term is a term's key (all QString). Empty text is Null.
class Value {
public:
    Value() = default;
    Value(qint64 number) : m_value(number) {}
    Value(int number) : m_value(qint64(number)) {}
    Value(double number) : m_value(number) {}
    Value(bool) = delete; // say what it means: Value(qint64(flag))
    Value(QDate date);
    Value(QString text);
    Value(const char*) = delete;

    bool isNull() const { return m_value.index() == 0; }
    bool isInteger() const { return m_value.index() == 1; }
    bool isReal() const { return m_value.index() == 2; }
    bool isText() const { return m_value.index() == 3; }
    bool isDate() const { return m_value.index() == 4; }

    qint64 integer() const;      ///< 0 when Null
    double real() const;         ///< also of an integer; 0 when Null
    const QString& text() const; ///< empty when Null
    QDate date() const;          ///< invalid when Null

    bool operator==(const Value& other) const;

private:
    /// Shared by all copies: a hundred thousand rows hold the same few words, and most values of a row are Null.
    struct SharedText : QSharedData {
        explicit SharedText(QString held) : text(std::move(held)) {}
        QString text;
    };
    std::variant<std::monostate, qint64, double, QExplicitlySharedDataPointer<const SharedText>, QDate> m_value;
};

} // namespace cooperage
