// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <vector>

#include "core/store/query.h"

namespace cooperage::ui {

/// How one list was left: columns, sorts, filters, side panel. Kept per record type, by the fields' names, so that a
/// new field takes its place instead of shifting the others.
struct ListLayout {
    struct Column {
        int field;
        bool isShown;
        int width = 0; ///< 0: as wide as it needs
    };
    std::vector<Column> columns; ///< every field once, in the order of the list
    std::vector<Sort> sorts;
    QMap<int, QString> filters;
    bool ofTerm = false; ///< only the records of the term, of a dated type
    bool filterRowShown = true;
    bool panelShown = true;
    int panelWidth = 0; ///< 0: as designed

    /// As the type's description has it.
    static ListLayout standard(const RecordType& type);
    static ListLayout load(const RecordType& type);
    void save(const RecordType& type) const;

    /// What a saved view keeps: columns, sorts, filters and whether it is of the term, as JSON.
    QString arrangement(const RecordType& type) const;
    /// Takes them over; what is missing or no longer known becomes as in the standard layout.
    void arrange(const RecordType& type, const QString& arrangement);
    /// The same columns in the same order, sorts and filters; how wide columns are does not count.
    bool isArrangedAs(const ListLayout& other) const;
};

} // namespace cooperage::ui
