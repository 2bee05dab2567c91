// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/value_text.h"

#include <QStringList>

#include "core/base/words.h"

namespace cooperage {

QString choiceText(std::span<const Choice> choices, const QString& token)
{
    for (const Choice& choice : choices)
        if (token == QLatin1StringView(choice.token))
            return recordText(choice.label);
    return token;
}

QString valueText(const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Link:
        return QString::number(value.integer());
    case Kind::Real:
        return QString::number(value.real(), 'g', 15);
    case Kind::Money:
        return toYuanText({value.integer()});
    case Kind::Date:
        return value.date().toString(Qt::ISODate);
    case Kind::Bool:
        return coreText(value.integer() ? QT_TRANSLATE_NOOP("core", "Yes") : QT_TRANSLATE_NOOP("core", "No"));
    case Kind::Choice:
        return choiceText(field.choices, value.text());
    case Kind::Choices: {
        QStringList labels;
        for (const QString& token : value.text().split(u';', Qt::SkipEmptyParts))
            labels.append(choiceText(field.choices, token));
        return labels.join(u'；');
    }
    default:
        return value.text();
    }
}

} // namespace cooperage
