// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "core/report/block.h"
#include "ui/paper/fonts.h"

namespace cooperage::paper {

/// Sizes of the official page, GB/T 9704-2012 cl. 5: A4, top 37 mm, left 28 mm, type area 156 × 225 mm, 22 lines of 28
/// letters at 16 pt. Letters set solid would need 158 mm, so the pitch is set, not the size. All in points.
struct PageStyle {
    FontBook::Script script = FontBook::Script::Chinese;
    QRectF area;
    double lineHeight = 0;
    double letterPitch = 0; ///< of full-width letters in the body; 0: as wide as they are
    double indent = 0;      ///< of a paragraph's first line
    double titleSize = 22;
    double titleLine = 36;
    double headingSize = 16; ///< of level 1; the others are as large as the body
    double bodySize = 16;
    double tableSize = 12;
    double smallestTableSize = 9;
    double captionSize = 12;
    double pageNumberSize = 14;
    int numberedFrom = 1; ///< so many pages at least, else they bear no numbers
    double markSize = 10.5;

    double bottom() const { return area.bottom(); }
    bool isChinese() const { return script == FontBook::Script::Chinese; }
};

/// `language`: "zh-CN" or "en", as in report::Document.
PageStyle pageStyle(const QString& language);
/// The style of the document's language; of a sheet smaller and closer, so that a page holds it.
PageStyle pageStyle(const report::Document& document);

} // namespace cooperage::paper
