// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/pasted_cells.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <algorithm>
#include <map>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/cell_reader.h"
#include "core/model/validate.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Lists", source);
}

/// What one field takes from the cells of its column.
class FieldReader {
public:
    FieldReader(const ReadStore& store, const RecordType& type, int field)
        : m_store(store), m_info(type.field(field)),
          m_reader({QString::fromLatin1(m_info.name), &type, field, FieldPath::Place::Own}, {})
    {
    }

    /// The reason why not, or empty.
    QString read(const QString& text, Value& value)
    {
        const QString words = text.trimmed();
        value = {};
        if (m_info.options.sensitive && words.contains(QStringLiteral("***")))
            return said(QT_TRANSLATE_NOOP("Lists", "The value is masked."));
        if (words.isEmpty())
            return m_info.isRequired() ? said(QT_TRANSLATE_NOOP("Lists", "This field cannot be empty.")) : QString();
        if (m_info.kind == Kind::Links)
            return said(QT_TRANSLATE_NOOP("Lists", "Choose these records in the form."));
        if (m_info.kind == Kind::Link)
            return link(words, value);
        const CellReading& reading = m_reader.read({words});
        if (reading.state == ReadingState::Unreadable)
            return explain(reading.trouble);
        value = reading.value;
        return value.isNull() && m_info.isRequired() ? said(QT_TRANSLATE_NOOP("Lists", "This field cannot be empty."))
                                                     : QString();
    }

private:
    /// A whole name that belongs to exactly one record. All names are read once: a column may hold thousands of them.
    QString link(const QString& words, Value& value)
    {
        const RecordType& target = m_info.target();
        if (m_named.isEmpty())
            for (const qint64 id : m_store.ids({.type = &target}))
                m_named.insert(textKey(m_store.title(target, id)), id);
        const int same = int(m_named.count(textKey(words)));
        if (same == 1) {
            value = Value(m_named.value(textKey(words)));
            return {};
        }
        return same == 0 ? said(QT_TRANSLATE_NOOP("Lists", "There is no such record of %1.")).arg(target.many())
                         : said(QT_TRANSLATE_NOOP("Lists", "Several records have this name."));
    }

    const ReadStore& m_store;
    const FieldInfo& m_info;
    CellReader m_reader;
    QMultiHash<QString, qint64> m_named; ///< records of a link's type, by the text key of their titles
};

QString refusal(const QString& where, const QString& value, const QString& why)
{
    return said(QT_TRANSLATE_NOOP("Lists", "%1 \"%2\": %3")).arg(where, value.simplified(), why);
}

/// The first thing that is wrong with a record; empty when nothing is.
QString fault(const RecordType& type, const Row& row)
{
    for (const Issue& issue : validate(type, row).all())
        if (issue.severity == Issue::Severity::Error)
            return issue.text;
    return {};
}

} // namespace

std::vector<QStringList> cellsIn(const QString& clipboard)
{
    std::vector<QStringList> lines(1);
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < clipboard.size(); ++at) {
        const QChar c = clipboard[at];
        if (quoted && c == u'"' && clipboard.mid(at + 1, 1) == u"\"") {
            cell += c;
            ++at;
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && (c == u'\t' || c == u'\n')) {
            lines.back() << std::exchange(cell, QString());
            if (c == u'\n')
                lines.emplace_back();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    lines.back() << cell;
    while (!lines.empty() && lines.back().join(QString()).isEmpty()) // spreadsheets end their last line too
        lines.pop_back();
    return lines;
}

PastedCells readPasted(const ReadStore& store, const RecordType& type, const std::vector<QStringList>& lines,
                       const std::vector<qint64>& ids, const std::vector<int>& fields)
{
    PastedCells pasted;
    std::map<int, FieldReader> readers;
    const bool isOne = lines.size() == 1 && lines.front().size() == 1;
    const size_t count = isOne ? ids.size() : std::min(ids.size(), lines.size());
    for (size_t place = 0; place < count; ++place) {
        Row row = store.get(type, ids[place]);
        const QStringList& line = lines[isOne ? 0 : place];
        std::vector<PastedCells::Cell> cells;
        for (size_t column = 0; column < std::min(fields.size(), size_t(line.size())); ++column) {
            const int field = fields[column];
            FieldReader& reader = readers.try_emplace(field, store, type, field).first->second;
            Value value;
            if (const QString why = reader.read(line[qsizetype(column)], value); !why.isEmpty()) {
                pasted.refused << refusal(store.title(type, row.id) + u' ' + recordText(type.field(field).label),
                                          line[qsizetype(column)], why);
                continue;
            }
            row.values[size_t(field)] = value;
            cells.push_back({row.id, field, value});
        }
        if (const QString why = fault(type, row); why.isEmpty())
            pasted.cells.insert(pasted.cells.end(), cells.begin(), cells.end());
        else
            pasted.refused << refusal(store.title(type, row.id), line.join(u' '), why);
    }
    if (lines.size() > count)
        pasted.refused << QCoreApplication::translate("Lists", "There is no record for the last %Ln lines.", nullptr,
                                                      int(lines.size() - count));
    const auto widest =
        std::max_element(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    if (widest != lines.end() && size_t(widest->size()) > fields.size())
        pasted.refused << QCoreApplication::translate("Lists", "There is no column for the last %Ln values of a line.",
                                                      nullptr, int(size_t(widest->size()) - fields.size()));
    return pasted;
}

} // namespace cooperage::ui
