// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/exchange/reading.h"
#include "core/exchange/workbook.h"
#include "core/model/choice.h"

namespace cooperage {

/// Finds the choice that a cell means. Made once for a column, because it prepares all spellings.
class ChoiceReader {
public:
    /// `choices` must live as long as the reader, as described enumerations do.
    explicit ChoiceReader(std::span<const Choice> choices);

    /// The choice whose words, label or token the cell equals, else the only one whose words it contains (校外实训基地
    /// is 校外) or whose words begin or end with it (学徒制 is 现代学徒制). Never one of several.
    Reading<const Choice*> one(const Cell& cell) const;
    /// Several, divided by 、 , ; / or a new line; unreadable when one of them is.
    Reading<std::vector<const Choice*>> several(const Cell& cell) const;

private:
    /// A spelling of a choice, as it is matched.
    struct Spelling {
        const Choice* choice;
        QString key;
    };

    static Reading<const Choice*> onlyOne(const std::vector<Spelling>& found);
    std::vector<Spelling> contained(const QString& text) const;
    Reading<const Choice*> match(const QString& text) const;

    std::vector<Spelling> m_spellings;
};

} // namespace cooperage
