// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/evidence_sql.h"

namespace cooperage::depth::sql {

namespace {

/// In the middle of the term that a key names, whatever the college's days are; a school year lies in its spring.
const QString kDayOfTerm =
    QStringLiteral("(CASE substr(t.term, 11) WHEN '1' THEN substr(t.term, 1, 4) || '-11-15' WHEN '3' THEN "
                   "substr(t.term, 6, 4) || '-07-31' ELSE substr(t.term, 6, 4) || '-04-15' END)");

QString expanded(const char* sql)
{
    return QString::fromLatin1("(") + QString::fromUtf8(sql).replace(QStringLiteral("{day of term}"), kDayOfTerm) +
           QLatin1Char(')');
}

QString from(const Rows& rows)
{
    return QStringLiteral(" FROM \"%1\" t %2 WHERE %3 AND %4 IS NOT NULL")
        .arg(rows.type().table(), QString::fromUtf8(rows.joins), expanded(rows.where), expanded(rows.partner));
}

} // namespace

QString scan(const Rows& rows, const QStringList& columns, bool ofOnePartner, bool fromEarlierOn)
{
    const QString first = expanded(rows.starts), last = expanded(rows.ends);
    QString query = QStringLiteral("SELECT ") +
                    (QStringList{QStringLiteral("t.id"), expanded(rows.partner), first, last} + columns)
                        .join(QStringLiteral(", ")) +
                    from(rows) + QStringLiteral(" AND coalesce(%1 <= :to, TRUE)").arg(first);
    if (!fromEarlierOn)
        query += QStringLiteral(" AND coalesce(%1 >= :from, TRUE)").arg(last);
    if (ofOnePartner)
        query += QStringLiteral(" AND %1 = :P").arg(expanded(rows.partner));
    return query;
}

QString value(const Source& source)
{
    return QStringLiteral("CASE WHEN %1 THEN %2 END").arg(expanded(source.condition), expanded(source.value));
}

QString starts(const Source& source)
{
    return expanded(source.starts ? source.starts : source.rows.starts);
}

QString ids(const Source& source, bool keys)
{
    const QString worth = value(source);
    QString query = QStringLiteral("SELECT ") + (keys ? worth : QStringLiteral("t.id")) + from(source.rows) +
                    QStringLiteral(" AND %1 = :P").arg(expanded(source.rows.partner)) +
                    QStringLiteral(" AND coalesce(%1 <= :E, TRUE)").arg(starts(source)) +
                    QStringLiteral(" AND coalesce(%1 >= :R, TRUE)").arg(expanded(source.rows.ends));
    // What is worth nothing stands behind no number.
    return query + (source.measure == Measure::Distinct ? QStringLiteral(" AND (%1) IS NOT NULL").arg(worth)
                                                        : QStringLiteral(" AND (%1) <> 0").arg(worth));
}

QString kept(const Rows& rows, const char* condition)
{
    return QStringLiteral("SELECT EXISTS(SELECT 1%1 AND %2)").arg(from(rows), expanded(condition));
}

std::vector<std::pair<QString, Value>> bindings(const Parameters& parameters)
{
    return {
        {QStringLiteral(":months"),
         Value(QStringLiteral("+%1 months").arg(int(parameters.number(Number::InternshipMonths))))},
        {QStringLiteral(":national"), Value(parameters.number(Number::NationalBase))},
        {QStringLiteral(":provincial"), Value(parameters.number(Number::ProvincialBase))},
        {QStringLiteral(":college"), Value(parameters.number(Number::CollegeBase))},
        {QStringLiteral(":loan"), Value(parameters.number(Number::Loan))},
    };
}

} // namespace cooperage::depth::sql
