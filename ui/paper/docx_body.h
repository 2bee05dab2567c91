// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <set>
#include <vector>

#include "core/report/block.h"
#include "ui/paper/page_style.h"

namespace cooperage::paper {

/// The main part of a .docx with what it refers to.
struct DocxBody {
    QByteArray document;              ///< word/document.xml
    std::vector<QByteArray> pictures; ///< PNG; picture i is word/media/image(i+1).png, relation rIdImage(i+1)
    std::set<double> tableSizes;      ///< of the letters in tables, points
};

/// The relations that the body's section refers to besides its pictures.
inline constexpr char kOddFooter[] = "rIdFooterOdd", kEvenFooter[] = "rIdFooterEven", kOddHeader[] = "rIdHeaderOdd",
                      kEvenHeader[] = "rIdHeaderEven", kImage[] = "rIdImage";

/// Writes the blocks of a report. May run on any thread; charts are drawn on the GUI thread.
DocxBody docxBody(const report::Document& document, const PageStyle& page);

} // namespace cooperage::paper
