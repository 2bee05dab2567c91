// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_text.h"

#include <QStringList>
#include <algorithm>

#include "core/base/text_key.h"

namespace cooperage::sql {

namespace {

QString name(const FieldInfo& field)
{
    return QString::fromLatin1(field.name);
}

QString quoted(QStringView identifier)
{
    return QStringLiteral("\"%1\"").arg(identifier);
}

QString column(const QString& alias, const FieldInfo& field)
{
    return (alias.isEmpty() ? QString() : alias + QLatin1Char('.')) + quoted(name(field));
}

QString storage(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Bool:
    case Kind::Link:
        return QStringLiteral("INTEGER");
    case Kind::Real:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

/// Comparisons one by one: for a list of more than two SQLite fills a table of its own with each row that is written,
/// which took as long as all the rest of writing it.
QString isOneOfItsChoices(const FieldInfo& field)
{
    QStringList tests;
    for (const Choice& choice : field.choices)
        tests.append(QStringLiteral("%1 = '%2'").arg(quoted(name(field)), QString::fromLatin1(choice.token)));
    return tests.join(QStringLiteral(" OR "));
}

QString columnDefinition(const FieldInfo& field)
{
    QString text = QStringLiteral("    %1 %2").arg(quoted(name(field)), storage(field.kind));
    if (field.isRequired())
        text += QStringLiteral(" NOT NULL");
    if (field.kind == Kind::Bool)
        text += QStringLiteral(" CHECK (%1 IN (0, 1))").arg(quoted(name(field)));
    if (field.kind == Kind::Choice)
        text += QStringLiteral(" CHECK (%1)").arg(isOneOfItsChoices(field));
    if (field.kind == Kind::Link)
        text += QStringLiteral(" REFERENCES %1").arg(quoted(field.target().table()));
    return text;
}

/// The conditions of a query on table alias t, collected with their bindings.
class Where {
public:
    explicit Where(const Query& query) : m_query(query)
    {
        for (const Filter& filter : query.filters)
            add(filter);
        for (const QString& word : query.search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            addSearch(word);
        if (query.within) {
            m_terms.append(QStringLiteral("t.id IN (%1)").arg(query.within->sql));
            for (const auto& binding : query.within->bindings)
                m_bindings.push_back(binding);
        }
    }

    QString text() const
    {
        return m_terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_terms.join(QStringLiteral(" AND "));
    }
    const auto& bindings() const { return m_bindings; }

private:
    QString bound(const Value& value)
    {
        const QString key = QStringLiteral(":p%1").arg(m_bindings.size());
        m_bindings.emplace_back(key, value);
        return key;
    }

    static QString escaped(QString text)
    {
        text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
        text.replace(QLatin1Char('%'), QStringLiteral("\\%"));
        text.replace(QLatin1Char('_'), QStringLiteral("\\_"));
        return text;
    }

    QString like(const QString& expression, const QString& pattern)
    {
        return QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(expression, bound(Value(pattern)));
    }

    QString containing(const QString& needle) { return QLatin1Char('%') + escaped(needle) + QLatin1Char('%'); }

    void addSearch(const QString& word)
    {
        const RecordType& type = *m_query.type;
        const QString pattern = containing(textKey(word));
        QStringList any;
        if (type.isSearchable())
            any.append(like(QStringLiteral("t.search_text"), pattern));
        for (int index : type.titleFields()) {
            const FieldInfo& field = type.field(index);
            if (field.isLink() && field.target().isSearchable())
                any.append(QStringLiteral("t.%1 IN (SELECT id FROM %2 WHERE %3)")
                               .arg(quoted(name(field)), quoted(field.target().table()),
                                    like(QStringLiteral("search_text"), pattern)));
        }
        m_terms.append(any.isEmpty() ? QStringLiteral("0")
                                     : QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }

    void add(const Filter& filter)
    {
        const FieldInfo& field = m_query.type->field(filter.field);
        const QString expression = column(QStringLiteral("t"), field);
        switch (filter.test) {
        case Filter::Test::Contains:
            m_terms.append(contains(field, expression, filter.value.text()));
            return;
        case Filter::Test::Equals:
            m_terms.append(QStringLiteral("%1 = %2").arg(expression, bound(filter.value)));
            return;
        case Filter::Test::AtLeast:
            m_terms.append(QStringLiteral("%1 >= %2").arg(expression, bound(filter.value)));
            return;
        case Filter::Test::AtMost:
            m_terms.append(QStringLiteral("%1 <= %2").arg(expression, bound(filter.value)));
            return;
        case Filter::Test::OneOf:
            m_terms.append(oneOf(field, expression, filter.values));
            return;
        case Filter::Test::Empty:
            m_terms.append(QStringLiteral("%1 IS NULL").arg(expression));
            return;
        case Filter::Test::NotEmpty:
            m_terms.append(QStringLiteral("%1 IS NOT NULL").arg(expression));
            return;
        }
    }

    /// A Null among the values stands for "empty"; of a field with several choices any of them will do.
    QString oneOf(const FieldInfo& field, const QString& expression, const std::vector<Value>& values)
    {
        QStringList any;
        for (const Value& value : values) {
            if (value.isNull())
                any.append(QStringLiteral("%1 IS NULL").arg(expression));
            else if (field.kind == Kind::Choices)
                any.append(like(QStringLiteral("';' || %1 || ';'").arg(expression),
                                containing(QLatin1Char(';') + value.text() + QLatin1Char(';'))));
            else
                any.append(QStringLiteral("%1 = %2").arg(expression, bound(value)));
        }
        return any.isEmpty() ? QStringLiteral("0")
                             : QLatin1Char('(') + any.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    }

    QString contains(const FieldInfo& field, const QString& expression, const QString& words)
    {
        const bool whole = words.contains(QLatin1Char('*'));
        QString pattern = whole ? escaped(words).replace(QLatin1Char('*'), QLatin1Char('%')) : containing(words);
        if (!field.target)
            return like(expression, pattern);
        const RecordType& target = field.target();
        if (field.kind == Kind::Links)
            return QStringLiteral("EXISTS (SELECT 1 FROM %1 x WHERE ';' || %2 || ';' LIKE '%;' || x.id || ';%' AND %3)")
                .arg(quoted(target.table()), expression, like(title(target, QStringLiteral("x")), pattern));
        if (target.isSearchable())
            return QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3)")
                .arg(expression, quoted(target.table()),
                     like(QStringLiteral("search_text"), containing(textKey(words))));
        return QStringLiteral("%1 IN (SELECT x.id FROM %2 x WHERE %3)")
            .arg(expression, quoted(target.table()), like(title(target, QStringLiteral("x")), pattern));
    }

    const Query& m_query;
    QStringList m_terms;
    std::vector<std::pair<QString, Value>> m_bindings;
};

/// A linked record sorts by its name, a searchable record's name by its pinyin; empty values come last.
/// A record that is called by its links only (a placement: student and partner) has no text to sort by.
bool hasSortKey(const RecordType& type)
{
    const auto& fields = type.titleFields();
    return type.isSearchable() &&
           std::any_of(fields.begin(), fields.end(), [&](int field) { return type.field(field).kind == Kind::Text; });
}

QString sortExpression(const RecordType& type, const Sort& sort)
{
    const FieldInfo& field = type.field(sort.field);
    const QString plain = column(QStringLiteral("t"), field);
    QString expression = plain;
    if (field.isLink()) {
        const RecordType& target = field.target();
        expression = QStringLiteral("(SELECT %1 FROM %2 l WHERE l.id = %3)")
                         .arg(hasSortKey(target) ? QStringLiteral("l.sort_key") : title(target, QStringLiteral("l")),
                              quoted(target.table()), plain);
    } else if (type.isSearchable() && !type.titleFields().empty() && type.titleFields().front() == sort.field) {
        expression = QStringLiteral("t.sort_key");
    }
    return QStringLiteral("%1 IS NULL, %2%3")
        .arg(plain, expression, sort.descending ? QStringLiteral(" DESC") : QString());
}

/// Bound, not pasted: else each window of a list that is scrolled would leave a prepared statement behind.
bool isWindow(const Query& query)
{
    return query.limit >= 0 || query.offset > 0;
}

QString tail(const Query& query)
{
    QStringList order;
    for (const Sort& sort : query.sorts)
        order.append(sortExpression(*query.type, sort));
    order.append(QStringLiteral("t.id"));
    QString text = QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    if (isWindow(query))
        text += QStringLiteral(" LIMIT :limit OFFSET :offset");
    return text;
}

Text made(const Query& query, const QString& what, bool ordered)
{
    const Where where(query);
    auto bindings = where.bindings();
    if (ordered && isWindow(query)) {
        bindings.emplace_back(QStringLiteral(":limit"), Value(qint64(query.limit)));
        bindings.emplace_back(QStringLiteral(":offset"), Value(qint64(query.offset)));
    }
    return {QStringLiteral("SELECT %1 FROM %2 t").arg(what, quoted(query.type->table())) + where.text() +
                (ordered ? tail(query) : QString()),
            bindings};
}

QStringList storedColumns(const RecordType& type)
{
    QStringList names{QStringLiteral("revision")};
    for (const FieldInfo& field : type.fields())
        names.append(quoted(name(field)));
    if (type.isSearchable())
        names << QStringLiteral("search_text") << QStringLiteral("sort_key");
    return names;
}

} // namespace

QString createTable(const RecordType& type)
{
    QStringList lines{QStringLiteral("    id INTEGER PRIMARY KEY"), QStringLiteral("    revision INTEGER NOT NULL")};
    for (const FieldInfo& field : type.fields())
        lines.append(columnDefinition(field));
    if (type.isSearchable())
        lines << QStringLiteral("    search_text TEXT") << QStringLiteral("    sort_key TEXT");
    return QStringLiteral("CREATE TABLE %1 (\n%2\n) STRICT")
        .arg(quoted(type.table()), lines.join(QStringLiteral(",\n")));
}

QStringList createIndexes(const RecordType& type)
{
    const QStringList further = QString::fromLatin1(type.names().indexes).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    QStringList wanted; // the fields of each, joined by '+'
    const auto want = [&](const QString& field) {
        const bool begins = std::any_of(further.begin(), further.end(), [&](const QString& index) {
            return index.section(QLatin1Char('+'), 0, 0) == field;
        });
        if (!begins && !wanted.contains(field))
            wanted.append(field);
    };
    for (const FieldInfo& field : type.fields())
        if (field.isLink())
            want(name(field));
    for (const RecordType::Key& key : type.keys())
        want(name(type.field(key.front())));
    QStringList made;
    for (const QString& index : wanted + further) {
        QStringList fields;
        for (const QString& field : index.split(QLatin1Char('+')))
            fields.append(quoted(name(type.field(type.get(field.toStdString())))));
        made.append(QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
                        .arg(quoted(type.table() + QLatin1Char('_') + index.section(QLatin1Char('+'), 0, 0)),
                             quoted(type.table()), fields.join(QStringLiteral(", "))));
    }
    return made;
}

QString columns(const RecordType& type, const QString& alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + QLatin1Char('.');
    QStringList names{prefix + QStringLiteral("id"), prefix + QStringLiteral("revision")};
    for (const FieldInfo& field : type.fields())
        names.append(prefix + quoted(name(field)));
    return names.join(QStringLiteral(", "));
}

QString insert(const RecordType& type)
{
    const QStringList names = storedColumns(type);
    QStringList marks(names.size() + 1, QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2, id) VALUES (%3)")
        .arg(quoted(type.table()), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

QString update(const RecordType& type)
{
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
        .arg(quoted(type.table()), storedColumns(type).join(QStringLiteral(" = ?, ")));
}

QString remove(const RecordType& type)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(type.table()));
}

QString find(const RecordType& type)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns(type), quoted(type.table()));
}

QString title(const RecordType& type, const QString& alias)
{
    QStringList parts;
    for (int index : type.titleFields()) {
        const FieldInfo& field = type.field(index);
        QString part = column(alias, field);
        if (field.isLink()) {
            const QString inner = alias + QLatin1Char('l') + QString::number(index);
            part = QStringLiteral("(SELECT %1 FROM %2 %3 WHERE %3.id = %4)")
                       .arg(title(field.target(), inner), quoted(field.target().table()), inner, part);
        }
        parts.append(part);
    }
    if (parts.size() == 1)
        return parts.front();
    QStringList joined;
    for (const QString& part : parts)
        joined.append(QStringLiteral("coalesce(' · ' || %1, '')").arg(part));
    return QStringLiteral("substr(%1, 4)").arg(joined.join(QStringLiteral(" || ")));
}

Text select(const Query& query)
{
    return made(query, columns(*query.type, QStringLiteral("t")), true);
}

Text selectTitled(const Query& query)
{
    QString what = columns(*query.type, QStringLiteral("t"));
    for (const FieldInfo& field : query.type->fields())
        if (field.isLink())
            what += QStringLiteral(", (SELECT %1 FROM %2 l WHERE l.id = t.%3)")
                        .arg(title(field.target(), QStringLiteral("l")), quoted(field.target().table()),
                             quoted(name(field)));
    return made(query, what, true);
}

Text selectIds(const Query& query)
{
    return made(query, QStringLiteral("t.id"), true);
}

Text count(const Query& query)
{
    return made(query, QStringLiteral("count(*)"), false);
}

} // namespace cooperage::sql
