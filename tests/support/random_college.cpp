// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_college.h"

#include <map>
#include <random>

#include "core/model/validate.h"
#include "core/records/all.h"

namespace cooperage::test {

namespace {

class RandomRecords {
public:
    RandomRecords(Store& store, unsigned seed) : m_store(store), m_random(seed) {}

    void add(const RecordType& type)
    {
        Row row = type.emptyRow();
        do {
            for (int index = 0; index < type.fieldCount(); ++index)
                row.values[static_cast<size_t>(index)] = value(type.field(index));
        } while (validate(type, row).hasErrors());
        m_ids[&type].push_back(m_store.insert(type, row));
    }

private:
    int below(size_t count) { return static_cast<int>(m_random() % count); }

    Value value(const FieldInfo& field)
    {
        if (!field.isRequired() && below(4) == 0)
            return {};
        switch (field.kind) {
        case Kind::Integer:
        case Kind::Money:
            return Value(qint64(below(500)));
        case Kind::Real:
            return Value(below(100) / 2.0);
        case Kind::Bool:
            return Value(qint64(below(2)));
        case Kind::Date:
            return Value(QDate(2024, 7, 1).addDays(below(900)));
        case Kind::Choice:
        case Kind::Choices:
            return Value(QString::fromLatin1(field.choices[static_cast<size_t>(below(field.choices.size()))].token));
        case Kind::Link:
        case Kind::Links:
            return linked(field);
        case Kind::Term:
            return Value(QStringLiteral("2025-2026-1"));
        default:
            return Value(QStringLiteral("值%1").arg(below(100'000)));
        }
    }

    Value linked(const FieldInfo& field)
    {
        const std::vector<qint64>& ids = m_ids[&field.target()];
        if (ids.empty())
            return {};
        const qint64 id = ids[static_cast<size_t>(below(ids.size()))];
        return field.kind == Kind::Link ? Value(id) : Value(QString::number(id));
    }

    Store& m_store;
    std::mt19937 m_random;
    std::map<const RecordType*, std::vector<qint64>> m_ids;
};

} // namespace

void fillAtRandom(Store& store, unsigned seed, int recordsOfEachType)
{
    RandomRecords records(store, seed);
    store.transact(Op::Create, {}, [&] {
        for (const RecordType* type : allRecordTypes()) {
            if (type == &recordType<Term>())
                continue; // random terms overlap
            const int count =
                type == &recordType<College>() || type == &recordType<Department>() ? 3 : recordsOfEachType;
            for (int made = 0; made < count; ++made)
                records.add(*type);
        }
    });
}

} // namespace cooperage::test
