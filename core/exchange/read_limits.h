// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cooperage {

/// How much one file may make the program read and keep. Far above any ledger; there to stop zip bombs and damaged
/// files.
struct ReadLimits {
    qint64 fileBytes = qint64(48) << 20;
    qint64 partBytes = qint64(512) << 20; ///< of one part inside the zip, inflated
    qint64 totalBytes = qint64(1) << 30;  ///< of all parts, inflated
    qint64 cells = 4'000'000;             ///< kept in memory: cells with the gaps before them, rows, strings, merges
    qint64 rows = 300'000;                ///< with something in them, of all sheets
    qint64 columns = 1'000;               ///< of a ledger; a wider sheet is none
    qint64 relations = 10'000;            ///< from one part to others
    qint64 textUnits = 64'000'000;        ///< UTF-16 units of all cells
    qint64 textLength = 100'000;          ///< UTF-8 bytes of one text; Excel itself stops at 32,767 characters
};

} // namespace cooperage
