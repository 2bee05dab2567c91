// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// One change of one field of one record. Values as they are shown: labels of choices, names of linked records.
struct HistoryEntry {
    QDateTime at;
    QString who;
    QString operation;     ///< token of the Op, or "undo", "redo"
    QString operationText; ///< in words; "Undo: …", "Redo: …" when the change was taken back or done again
    int field = 0;
    QString oldText; ///< empty: there was no value
    QString newText;
    Value oldValue{};
    Value newValue{};
};

/// Who changed what in this record, oldest first. Read from what the gate wrote; an undone step appears
/// as it was done and again each time it was taken back or done again.
std::vector<HistoryEntry> historyOf(const ReadStore& store, const RecordType& type, qint64 id);

} // namespace cooperage
