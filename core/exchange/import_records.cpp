// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_records.h"

#include <algorithm>

#include "core/base/text_key.h"

namespace cooperage {

namespace {

constexpr QChar kBetween(0x1F);

void remember(QHash<QString, std::vector<int>>& hash, const QString& words, int at)
{
    std::vector<int>& known = hash[words];
    if (std::find(known.begin(), known.end(), at) == known.end())
        known.push_back(at);
}

QStringList namesIn(const QString& text)
{
    QString divided = text;
    divided.replace(u'；', u';').replace(u'、', u';').replace(u'\n', u';');
    QStringList names = divided.split(u';', Qt::SkipEmptyParts);
    if (names.size() > 1)
        names << text; // a name may itself hold such a mark
    return names;
}

} // namespace

QString keyText(const Value& value)
{
    if (value.isText())
        return textKey(value.text());
    if (value.isDate())
        return value.date().toString(Qt::ISODate);
    if (value.isReal())
        return QString::number(value.real(), 'g', 15);
    return value.isNull() ? QString() : QString::number(value.integer());
}

ImportRecords::ImportRecords(const ReadStore& store, const RecordType& type, Progress& progress) : m_type(type)
{
    m_byKey.resize(type.keys().size());
    for (Row& row : store.rows({&type})) {
        m_records.push_back({std::move(row), nullptr, 0, -1});
        const int at = static_cast<int>(m_records.size()) - 1;
        m_byId.insert(m_records.back().row.id, at);
        index(at);
        progress.advance(0);
    }
}

qint64 ImportRecords::reference(int index) const
{
    const ImportRecord& record = at(index);
    return record.isNew() ? -qint64(index) - 1 : record.row.id;
}

int ImportRecords::indexOf(qint64 reference) const
{
    return reference < 0 ? static_cast<int>(-reference - 1) : m_byId.value(reference, -1);
}

int ImportRecords::add(Row row, int bornIn)
{
    row.id = 0;
    m_records.push_back({std::move(row), nullptr, 0, bornIn});
    const int at = static_cast<int>(m_records.size()) - 1;
    index(at);
    return at;
}

bool ImportRecords::set(int index, int field, const Value& value)
{
    ImportRecord& record = at(index);
    Value& held = record.row.values[static_cast<size_t>(field)];
    if (held == value)
        return false;
    if (!record.isNew() && !record.before)
        record.before = std::make_unique<Row>(record.row);
    held = value;
    this->index(index);
    return true;
}

QString ImportRecords::keyOf(const RecordType::Key& key, const Row& row) const
{
    QString words;
    for (int field : key) {
        const Value& value = row.values[static_cast<size_t>(field)];
        if (value.isNull() && (key.size() == 1 || m_type.field(field).isRequired() || m_type.field(field).isLink()))
            return {};
        words += keyText(value) + kBetween;
    }
    return words;
}

std::vector<int> ImportRecords::find(size_t key, const QString& words) const
{
    std::vector<int> found;
    if (words.isEmpty())
        return found;
    const auto known = m_byKey[key].constFind(words);
    if (known == m_byKey[key].constEnd())
        return found;
    for (int at : *known)
        if (keyOf(m_type.keys()[key], this->at(at).row) == words) // the record may have changed since
            found.push_back(at);
    return found;
}

std::vector<int> ImportRecords::findText(int field, const QString& text) const
{
    const auto index = m_byText.find(field);
    const QString key = textKey(text);
    if (index == m_byText.end() || key.isEmpty())
        return {};
    return index->second.value(key);
}

void ImportRecords::indexText(int field)
{
    if (m_byText.contains(field))
        return;
    auto& index = m_byText[field];
    for (size_t at = 0; at < m_records.size(); ++at)
        for (const QString& name : namesIn(m_records[at].row.values[static_cast<size_t>(field)].text()))
            remember(index, textKey(name), static_cast<int>(at));
}

void ImportRecords::index(int at)
{
    const Row& row = this->at(at).row;
    for (size_t key = 0; key < m_byKey.size(); ++key)
        if (const QString words = keyOf(m_type.keys()[key], row); !words.isEmpty())
            remember(m_byKey[key], words, at);
    for (auto& [field, texts] : m_byText)
        for (const QString& name : namesIn(row.values[static_cast<size_t>(field)].text()))
            remember(texts, textKey(name), at);
}

} // namespace cooperage
