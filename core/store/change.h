// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <map>
#include <set>
#include <vector>

#include "core/model/record_type.h"

namespace cooperage {

/// What a step did, for "Undo: …" and the history. Stored by token.
enum class Op { Create, Edit, EditMany, Delete, Import, Report, Settings, Sample, Restore, Merge };

QString opToken(Op op);
/// "Import ledgers", in the program's language. Tokens of a newer program are shown as they are.
QString opText(const QString& token);

/// One step as undo, redo and the history name it.
struct Step {
    qint64 id = 0;
    QString operation; ///< token of the Op
    QString text;      ///< what it was done to: "3 files", a record's title
    QDateTime at;
    QString who;
    qint64 records = 0;
};

/// What one commit changed. The window is told once; each page asks whether it is touched.
struct ChangeSet {
    struct OfType {
        std::vector<qint64> ids;
        bool rowsCameOrWent = false;
        std::set<int> fields; ///< of updated records
    };
    qint64 step = 0; ///< 0: nothing changed, no step was left
    std::map<const RecordType*, OfType> types;

    bool isEmpty() const { return types.empty(); }
    bool touches(const RecordType& type) const { return types.contains(&type); }
    qint64 recordCount() const;
};

} // namespace cooperage
