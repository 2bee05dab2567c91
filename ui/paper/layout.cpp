// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/layout.h"

#include "ui/paper/laid_block.h"

namespace cooperage::paper {

namespace {

using LaidBlocks = std::vector<std::unique_ptr<LaidBlock>>;

/// Room that block `from` wants: its own head and, below headings, that of what follows.
double roomWanted(const LaidBlocks& blocks, size_t from)
{
    double room = 0;
    for (size_t i = from; i < blocks.size(); ++i) {
        room += blocks[i]->head();
        if (!blocks[i]->keepsWithNext())
            break;
    }
    return room;
}

} // namespace

Pages layOut(const report::Document& document)
{
    const PageStyle style = pageStyle(document);
    FontBook fonts(style.script);
    LaidBlocks blocks;
    for (const report::Block& block : document.blocks)
        blocks.push_back(measure(block, fonts, style));
    Flow flow(style, fonts, document.mark);
    for (size_t i = 0; i < blocks.size(); ++i) {
        flow.ensure(roomWanted(blocks, i));
        blocks[i]->place(flow);
    }
    return {flow.finish(), fonts.report(), document.title};
}

} // namespace cooperage::paper
