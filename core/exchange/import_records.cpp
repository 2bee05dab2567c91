// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_records.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/text_key.h"

namespace cooperage {

namespace {

constexpr QChar kBetween(0x1F);

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
    if (std::string_view(field.name).ends_with("_names"))
        return namesIn(text);
    return text.isEmpty() ? QStringList() : QStringList(text);
}

} // namespace

QString keyText(const Value& value)
{
    if (value.isText())
        return textKey(value.text());
    if (value.isDate()) {
        const std::string_view day = toIsoDate(value.date());
        return QString::fromLatin1(day.data(), static_cast<qsizetype>(day.size()));
    }
    if (value.isReal())
        return QString::number(value.real(), 'g', 15);
    return value.isNull() ? QString() : QString::number(value.integer());
}

bool onlyCounts(const Value& number)
{
    constexpr qsizetype kLongest = 3;
    const QString text = number.isText() ? number.text() : QString();
    return !text.isEmpty() && text.size() <= kLongest &&
           std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

ImportRecords::ImportRecords(const ReadStore& store, const RecordType& type, Progress& progress) : m_type(type)
{
    m_byKey.resize(type.keys().size());
    store.eachRow({&type}, [&](Row&& row) {
        m_records.push_back({std::move(row), nullptr, 0, -1});
        const int at = static_cast<int>(m_records.size()) - 1;
        m_byId.insert(m_records.back().row.id, at);
        index(at);
        progress.advance(0);
    });
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
    const bool isFirst = !record.isNew() && !record.before;
    if (isFirst)
        record.before = std::make_unique<Row>(record.row);
    changed({Change::What::Set, index, field, held, isFirst});
    held = value;
    for (size_t key = 0; key < m_byKey.size(); ++key)
        if (const RecordType::Key& fields = m_type.keys()[key];
            std::find(fields.begin(), fields.end(), field) != fields.end())
            this->index(index, key);
    if (m_byText.contains(field))
        indexText(field, index);
    return true;
}

void ImportRecords::use(int index)
{
    ++at(index).uses;
    changed({Change::What::Used, index});
}

bool ImportRecords::claim(int index)
{
    if (at(index).isClaimed)
        return false;
    at(index).isClaimed = true;
    changed({Change::What::Claimed, index});
    return true;
}

/// Of a record that was made since the mark nothing needs to be kept: undoing removes it.
void ImportRecords::changed(Change change)
{
    if (static_cast<size_t>(change.index) < m_marked)
        m_changes.push_back(std::move(change));
}

void ImportRecords::markChanges()
{
    m_isMarked = true;
    m_changes.clear();
    m_marked = m_records.size();
    m_markedByKey.clear();
    for (const WordIndex& words : m_byKey)
        m_markedByKey.push_back(words.size());
    m_markedByText.clear();
    for (const auto& [field, words] : m_byText)
        m_markedByText.emplace(field, words.size());
}

void ImportRecords::undoChanges()
{
    m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(m_marked), m_records.end());
    for (; !m_changes.empty(); m_changes.pop_back()) {
        const Change& change = m_changes.back();
        ImportRecord& record = at(change.index);
        switch (change.what) {
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
    for (size_t key = 0; key < m_byKey.size(); ++key)
        m_byKey[key].truncate(m_markedByKey[key]);
    std::erase_if(m_byText, [&](const auto& entry) { return !m_markedByText.contains(entry.first); });
    for (auto& [field, words] : m_byText)
        words.truncate(m_markedByText.at(field));
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
    if (words.isEmpty())
        return {};
    std::vector<int> found = m_byKey[key].find(words);
    std::erase_if(found, [&](int at) { return keyOf(m_type.keys()[key], this->at(at).row) != words; });
    return found;
}

std::vector<int> ImportRecords::findText(int field, const QString& text) const
{
    const auto index = m_byText.find(field);
    const QString key = textKey(text);
    if (index == m_byText.end() || key.isEmpty())
        return {};
    std::vector<int> found = index->second.find(key);
    std::erase_if(found, [&](int at) {
        const QStringList words =
            wordsOf(m_type.field(field), this->at(at).row.values[static_cast<size_t>(field)].text());
        return std::none_of(words.begin(), words.end(), [&](const QString& word) { return textKey(word) == key; });
    });
    return found;
}

void ImportRecords::indexText(int field)
{
    if (!m_byText.emplace(field, WordIndex()).second)
        return;
    for (size_t at = 0; at < m_records.size(); ++at)
        indexText(field, static_cast<int>(at));
}

void ImportRecords::indexText(int field, int at)
{
    for (const QString& name : wordsOf(m_type.field(field), this->at(at).row.values[static_cast<size_t>(field)].text()))
        m_byText.at(field).add(textKey(name), at);
}

void ImportRecords::index(int at, size_t key)
{
    if (const QString words = keyOf(m_type.keys()[key], this->at(at).row); !words.isEmpty())
        m_byKey[key].add(words, at);
}

void ImportRecords::index(int at)
{
    for (size_t key = 0; key < m_byKey.size(); ++key)
        index(at, key);
    for (const auto& [field, words] : m_byText)
        indexText(field, at);
}

} // namespace cooperage
