// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/find_record.h"

#include <algorithm>

#include "core/base/text_key.h"
#include "core/model/value_text.h"
#include "core/store/sql_text.h"

namespace cooperage {

namespace {

bool isKnown(const ReadStore& store, const RecordType& type, qint64 id)
{
    return store.find(type, id) ||
           !store.connection()
                .scalar(QStringLiteral("SELECT 1 FROM change WHERE record = ? AND type = ? LIMIT 1"),
                        {Value(id), Value(type.table())})
                .isNull();
}

std::vector<qint64> byTitle(const ReadStore& store, const RecordType& type, const QString& title)
{
    db::Statement& statement =
        store.connection().statement(QStringLiteral("SELECT id, %1 FROM \"%2\" t ORDER BY id")
                                         .arg(sql::title(type, QStringLiteral("t")), type.table()));
    const QString wanted = textKey(title);
    std::vector<qint64> found;
    while (statement.step())
        if (textKey(statement.text(1)) == wanted)
            found.push_back(statement.integer(0));
    statement.reset();
    return found;
}

/// Whether a choice is meant by its token, by its label in either language or by a word that ledgers use for it.
bool isCalled(const FieldInfo& field, const QString& token, const QString& wanted)
{
    for (const Choice& choice : field.choices) {
        if (token != QLatin1StringView(choice.token))
            continue;
        QStringList names = QString::fromUtf8(choice.words).split(u';');
        names << token << QString::fromUtf8(choice.label);
        return std::any_of(names.begin(), names.end(), [&](const QString& name) { return textKey(name) == wanted; });
    }
    return false;
}

bool fits(const RecordType& type, const TitledRow& titled, const RecordType::Key& key, const QStringList& parts)
{
    for (size_t part = 0; part < key.size(); ++part) {
        const auto index = static_cast<size_t>(key[part]);
        const FieldInfo& field = type.field(key[part]);
        const Value& value = titled.row.values[index];
        const QString shown = field.isLink() ? titled.titles[index] : valueText(field, value);
        const QString wanted = textKey(parts[static_cast<qsizetype>(part)]);
        if (textKey(shown) != wanted && !(field.kind == Kind::Choice && isCalled(field, value.text(), wanted)))
            return false;
    }
    return true;
}

std::vector<qint64> byKey(const ReadStore& store, const RecordType& type, const QStringList& parts)
{
    const auto& keys = type.keys();
    if (std::none_of(keys.begin(), keys.end(),
                     [&](const RecordType::Key& key) { return key.size() == static_cast<size_t>(parts.size()); }))
        return {};
    std::vector<qint64> found;
    for (const TitledRow& titled : store.titledRows({.type = &type}))
        if (std::any_of(keys.begin(), keys.end(), [&](const RecordType::Key& key) {
                return key.size() == static_cast<size_t>(parts.size()) && fits(type, titled, key, parts);
            }))
            found.push_back(titled.row.id);
    return found;
}

} // namespace

std::vector<qint64> findRecords(const ReadStore& store, const RecordType& type, const QString& key)
{
    bool isNumber = false;
    const bool isMarked = key.startsWith(u'#');
    const qint64 id = QStringView(key).mid(isMarked ? 1 : 0).toLongLong(&isNumber);
    const bool isId = isNumber && isKnown(store, type, id);
    if (isMarked && isId)
        return {id};
    std::vector<qint64> found = byTitle(store, type, key);
    if (found.empty())
        found = byKey(store, type, key.split(QLatin1Char('|')));
    if (isId && std::find(found.begin(), found.end(), id) == found.end())
        found.push_back(id); // a staff number may look like the id of somebody else
    return found;
}

} // namespace cooperage
