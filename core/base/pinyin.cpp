// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/pinyin_words.h"
#include "core/base/text_key.h"

namespace cooperage {

namespace {

struct Syllable {
    const char* letters;
    const char16_t* characters;
};

constexpr Syllable kSyllables[] = {
#include "core/base/pinyin_table.inc"
};

/// Which syllable each character has. Filled once, in well under a millisecond.
class CharacterTable {
public:
    CharacterTable()
    {
        for (size_t i = 0; i < std::size(kSyllables); ++i)
            for (const char32_t c : QString::fromUtf16(kSyllables[i].characters).toUcs4())
                if (c < kEnd)
                    m_syllables[c] = static_cast<quint16>(i + 1);
    }

    const char* find(char32_t c) const
    {
        const quint16 index = c < kEnd ? m_syllables[c] : 0;
        return index == 0 ? nullptr : kSyllables[index - 1].letters;
    }

private:
    static constexpr char32_t kEnd = 0x32000; // behind the last ideographs encoded
    std::vector<quint16> m_syllables = std::vector<quint16>(kEnd, 0);
};

/// The words by their first character, the longest first.
class WordTable {
public:
    explicit WordTable(std::span<const PinyinWord> words)
    {
        for (const PinyinWord& word : words)
            m_words[word.text[0]].push_back({QString::fromUtf16(word.text), &word});
        for (auto& sharing : m_words)
            std::stable_sort(sharing.begin(), sharing.end(),
                             [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    }

    const PinyinWord* find(QStringView text) const
    {
        const auto sharing = m_words.constFind(text.front().unicode());
        if (sharing != m_words.constEnd())
            for (const auto& [written, word] : *sharing)
                if (text.startsWith(written))
                    return word;
        return nullptr;
    }

private:
    QHash<char16_t, std::vector<std::pair<QString, const PinyinWord*>>> m_words;
};

/// One Han character with its syllable, or one letter or digit. Points into the text and the tables.
struct Piece {
    QStringView written;
    std::string_view syllable; ///< empty of a letter or digit

    bool isHan() const { return !syllable.empty(); }
};

std::vector<Piece> piecesOf(QStringView key, NameKind kind)
{
    static const CharacterTable characters;
    static const WordTable words(kPolyphonicWords);
    static const WordTable surnames(kSurnames);
    std::vector<Piece> pieces;
    pieces.reserve(static_cast<size_t>(key.size()));
    for (qsizetype at = 0; at < key.size();) {
        const QStringView rest = key.mid(at);
        const PinyinWord* word = at == 0 && kind == NameKind::Person ? surnames.find(rest) : nullptr;
        if (!word)
            word = words.find(rest);
        if (word) {
            std::string_view syllables = word->syllables;
            const qsizetype length = QStringView(word->text).size();
            for (qsizetype i = 0; i < length; ++i) {
                pieces.push_back({rest.mid(i, 1), syllables.substr(0, syllables.find(' '))});
                syllables.remove_prefix(std::min(syllables.size(), pieces.back().syllable.size() + 1));
            }
            at += length;
            continue;
        }
        const qsizetype length = rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1;
        const bool isPair = length == 2 && rest[1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(rest[0], rest[1]) : char32_t(rest.front().unicode());
        if (const char* syllable = characters.find(character))
            pieces.push_back({rest.left(length), syllable});
        else if (length == 2 || rest.front().isLetterOrNumber())
            pieces.push_back({rest.left(length), {}});
        at += length;
    }
    return pieces;
}

QLatin1StringView latin(std::string_view letters)
{
    return {letters.data(), static_cast<qsizetype>(letters.size())};
}

} // namespace

Spelling spellingOf(QStringView key, NameKind kind)
{
    constexpr qsizetype kUsualSyllable = 4; // letters
    Spelling spelling;
    spelling.pinyin.reserve(key.size() * kUsualSyllable);
    spelling.initials.reserve(key.size());
    for (const Piece& piece : piecesOf(key, kind)) {
        if (piece.isHan()) {
            spelling.pinyin += latin(piece.syllable);
            spelling.initials += QLatin1Char(piece.syllable.front());
        } else {
            spelling.pinyin += piece.written;
            spelling.initials += piece.written;
        }
    }
    return spelling;
}

QString pinyin(QStringView text, NameKind kind)
{
    return spellingOf(textKey(text), kind).pinyin;
}

QString initials(QStringView text, NameKind kind)
{
    return spellingOf(textKey(text), kind).initials;
}

QString sortKey(QStringView text, NameKind kind)
{
    constexpr qsizetype kDigits = 8; // numbers are filled up to this, so that 2 comes before 10
    const QString folded = textKey(text);
    QString key;
    QString number;
    const auto flush = [&] {
        if (!number.isEmpty())
            key += number.rightJustified(kDigits, u'0') + u' ';
        number.clear();
    };
    for (const Piece& piece : piecesOf(folded, kind)) {
        if (!piece.isHan() && piece.written[0].isDigit()) {
            number += piece.written;
            continue;
        }
        flush();
        // The blank sorts before all letters: xi an stands before xian. The character keeps namesakes apart.
        if (piece.isHan())
            (key += latin(piece.syllable)) += u' ';
        key += piece.written;
        if (piece.isHan())
            key += u' ';
    }
    flush();
    return key.trimmed();
}

} // namespace cooperage
