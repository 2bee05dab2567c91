// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_type.h"

#include <QStringList>
#include <algorithm>

#include "core/base/words.h"

namespace cooperage {

namespace {

RecordType::Key resolve(const RecordType& type, const QString& names)
{
    RecordType::Key fields;
    for (const QString& name : names.split(u'+', Qt::SkipEmptyParts)) {
        fields.push_back(type.find(name));
        COOPERAGE_ASSERT(fields.back() >= 0);
    }
    return fields;
}

} // namespace

QString RecordType::one() const
{
    return recordText(m_names.one);
}

QString RecordType::many() const
{
    return recordText(m_names.many);
}

int RecordType::find(QStringView name) const
{
    for (size_t index = 0; index < m_fields.size(); ++index)
        if (name == QLatin1StringView(m_fields[index].name))
            return static_cast<int>(index);
    return -1;
}

int RecordType::find(std::string_view name) const
{
    for (size_t index = 0; index < m_fields.size(); ++index)
        if (name == m_fields[index].name)
            return static_cast<int>(index);
    return -1;
}

int RecordType::get(std::string_view name) const
{
    const int index = find(name);
    COOPERAGE_ASSERT(index >= 0);
    return index;
}

void RecordType::finish()
{
    m_table = QString::fromLatin1(m_names.table);
    m_titleFields = resolve(*this, QString::fromLatin1(m_names.title));
    for (const QString& key : QString::fromLatin1(m_names.keys).split(u'|', Qt::SkipEmptyParts))
        m_keys.push_back(resolve(*this, key));
    for (const FieldInfo& info : m_fields) {
        m_searchable = m_searchable || info.options.search;
        m_keepsNames = m_keepsNames || *info.options.namedIn != '\0' || *info.options.formerIn != '\0';
    }
}

bool RecordType::isWritten(int field) const
{
    const std::string_view name = this->field(field).name;
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const FieldInfo& link) { return name == link.options.writtenIn; });
}

Issues RecordType::checkAmong(const Row& row, const std::vector<Row>& others) const
{
    return m_checkAmong ? m_checkAmong(row, others) : Issues();
}

} // namespace cooperage
