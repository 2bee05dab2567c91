// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_records.h"

#include <QRegularExpression>
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

/// The names that a list of names holds. A name may hold a divider itself (甲；乙联合公司), so up to three parts that
/// stand together count as one name too.
QStringList namesIn(const QString& list)
{
    static const QRegularExpression divider(u"[;；、\\n]"_qs);
    constexpr size_t kMostParts = 3;
    std::vector<qsizetype> cuts = {-1};
    auto found = divider.globalMatch(list);
    while (found.hasNext())
        cuts.push_back(found.next().capturedStart());
    cuts.push_back(list.size());
    QStringList names;
    for (size_t from = 0; from + 1 < cuts.size(); ++from)
        for (size_t to = from + 1; to < cuts.size() && to <= from + kMostParts; ++to)
            if (const QString name = list.mid(cuts[from] + 1, cuts[to] - cuts[from] - 1).trimmed(); !name.isEmpty())
                names << name;
    return names;
}

/// What a record's text is found by: of a field of several names (former_names) each, else the whole.
QStringList wordsOf(const FieldInfo& field, const QString& text)
{
    if (QString::fromLatin1(field.name).endsWith(u"_names"))
        return namesIn(text);
    return text.isEmpty() ? QStringList() : QStringList(text);
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
    m_changes.push_back({Change::What::Added, at});
    index(at);
    return at;
}

bool ImportRecords::set(int index, int field, const Value& value)
{
    ImportRecord& record = at(index);
    Value& held = record.row.values[static_cast<size_t>(field)];
    if (held == value)
        return false;
    const bool isFirst = !record.isNew() && !record.before;
    if (isFirst)
        record.before = std::make_unique<Row>(record.row);
    m_changes.push_back({Change::What::Set, index, field, held, isFirst});
    held = value;
    this->index(index);
    return true;
}

void ImportRecords::use(int index)
{
    ++at(index).uses;
    m_changes.push_back({Change::What::Used, index});
}

bool ImportRecords::claim(int index)
{
    if (at(index).isClaimed)
        return false;
    at(index).isClaimed = true;
    m_changes.push_back({Change::What::Claimed, index});
    return true;
}

void ImportRecords::markChanges()
{
    m_isMarked = true;
    m_changes.clear();
    m_markedByKey = m_byKey;
    m_markedByText = m_byText;
}

void ImportRecords::undoChanges()
{
    for (; !m_changes.empty(); m_changes.pop_back()) {
        const Change& change = m_changes.back();
        ImportRecord& record = at(change.index);
        switch (change.what) {
        case Change::What::Added:
            m_records.pop_back();
            break;
        case Change::What::Set:
            record.row.values[static_cast<size_t>(change.field)] = change.held;
            if (change.isFirst)
                record.before.reset();
            break;
        case Change::What::Used:
            --record.uses;
            break;
        case Change::What::Claimed:
            record.isClaimed = false;
            break;
        }
    }
    m_byKey = m_markedByKey;
    m_byText = m_markedByText;
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
    std::vector<int> found = index->second.value(key);
    std::erase_if(found, [&](int at) { // what the record was called before it changed
        const ImportRecord& record = this->at(at);
        if (!record.isNew() && !record.isChanged())
            return false;
        const QStringList words = wordsOf(m_type.field(field), record.row.values[static_cast<size_t>(field)].text());
        return std::none_of(words.begin(), words.end(), [&](const QString& word) { return textKey(word) == key; });
    });
    return found;
}

void ImportRecords::indexText(int field)
{
    if (m_byText.contains(field))
        return;
    auto& index = m_byText[field];
    for (size_t at = 0; at < m_records.size(); ++at)
        for (const QString& name :
             wordsOf(m_type.field(field), m_records[at].row.values[static_cast<size_t>(field)].text()))
            remember(index, textKey(name), static_cast<int>(at));
}

void ImportRecords::index(int at)
{
    const Row& row = this->at(at).row;
    for (size_t key = 0; key < m_byKey.size(); ++key)
        if (const QString words = keyOf(m_type.keys()[key], row); !words.isEmpty())
            remember(m_byKey[key], words, at);
    for (auto& [field, texts] : m_byText)
        for (const QString& name : wordsOf(m_type.field(field), row.values[static_cast<size_t>(field)].text()))
            remember(texts, textKey(name), at);
}

} // namespace cooperage
