// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_palette.h"

namespace cooperage::paper {

ChartPalette ChartPalette::light()
{
    return {.series = {QColor(0x17627a), QColor(0xe09f3e), QColor(0x8a6cc8), QColor(0x641a2e), QColor(0xa9dfd3)},
            .rest = QColor(0x9aa5aa),
            .muted = QColor(0x7fb8c9),
            .grid = QColor(0xe3e8e6),
            .axis = QColor(0x8b979c),
            .text = QColor(0x1b2529),
            .surface = QColor(0xffffff)};
}

} // namespace cooperage::paper
