// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <variant>
#include <vector>

/// What a report says, as data: no paper, no pixel, no font. The paper (ui/paper) lays blocks out; a section makes
/// them.
namespace cooperage::report {

/// A run of text. With a `figure` it is a number that opens to the records behind it.
struct Span {
    QString text;
    QString figure; ///< id of a figure, e.g. "agreements.in_force"; empty: plain text
};

/// The report's title lines, centred.
struct Title {
    std::vector<QString> lines;
    QString note; ///< a small line below, e.g. the document number; may be empty
};

/// level 1: 一、 (Hei), 2: （一） (Kai), 3: 1. The numbering is part of the text.
struct Heading {
    int level = 1;
    QString text;
};

/// A paragraph, first line indented by two letters.
struct Text {
    std::vector<Span> spans;
};

struct Column {
    enum class Align { Left, Right, Centre };
    QString title;
    Align align = Align::Left;
    double weight = 1; ///< share of the table's width relative to the other columns
};

/// A table whose heading row repeats on each page and whose rows never split.
struct Table {
    QString caption; ///< above the table, unit included: 表 1 合作单位构成（单位：家）
    std::vector<Column> columns;
    std::vector<std::vector<Span>> rows;
    bool lastRowIsTotal = false;
    QString continued{}; ///< the caption where the table goes on on another page: 续表 1 …; empty: none
};

/// One chart, drawn as vectors. Values are as shown; a missing value (NaN) is a gap, never 0.
struct Chart {
    enum class Kind {
        HorizontalBars, ///< sorted by value, value at the bar's end; one series
        Columns,        ///< upright bars by category, at most 5 series
        Line,           ///< by term
        StackedShare,   ///< one horizontal bar a category, parts add up
        Dumbbell        ///< series 0 now (solid), series 1 before (hollow), by category
    };
    struct Series {
        QString name;
        std::vector<double> values; ///< one a category
    };
    /// A value that counts for something, in the charts of upright values: a dashed line with its name.
    struct Threshold {
        double value = 0;
        QString name;
    };
    Kind kind = Kind::HorizontalBars;
    QString caption; ///< states the finding: 图 1 实习基地协议增加最多（单位：份）
    std::vector<QString> categories;
    std::vector<Series> series;
    int decimals = 0;
    std::vector<Threshold> thresholds{};
    QString description; ///< the same in words, for those who cannot see it; may be empty
};

/// Office name and date, right-aligned as in official papers.
struct Signature {
    QString organ;
    QString date;
};

struct PageBreak {};

using Block = std::variant<Title, Heading, Text, Table, Chart, Signature, PageBreak>;
using Blocks = std::vector<Block>;

/// A whole report, ready for paper.
struct Document {
    QString title;    ///< for the PDF's properties and the HTML head
    QString language; ///< "zh-CN" or "en"
    QString mark;     ///< a grey word on each page (样例数据, 未结账); empty: none
    Blocks blocks;
    bool isSheet = false; ///< to hand over or to fill in: smaller type, narrower margins, no number on an only page
};

} // namespace cooperage::report
