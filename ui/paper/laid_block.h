// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/block.h"
#include "ui/paper/flow.h"

namespace cooperage::paper {

/// A block whose lines are broken and whose heights are known, but which stands on no page yet.
class LaidBlock {
public:
    virtual ~LaidBlock() = default;
    /// What has to stay together at its beginning, in points.
    virtual double head() const = 0;
    /// True for headings: never last on a page.
    virtual bool keepsWithNext() const { return false; }
    virtual void place(Flow& flow) const = 0;
};

/// Measures any block of a report. The block and the fonts must live as long as what is laid.
std::unique_ptr<LaidBlock> measure(const report::Block& block, FontBook& fonts, const PageStyle& style);

} // namespace cooperage::paper
