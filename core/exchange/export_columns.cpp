// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_columns.h"

#include <algorithm>
#include <set>

#include "core/base/words.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

QString chineseLabel(const FieldInfo& field)
{
    static const Words chinese(Words::Language::Chinese);
    return chinese.text("records", field.label);
}

/// The best known heading that means the whole field, of at least `shortest` letters; else the Chinese label.
QString headingOf(const FieldInfo& field, int shortest = 1)
{
    for (const QString& word : QString::fromUtf8(field.options.headings).split(u';', Qt::SkipEmptyParts))
        if (!word.contains(u':') && word.size() >= shortest)
            return field.kind == Kind::Money ? word + u"（元）"_qs : word;
    return chineseLabel(field) + (field.kind == Kind::Money ? u"（元）"_qs : QString());
}

ColumnOut::Kind kindOf(const FieldInfo& field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Real:
        return ColumnOut::Kind::Number;
    case Kind::Money:
        return ColumnOut::Kind::Money;
    case Kind::Date:
        return ColumnOut::Kind::Date;
    default:
        return ColumnOut::Kind::Text;
    }
}

/// The fields of all natural keys, best first, without the one that names the record.
std::vector<int> identifyingFields(const RecordType& type)
{
    std::vector<int> found;
    for (const RecordType::Key& key : type.keys())
        for (int index : key)
            if (index != namingField(type) && !type.field(index).options.sensitive &&
                std::find(found.begin(), found.end(), index) == found.end())
                found.push_back(index);
    return found;
}

/// A required link carries its record's keys, so that 张三 is the right 张三. A teacher who is only mentioned has the
/// staff number beside the name: teachers' names are not rarely alike.
void addIdentity(const FieldInfo& link, int field, std::vector<ExportColumn>& columns)
{
    const RecordType& target = link.target();
    if (link.isRequired()) {
        for (int index : identifyingFields(target))
            columns.push_back({headingOf(target.field(index), 2), kindOf(target.field(index)), field, index});
    } else if (&target == &recordType<Teacher>()) {
        columns.push_back({headingOf(link) + u"工号"_qs, ColumnOut::Kind::Text, field, target.get("staff_number")});
    }
}

} // namespace

int namingField(const RecordType& type)
{
    for (int index : type.titleFields())
        if (!type.field(index).isLink())
            return index;
    for (const RecordType::Key& key : type.keys())
        for (int index : key)
            if (!type.field(index).isLink())
                return index;
    return type.titleFields().front();
}

int secondNamingField(const RecordType& type)
{
    for (const RecordType::Key& key : type.keys())
        if (key.size() == 1 && key.front() != namingField(type) && type.field(key.front()).kind == Kind::Text &&
            !type.field(key.front()).options.sensitive)
            return key.front();
    return namingField(type);
}

std::vector<ExportColumn> exportColumns(const RecordType& type)
{
    std::vector<ExportColumn> columns;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        if (type.isWritten(index))
            continue;
        const bool named = field.isLink() && field.options.headings[0] == '\0';
        const QString heading = named ? headingOf(field.target().field(namingField(field.target()))) : headingOf(field);
        columns.push_back({heading, kindOf(field), index, -1});
        if (field.isLink())
            addIdentity(field, index, columns);
    }
    std::set<QString> taken; // of two columns that would be called alike, the record's own or the earlier one stays
    for (const ExportColumn& column : columns)
        if (column.through < 0)
            taken.insert(column.heading);
    std::erase_if(columns, [&](const ExportColumn& column) {
        return column.through >= 0 && !taken.insert(column.heading).second;
    });
    return columns;
}

} // namespace cooperage
