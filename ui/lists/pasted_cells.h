// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <vector>

#include "core/store/read_store.h"

namespace cooperage::ui {

/// Lines and columns of a clipboard as WPS and Excel write it: tabs between the cells; a cell in quotes may hold lines
/// of its own.
std::vector<QStringList> cellsIn(const QString& clipboard);

/// What a clipboard puts into records, read as import reads cells. Nothing is written yet.
struct PastedCells {
    struct Cell {
        qint64 id;
        int field;
        Value value;
    };
    std::vector<Cell> cells;
    QStringList refused; ///< a sentence each: record, column, value and why
};

/// The lines go to the records in their order and the columns to the fields; what there is no place for is refused. A
/// single cell goes to every record. A record that the values together would make wrong keeps all it had.
PastedCells readPasted(const ReadStore& store, const RecordType& type, const std::vector<QStringList>& lines,
                       const std::vector<qint64>& ids, const std::vector<int>& fields);

} // namespace cooperage::ui
