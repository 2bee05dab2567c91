// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/paper/fonts.h"
#include "ui/paper/page.h"
#include "ui/paper/page_style.h"

namespace cooperage::paper {

/// The pages while they fill: where the next thing goes, and when a new page begins. Heights in points.
class Flow {
public:
    Flow(const PageStyle& style, FontBook& fonts, QString mark);

    const PageStyle& style() const { return m_style; }
    Page& page() { return m_pages.back(); }
    bool atTop() const { return m_y <= 0; }
    double room() const { return m_style.area.height() - m_y; }
    /// Begins a new page unless `height` still fits here.
    void ensure(double height);
    /// Takes `height` from the page; the answer is the top of it, from the page's top edge.
    double take(double height);
    /// Goes on at the next line of the grid.
    void snap();
    void newPage();
    /// Lines of the grid that hold `height`, as a height.
    double wholeLines(double height) const;
    /// Adds the page numbers and gives the pages away.
    std::vector<Page> finish();

private:
    void addMark();
    void addNumber(Page& page);
    void addText(Page& page, const QString& text, Face face, double size, QPointF at, QColor colour);
    double textWidth(const QString& text, Face face, double size);

    PageStyle m_style;
    FontBook& m_fonts;
    QString m_mark;
    std::vector<Page> m_pages;
    double m_y = 0; ///< used of the type area
};

} // namespace cooperage::paper
