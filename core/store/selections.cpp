// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/selections.h"

#include <QStringList>

namespace cooperage {

Selection selectionOfIds(const RecordType& type, const std::vector<qint64>& ids, const QString& title)
{
    QStringList numbers;
    for (qint64 id : ids)
        numbers.append(QString::number(id));
    // One statement for all lists of ids: its text, and so its place in the statement cache, is always the same.
    return {QStringLiteral("SELECT value FROM json_each(:ids)"),
            {{QStringLiteral(":ids"), Value(QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']'))}},
            &type,
            title};
}

Selection selectionPointingTo(const RecordType& type, int field, qint64 id, const QString& title)
{
    const FieldInfo& info = type.field(field);
    const QString condition = info.kind == Kind::Links ? QStringLiteral("';' || \"%1\" || ';' LIKE '%;' || :id || ';%'")
                                                       : QStringLiteral("\"%1\" = :id");
    return {QStringLiteral("SELECT id FROM \"%1\" WHERE ").arg(type.table()) +
                QString(condition).replace(QLatin1StringView("%1"), QLatin1StringView(info.name)),
            {{QStringLiteral(":id"), Value(id)}},
            &type,
            title};
}

Selection selectionWithin(const RecordType& type, const Period& period, const QString& title)
{
    const QStringList fields = QString::fromLatin1(type.names().from).split(QLatin1Char('+'));
    QString condition = QStringLiteral("\"%1\" <= :to AND ").arg(fields.front());
    condition += fields.size() == 1 ? QStringLiteral("\"%1\" >= :from").arg(fields.front())
                                    : QStringLiteral("(\"%1\" IS NULL OR \"%1\" >= :from)").arg(fields.back());
    return {QStringLiteral("SELECT id FROM \"%1\" WHERE %2").arg(type.table(), condition),
            {{QStringLiteral(":from"), Value(period.from)}, {QStringLiteral(":to"), Value(period.to)}},
            &type,
            title};
}

} // namespace cooperage
