// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/report/block.h"
#include "ui/paper/fonts.h"

namespace cooperage::paper {

/// Letters of one font that stand in one line.
struct Piece {
    QString text;
    FontSpec font;
    double x = 0; ///< from the start of the line's frame, in points
    double width = 0;
    double pitch = 1; ///< advance of each letter as a share of its own
    QString figure;
};

struct Line {
    std::vector<Piece> pieces;
    double width = 0; ///< indent included
};

/// How wide a text is before it is set, in points.
struct Widths {
    double natural = 0;  ///< in one line
    double smallest = 0; ///< of the widest part that may not be broken
};

/// How a paragraph is to be set; lengths in points.
struct Setting {
    Face face = Face::Body;
    double size = 16;
    double width = 0;
    double indent = 0;      ///< of the first line
    double letterPitch = 0; ///< of full-width letters; 0: as wide as they are
    bool justify = false;
};

/// Breaks a paragraph into lines by the Chinese rules (GB/T 15834 cl. 5.1): no 。，、；：）》” at the start of a line
/// and no （《“ at its end, words and amounts in one piece, a number not parted from its unit. English wraps at blanks.
class LineBreaker {
public:
    explicit LineBreaker(FontBook& fonts) : m_fonts(fonts) {}

    std::vector<Line> lines(const std::vector<report::Span>& spans, const Setting& setting);
    Widths widths(const std::vector<report::Span>& spans, const Setting& setting);

private:
    struct Atom;
    struct Range {
        size_t end;  ///< past the line's last atom
        size_t next; ///< the next line's first atom
    };
    struct Stretch {
        double indent;
        double each;
    };
    std::vector<Atom> atoms(const std::vector<report::Span>& spans, const Setting& setting);
    static void findBreaks(std::vector<Atom>& atoms, double size);
    static Range fill(const std::vector<Atom>& atoms, size_t start, double room);
    static bool stretches(const std::vector<Atom>& atoms, size_t i, size_t end);
    Line set(const std::vector<Atom>& atoms, size_t start, size_t end, Stretch stretch);
    void splitTooWide(std::vector<Atom>& atoms, const Setting& setting);

    FontBook& m_fonts;
};

} // namespace cooperage::paper
