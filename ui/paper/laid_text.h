// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/laid_block.h"

namespace cooperage::paper {

/// Blocks that are only lines: the title, headings, paragraphs and the signature.
std::unique_ptr<LaidBlock> measureTitle(const report::Title& title, FontBook& fonts, const PageStyle& style);
std::unique_ptr<LaidBlock> measureHeading(const report::Heading& heading, FontBook& fonts, const PageStyle& style);
std::unique_ptr<LaidBlock> measureText(const report::Text& text, FontBook& fonts, const PageStyle& style);
std::unique_ptr<LaidBlock> measureSignature(const report::Signature& signature, FontBook& fonts,
                                            const PageStyle& style);

} // namespace cooperage::paper
