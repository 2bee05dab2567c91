// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include "core/base/assert.h"

namespace cooperage {

Value::Value(QDate date)
{
    if (date.isValid())
        m_value = date;
}

Value::Value(QString text)
{
    if (!text.isEmpty())
        m_value = QExplicitlySharedDataPointer<const SharedText>(new SharedText(std::move(text)));
}

qint64 Value::integer() const
{
    if (isNull())
        return 0;
    COOPERAGE_ASSERT(isInteger());
    return std::get<qint64>(m_value);
}

double Value::real() const
{
    if (isReal())
        return std::get<double>(m_value);
    return static_cast<double>(integer());
}

const QString& Value::text() const
{
    static const QString empty;
    if (isNull())
        return empty;
    COOPERAGE_ASSERT(isText());
    return std::get<QExplicitlySharedDataPointer<const SharedText>>(m_value)->text;
}

QDate Value::date() const
{
    if (isNull())
        return {};
    COOPERAGE_ASSERT(isDate());
    return std::get<QDate>(m_value);
}

bool Value::operator==(const Value& other) const
{
    return isText() && other.isText() ? text() == other.text() : m_value == other.m_value;
}

} // namespace cooperage
