// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figure_sql.h"

#include <QRegularExpression>

#include "core/figures/all.h"

namespace cooperage::counting::sql {

namespace {

/// Partners that the department :D works with.
constexpr char kPartnersOfDepartment[] = "SELECT partner FROM agreement WHERE department = :D UNION "
                                         "SELECT o.partner FROM order_class o LEFT JOIN major m ON m.id = o.major "
                                         "WHERE coalesce(o.department, m.department) = :D UNION "
                                         "SELECT p.id FROM partner p WHERE EXISTS (SELECT 1 FROM placement t "
                                         "WHERE t.partner = p.id AND {department of student} = :D "
                                         "AND coalesce(t.status, '') <> 'cancelled') UNION "
                                         "SELECT b.partner FROM base b LEFT JOIN major m ON m.id = b.major "
                                         "WHERE coalesce(b.department, m.department) = :D UNION "
                                         "SELECT t.partner FROM project t WHERE {department of project} = :D UNION "
                                         "SELECT t.partner FROM contribution t WHERE {department of contribution} = :D";

/// The department that a row `t` belongs to: its own, else what its links say.
constexpr std::pair<const char*, const char*> kDepartments[] = {
    {"{department of student}",
     "(SELECT coalesce(s.department, m.department, (SELECT o.department FROM order_class_member q "
     "JOIN order_class o ON o.id = q.order_class WHERE q.student = s.id AND o.department IS NOT NULL LIMIT 1)) "
     "FROM student s LEFT JOIN major m ON m.id = s.major WHERE s.id = t.student)"},
    {"{department of project}", "coalesce(t.department, (SELECT l.department FROM teacher l WHERE l.id = t.leader), "
                                "(SELECT m.department FROM major m WHERE m.id = t.major))"},
    {"{department of contribution}", "coalesce((SELECT a.department FROM agreement a WHERE a.id = t.agreement), "
                                     "(SELECT m.department FROM major m WHERE m.id = t.major))"},
};

const QString kAll = QStringLiteral("TRUE");

/// Replaces {id} and {id of :D} by the records behind that figure.
QString expanded(const QString& condition, Of of)
{
    static const QRegularExpression reference(QStringLiteral("\\{([a-z0-9_.]+)( of :D)?\\}"));
    QString text = condition;
    for (const auto& [name, sql] : kDepartments)
        text.replace(QLatin1StringView(name), QLatin1StringView(sql));
    for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text)) {
        const Figure& figure = getFigure(match.captured(1));
        const Of inner = match.hasCaptured(2) ? of : Of::College;
        text.replace(match.capturedStart(), match.capturedLength(), ids(figure, inner));
    }
    return text;
}

QString bracketed(const char* condition, Of of)
{
    return QLatin1Char('(') + expanded(QString::fromLatin1(condition), of) + QLatin1Char(')');
}

QString ofDepartment(const FigureGroup& group)
{
    if (*group.department)
        return bracketed(group.department, Of::Department);
    return QStringLiteral("%1 IN (%2)")
        .arg(QString::fromLatin1(group.partner), expanded(QString::fromLatin1(kPartnersOfDepartment), Of::Department));
}

QString all(const QStringList& conditions)
{
    return conditions.isEmpty() ? kAll : conditions.join(QStringLiteral(" AND "));
}

QString field(const Figure& figure)
{
    return QStringLiteral("t.\"%1\"").arg(QString::fromLatin1(figure.measure.field));
}

QString from(const Figure& figure)
{
    return QStringLiteral("FROM \"%1\" t WHERE ").arg(figure.group.type().table());
}

} // namespace

QString inGroup(const FigureGroup& group, Of of)
{
    QStringList conditions;
    if (*group.where)
        conditions.append(bracketed(group.where, of));
    if (of == Of::Department)
        conditions.append(ofDepartment(group));
    return all(conditions);
}

QString chosen(const Figure& figure, Of of)
{
    QStringList conditions;
    if (*figure.of)
        conditions.append(chosen(getFigure(QString::fromLatin1(figure.of)), of));
    if (*figure.condition)
        conditions.append(bracketed(figure.condition, of));
    conditions.removeAll(kAll);
    return all(conditions);
}

QString column(const Figure& figure, Of of)
{
    const QString filter = QStringLiteral(" FILTER (WHERE %1)").arg(chosen(figure, of));
    switch (figure.measure.kind) {
    case Measure::Kind::Count:
        return QStringLiteral("count(*)") + filter;
    case Measure::Kind::Distinct:
        return QStringLiteral("count(DISTINCT %1)").arg(field(figure)) + filter;
    case Measure::Kind::Sum:
        return QStringLiteral("coalesce(sum(%1)%2, 0)").arg(field(figure), filter);
    case Measure::Kind::Share:
        break;
    }
    const Figure& whole = getFigure(QString::fromLatin1(figure.of));
    return QStringLiteral("CAST(count(*)%1 AS REAL) / nullif(count(*) FILTER (WHERE %2), 0)")
        .arg(filter, chosen(whole, of));
}

QString scan(const FigureGroup& group, const std::vector<const Figure*>& figures, Of of)
{
    QStringList columns;
    for (const Figure* figure : figures)
        columns.append(column(*figure, of));
    return QStringLiteral("SELECT %1 FROM \"%2\" t WHERE %3")
        .arg(columns.join(QStringLiteral(", ")), group.type().table(), inGroup(group, of));
}

QString ids(const Figure& figure, Of of, const QString& key)
{
    const bool linked = figure.measure.kind == Measure::Kind::Distinct;
    QStringList conditions{inGroup(figure.group, of), chosen(figure, of)};
    if (!key.isEmpty())
        conditions.append(expanded(key, of));
    conditions.removeAll(kAll);
    return QStringLiteral("SELECT ") + (linked ? field(figure) : QStringLiteral("t.id")) + QLatin1Char(' ') +
           from(figure) + all(conditions);
}

QString parts(const Figure& figure, const Breakdown& breakdown, Of of)
{
    // "+": an index in the order of the key would be walked through the whole table, instead of the term's rows alone.
    return QStringLiteral("SELECT +(") + expanded(QString::fromLatin1(breakdown.key), of) + QStringLiteral("), ") +
           column(figure, of) + QLatin1Char(' ') + from(figure) + inGroup(figure.group, of) + QStringLiteral(" AND ") +
           chosen(figure, of) + QStringLiteral(" GROUP BY 1");
}

} // namespace cooperage::counting::sql
