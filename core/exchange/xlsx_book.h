// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/number_format.h"
#include "core/exchange/read_limits.h"
#include "core/exchange/zip_archive.h"

/// The parts of an .xlsx around the sheets: what is there, the number formats and the shared texts.
namespace cooperage {

struct SheetPart {
    QString name;
    QString part; ///< its path in the zip
    bool hidden = false;
};

/// What the workbook part and its relations say.
struct BookParts {
    std::vector<SheetPart> sheets; ///< in the order of the tabs; chart and dialog sheets are left out
    QString sharedStrings;         ///< empty: none
    QString styles;                ///< empty: none
    bool from1904 = false;         ///< days are counted from 1904-01-01
};

BookParts readBookParts(ZipArchive& archive, Progress& progress);

/// The format of each cell style, by its index.
std::vector<NumberFormat> readStyles(ZipArchive& archive, const QString& part, Progress& progress);

/// What is still allowed to be kept; shared by all parts of one file.
class ReadBudget {
public:
    explicit ReadBudget(const ReadLimits& limits) : m_limits(limits) {}

    void takeCells(qint64 count);
    void takeText(qint64 units);
    qint64 textLength() const { return m_limits.textLength; }

private:
    ReadLimits m_limits;
};

std::vector<QString> readSharedStrings(ZipArchive& archive, const QString& part, ReadBudget& budget,
                                       Progress& progress);

} // namespace cooperage
