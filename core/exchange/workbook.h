// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <variant>
#include <vector>

/// A workbook as plain data: what a reader found and what a writer is to write. Knows no file format and no record
/// type.
namespace cooperage {

/// An error value of a formula (#N/A, #REF!); `text` as the program that wrote it shows it.
struct CellError {
    QString text;
    bool operator==(const CellError&) const = default;
};

/// One cell. Formulas come as their cached result; a number under a date format comes as a date (1904 books too).
///
/// A date is wall-clock time carried in UTC, so that no time zone and no summer time of long ago can move it: read its
/// `date()` and `time()`, make it with `dateCell`. A time without a date stands on 1899-12-31. A whole number with more
/// digits than a double keeps arrives as text, with all of them.
struct Cell {
    struct Number {
        Number(double number, bool underPercent = false) : value(number), isPercent(underPercent) {}
        double value;
        bool isPercent; ///< it stands under a percentage format
        bool operator==(const Number&) const = default;
    };
    using Value = std::variant<std::monostate, QString, Number, bool, QDateTime, CellError>;

    Value value;

    bool isEmpty() const { return value.index() == 0; }
    const double* number() const; ///< null: it is none
    bool isPercent() const;
    bool operator==(const Cell&) const = default;
};

/// A merged area, rows and columns counted from 0, both ends included. Only its first cell holds a value.
struct CellRange {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const CellRange&) const = default;
};

struct Sheet {
    QString name;
    bool hidden = false;
    std::vector<std::vector<Cell>> rows; ///< rows[r][c]; rows are as long as their last used cell
    std::vector<CellRange> merged;

    /// The cell at row and column (both from 0), empty when outside.
    const Cell& at(qsizetype row, qsizetype column) const;
    /// The number of columns of the longest row.
    int columnCount() const;
};

struct Workbook {
    std::vector<Sheet> sheets;
};

Cell textCell(const QString& text); ///< an empty text makes an empty cell
Cell numberCell(double number);
Cell percentCell(double share);   ///< 0.85 is shown as 85%
Cell dateCell(const QDate& date); ///< an invalid date makes an empty cell

/// The cell as a person sees it: numbers with up to 15 significant digits, whole ones without exponent and decimals,
/// 85.3% for a percentage, 2025-09-01 (with 08:30 if there is a time), TRUE and FALSE, #N/A.
QString cellText(const Cell& cell);

/// "A", "B", …, "AA" for column 0, 1, …, 26.
QString columnName(int column);

} // namespace cooperage
