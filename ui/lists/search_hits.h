// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <utility>
#include <vector>

namespace cooperage::ui {

/// Where the words of a search stand in a text, as (start, length): as typed, or by the pinyin or the initials of Han
/// characters. In order, not overlapping.
std::vector<std::pair<int, int>> searchHits(const QString& text, const QStringList& words);

/// How a word found a text, for the note beside the search: literally, by initials or by pinyin.
enum class HitKind { None, Literal, Initials, Pinyin };
HitKind hitKind(const QString& text, const QString& word);

} // namespace cooperage::ui
