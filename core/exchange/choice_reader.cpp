// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/choice_reader.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/cell_values.h"

namespace cooperage {

namespace {

/// Where `key` stands in `text` without a 不, 未, 非 or 无 before it; -1 when nowhere.
qsizetype affirmedAt(const QString& text, const QString& key)
{
    constexpr QStringView kNegations = u"不未非无没";
    qsizetype at = text.indexOf(key);
    while (at > 0 && kNegations.contains(text[at - 1]))
        at = text.indexOf(key, at + 1);
    return at;
}

} // namespace

ChoiceReader::ChoiceReader(std::span<const Choice> choices)
{
    for (const Choice& choice : choices) {
        QStringList words = QString::fromUtf8(choice.words).split(u';', Qt::SkipEmptyParts);
        words << QString::fromUtf8(choice.token) << QString::fromUtf8(choice.label) << recordText(choice.label);
        for (const QString& word : words)
            m_spellings.push_back({&choice, textKey(word)});
    }
}

/// The one choice that all of `found` are spellings of.
Reading<const Choice*> ChoiceReader::onlyOne(const std::vector<Spelling>& found)
{
    if (found.empty())
        return Reading<const Choice*>::unreadable();
    const bool isOne = std::all_of(found.begin(), found.end(),
                                   [&](const Spelling& spelling) { return spelling.choice == found.front().choice; });
    return isOne ? Reading<const Choice*>::of(found.front().choice)
                 : Reading<const Choice*>::unreadable(Trouble::Ambiguous);
}

/// The spellings that the text contains, without those that are part of a longer one found (通过 in 未通过).
std::vector<ChoiceReader::Spelling> ChoiceReader::contained(const QString& text) const
{
    std::vector<Spelling> found;
    for (const Spelling& spelling : m_spellings)
        if (spelling.key.size() >= 2 && affirmedAt(text, spelling.key) >= 0)
            found.push_back(spelling);
    std::vector<Spelling> longest;
    for (const Spelling& one : found) {
        const bool isPart = std::any_of(found.begin(), found.end(), [&](const Spelling& other) {
            return other.key.size() > one.key.size() && other.key.contains(one.key);
        });
        if (!isPart)
            longest.push_back(one);
    }
    return longest;
}

Reading<const Choice*> ChoiceReader::match(const QString& text) const
{
    std::vector<Spelling> equal;
    std::vector<Spelling> around;
    for (const Spelling& spelling : m_spellings) {
        if (spelling.key == text)
            equal.push_back(spelling);
        if (text.size() >= 2 && (spelling.key.startsWith(text) || spelling.key.endsWith(text)) &&
            affirmedAt(spelling.key, text) >= 0)
            around.push_back(spelling);
    }
    if (!equal.empty())
        return onlyOne(equal);
    const std::vector<Spelling> inside = contained(text);
    const Reading<const Choice*> reading = onlyOne(inside.empty() ? around : inside);
    static const QRegularExpression brackets(QStringLiteral("[()]"));
    if (QString plain = text; reading.trouble == Trouble::Ambiguous && plain.remove(brackets) != text)
        return match(plain); // 设备（准捐赠）
    return reading;
}

Reading<const Choice*> ChoiceReader::one(const Cell& cell) const
{
    if (const Trouble error = errorOf(cell); error != Trouble::None)
        return Reading<const Choice*>::unreadable(error);
    const QString text = textKey(cellText(cell));
    if (text.isEmpty())
        return {};
    const Reading<const Choice*> reading = match(text);
    return reading.isUnreadable() && isPlaceholder(text) ? Reading<const Choice*>() : reading;
}

Reading<std::vector<const Choice*>> ChoiceReader::several(const Cell& cell) const
{
    using Several = Reading<std::vector<const Choice*>>;
    static const QRegularExpression divider(QStringLiteral("[、,，;；/|+\\n]"));
    static const QRegularExpression softDivider(QStringLiteral("[和及与\\s]")); // may also stand inside a word
    const Reading<const Choice*> whole = one(cell);
    if (whole.isEmpty())
        return {};
    std::vector<const Choice*> found;
    Trouble trouble = errorOf(cell);
    const auto take = [&](const QString& part) {
        const Reading<const Choice*> single = one({part});
        if (single.hasValue() && std::find(found.begin(), found.end(), single.value) == found.end())
            found.push_back(single.value);
        return single.hasValue();
    };
    for (const QString& part : cellText(cell).split(divider, Qt::SkipEmptyParts)) {
        if (textKey(part).isEmpty() || take(part))
            continue;
        for (const QString& piece : part.split(softDivider, Qt::SkipEmptyParts))
            if (!take(piece))
                trouble = Trouble::NotUnderstood;
    }
    return trouble == Trouble::None ? Several::of(std::move(found)) : Several::unreadable(trouble);
}

} // namespace cooperage
