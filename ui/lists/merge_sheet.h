// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/store/merge.h"

namespace cooperage::ui {

/// What the merge dialog says of one way to merge two records; a plain value, read on a worker thread.
struct MergeSheet {
    /// A field in which the two differ.
    struct Line {
        QString label;
        QString result;
        bool isNew = false; ///< taken over from the other one
        QString dropped{};  ///< what the other one says and is given up; empty: nothing
    };

    qint64 movedCount = 0;
    QStringList doubts; ///< why they may not be the same
    std::vector<Line> lines;
    QString moved;
};

/// By which of the two stays.
using MergeSheets = std::array<MergeSheet, 2>;

MergeSheets mergeSheets(const ReadStore& store, const RecordType& type, const std::array<qint64, 2>& ids);

} // namespace cooperage::ui
