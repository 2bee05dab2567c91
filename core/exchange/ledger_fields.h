// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <vector>

#include "core/exchange/heading_text.h"
#include "core/model/record_type.h"

namespace cooperage {

/// Where a column of a ledger may lead: a field of the ledger's own type, of a record that it links to (student.name),
/// or of a record that it brings along (contact.phone).
struct FieldPath {
    enum class Place { Own, Linked, Child };

    QString name;                     ///< as in JSON and mappings
    const RecordType* type = nullptr; ///< holds the field
    int field = -1;                   ///< -1: whether there is such a child at all (是否双师型)
    Place place = Place::Own;
    int link = -1; ///< Linked: the link field of the main type; Child: the field of the child that points back
    int slot = 0;  ///< Child: which of several in one row (联系人2)

    const FieldInfo* info() const { return field < 0 ? nullptr : &type->field(field); }
};

/// One word for one path, or for the beginning or end of a period that stands in one column.
struct FieldWord {
    enum class Part { Whole, Start, End };

    HeadingText text;
    int path = 0;
    Part part = Part::Whole;
    int rank = 0; ///< place among the words of its field: the better known come first
};

/// All that columns of a ledger of one type can mean, and the words for it.
class LedgerFields {
public:
    explicit LedgerFields(const RecordType& type);

    const RecordType& type() const { return m_type; }
    const std::vector<FieldPath>& paths() const { return m_paths; }
    const FieldPath& path(int index) const { return m_paths[static_cast<size_t>(index)]; }
    int find(const QString& name) const; ///< -1 when there is no such path
    /// The path of the same field of another child in the row; -1 when rows bring no more.
    int inSlot(int path, int slot) const;
    const std::vector<FieldWord>& words() const { return m_words; }
    /// The words that share a form with the heading: the only ones that can fit it.
    std::vector<const FieldWord*> wordsLike(const HeadingText& heading) const;

private:
    void add(FieldPath path, const QString& headings, int shortest);
    void addOwn();
    void addLinked();
    void addChildren();

    const HeadingText& headingOf(const QString& word);

    const RecordType& m_type;
    QHash<QString, HeadingText> m_texts;
    QHash<QString, std::vector<int>> m_byForm; ///< indexes of words
    std::vector<FieldPath> m_paths;
    std::vector<FieldWord> m_words;
};

/// How many children a row may bring along.
constexpr int kMostChildren = 3;

/// Made once for each type.
const LedgerFields& ledgerFields(const RecordType& type);

/// The types that ledgers carry: all but those that belong to the program itself.
const std::vector<const RecordType*>& ledgerTypes();

/// The type whose records a ledger of `type` may bring along (contacts of a partner), and its field that points back;
/// null when there is none.
struct ChildType {
    const RecordType* type = nullptr;
    int link = -1;
};
ChildType childTypeOf(const RecordType& type);

} // namespace cooperage
