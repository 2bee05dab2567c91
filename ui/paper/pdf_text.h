// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cooperage::paper {

/// Makes the Han letters of a PDF that Qt wrote findable.
///
/// Qt names a glyph by its lowest code point. Where a font shows 人 and the Kangxi radical ⼈ with one glyph (Noto
/// CJK), copying and searching would meet the radical. The code points in the ToUnicode maps are replaced; where a map
/// grows, the lengths and offsets in the file move along.
void nameIdeographs(QByteArray& pdf);

/// The unified ideograph of a radical (U+2E80–2FD5); any other code point is its own.
char16_t ideographOf(char16_t codePoint);

} // namespace cooperage::paper
