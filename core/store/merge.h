// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/references.h"
#include "core/store/store.h"

/// Two records that mean the same become one: a partner that stands in the file under two names. Only types whose name
/// has a past (FieldOptions::formerIn) can be merged.
namespace cooperage::merge {

/// A record that moves and finds one there that tells the same: a contact that stands under both names of a partner.
struct Twin {
    const RecordType* type;
    qint64 id;       ///< the one that moves
    qint64 other;    ///< the one that is there
    bool isContrary; ///< they differ in what both say: both stay, and somebody has to look
};

struct Plan {
    Row result;               ///< the record that stays, as it will be
    std::vector<int> filled;  ///< fields that were empty and are taken from the other one
    std::vector<int> dropped; ///< fields that both have and that differ: what the other one says stays in the history
    std::vector<Reference> moved; ///< who points to the other one
    std::vector<Twin> twins;      ///< of those that move; the ones that differ in nothing become one
    std::vector<int> opposed;     ///< of the dropped ones those that alone identify a record: probably two things
    bool isDenied = false;        ///< somebody has said that the two are not the same

    qint64 movedCount() const;
};

bool isPossible(const RecordType& type);

Plan plan(const ReadStore& store, const RecordType& type, qint64 kept, qint64 other);

/// One step: the links are moved, what is then there twice becomes one, blanks are filled, the other one's names become
/// former names, and it goes to the recycle bin. Agreements keep the name they were signed under.
ChangeSet run(Store& store, const RecordType& type, qint64 kept, qint64 other);

} // namespace cooperage::merge
