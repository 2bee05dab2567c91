// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_block.h"

#include "ui/paper/laid_chart.h"
#include "ui/paper/laid_table.h"
#include "ui/paper/laid_text.h"

namespace cooperage::paper {

namespace {

class LaidPageBreak final : public LaidBlock {
public:
    double head() const override { return 0; }
    void place(Flow& flow) const override
    {
        if (!flow.atTop())
            flow.newPage();
    }
};

struct Measure {
    FontBook& fonts;
    const PageStyle& style;

    using Laid = std::unique_ptr<LaidBlock>;
    Laid operator()(const report::Title& title) const { return measureTitle(title, fonts, style); }
    Laid operator()(const report::Heading& heading) const { return measureHeading(heading, fonts, style); }
    Laid operator()(const report::Text& text) const { return measureText(text, fonts, style); }
    Laid operator()(const report::Table& table) const { return measureTable(table, fonts, style); }
    Laid operator()(const report::Chart& chart) const { return measureChart(chart, fonts, style); }
    Laid operator()(const report::Signature& signature) const { return measureSignature(signature, fonts, style); }
    Laid operator()(const report::PageBreak&) const { return std::make_unique<LaidPageBreak>(); }
};

} // namespace

std::unique_ptr<LaidBlock> measure(const report::Block& block, FontBook& fonts, const PageStyle& style)
{
    return std::visit(Measure{fonts, style}, block);
}

} // namespace cooperage::paper
