// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value_of.h"

#include <QStringList>

#include "core/base/assert.h"

namespace cooperage {

QString joinTokens(std::span<const Choice> choices, const std::vector<size_t>& indexes)
{
    QStringList tokens;
    for (size_t index : indexes)
        tokens.append(QString::fromLatin1(choices[index].token));
    return tokens.join(u';');
}

std::vector<size_t> splitTokens(std::span<const Choice> choices, const QString& text)
{
    std::vector<size_t> indexes;
    for (const QString& token : text.split(u';', Qt::SkipEmptyParts))
        indexes.push_back(indexOfToken(choices, token.toStdString()));
    return indexes;
}

QString joinIds(const std::vector<qint64>& ids)
{
    QStringList parts;
    for (qint64 id : ids)
        parts.append(QString::number(id));
    return parts.join(u';');
}

std::vector<qint64> splitIds(const QString& text)
{
    std::vector<qint64> ids;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts))
        ids.push_back(part.toLongLong());
    return ids;
}

size_t indexOfToken(std::span<const Choice> choices, std::string_view token)
{
    for (size_t index = 0; index < choices.size(); ++index)
        if (token == choices[index].token)
            return index;
    COOPERAGE_ASSERT(!"an unknown token");
    return 0;
}

} // namespace cooperage
