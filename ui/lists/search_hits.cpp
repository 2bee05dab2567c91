// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/search_hits.h"

#include <QStringList>
#include <algorithm>

#include "core/base/pinyin.h"
#include "core/base/text_key.h"

namespace cooperage::ui {

namespace {

using Hit = std::pair<int, int>;

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/// A run of characters from `start` whose syllables (or first letters) spell the word exactly.
int spelled(const QString& text, int start, const QString& word, HitKind kind)
{
    for (int end = start; end < text.size(); ++end) {
        if (!text[end].isLetterOrNumber())
            return 0;
        // The whole run at once: words say how a character with several readings is read.
        const QString run = text.mid(start, end + 1 - start);
        const QString spelling = kind == HitKind::Initials ? initials(run) : pinyin(run);
        if (spelling == word)
            return end + 1 - start;
        if (!word.startsWith(spelling))
            // The last syllable may still be incomplete: "hongt" marks 鸿天.
            return kind == HitKind::Pinyin && spelling.startsWith(word) ? end + 1 - start : 0;
    }
    return 0;
}

Hit findHit(const QString& text, const QString& word, int from, HitKind kind)
{
    if (kind == HitKind::Literal) {
        const qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive);
        return {static_cast<int>(at), at < 0 ? 0 : static_cast<int>(word.size())};
    }
    if (std::any_of(word.begin(), word.end(), isHan))
        return {-1, 0};
    for (int start = from; start < text.size(); ++start)
        if (isHan(text[start]))
            if (const int length = spelled(text, start, word, kind); length > 0)
                return {start, length};
    return {-1, 0};
}

} // namespace

HitKind hitKind(const QString& text, const QString& word)
{
    for (const HitKind kind : {HitKind::Literal, HitKind::Initials, HitKind::Pinyin})
        if (findHit(text, kind == HitKind::Literal ? word : textKey(word), 0, kind).first >= 0)
            return kind;
    return HitKind::None;
}

std::vector<Hit> searchHits(const QString& text, const QStringList& words)
{
    std::vector<Hit> hits;
    for (const QString& word : words) {
        const HitKind kind = hitKind(text, word);
        if (kind == HitKind::None)
            continue;
        const QString needle = kind == HitKind::Literal ? word : textKey(word);
        Hit hit = findHit(text, needle, 0, kind);
        while (hit.first >= 0) {
            hits.push_back(hit);
            hit = findHit(text, needle, hit.first + hit.second, kind);
        }
    }
    std::sort(hits.begin(), hits.end());
    std::vector<Hit> apart;
    for (const Hit& hit : hits)
        if (apart.empty() || hit.first >= apart.back().first + apart.back().second)
            apart.push_back(hit);
    return apart;
}

} // namespace cooperage::ui
