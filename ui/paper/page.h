// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/paper/fonts.h"

namespace cooperage::paper {

/// A4 in points (1/72 inch); all positions on a page are in points from its top left corner.
inline constexpr QSizeF kPageSize{210 * 72 / 25.4, 297 * 72 / 25.4};

struct TextRun {
    QPointF at; ///< left end of the base line
    QString text;
    FontSpec font;
    double pitch = 1; ///< advance of each letter as a share of its own
    QColor colour = Qt::black;
};

struct Rule {
    QLineF line;
    double width = 0.5;
    QColor colour = Qt::black;
};

/// A chart, recorded as vectors. Kept as bytes: a QPicture being played must not be shared between threads.
struct Drawing {
    QRectF area;
    QSizeF size; ///< of the recording, in its own units
    QByteArray recording;
};

/// Where a number stands that opens to the records behind it.
struct FigureArea {
    QRectF area;
    QString figure;
};

/// One page, ready to paint: on the screen, a printer and in a PDF alike. A plain value, free to go between threads.
struct Page {
    int number = 1;
    std::vector<TextRun> texts; ///< in reading order
    std::vector<Rule> rules;
    std::vector<Drawing> drawings;
    std::vector<FigureArea> figures;
};

struct Pages {
    std::vector<Page> pages;
    FontReport fonts;
    QString title;
};

} // namespace cooperage::paper
