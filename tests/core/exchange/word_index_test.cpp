// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gtest/gtest.h>

#include "core/exchange/word_index.h"

using namespace cooperage;

namespace {

QString word(int number)
{
    return QStringLiteral("学号%1").arg(number);
}

bool has(const WordIndex& index, const QString& words, int record)
{
    const std::vector<int> found = index.find(words);
    return std::find(found.begin(), found.end(), record) != found.end();
}

} // namespace

TEST(WordIndex, FindsEachOfThousandsOnceAndOldestFirst)
{
    WordIndex index;
    for (int record = 0; record < 5000; ++record)
        index.add(word(record / 2), record);
    index.add(word(7), 14);
    for (int record = 0; record < 5000; ++record)
        EXPECT_TRUE(has(index, word(record / 2), record));
    const std::vector<int> found = index.find(word(7));
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
    EXPECT_EQ(std::count(found.begin(), found.end(), 14), 1);
}

TEST(WordIndex, ForgetsWhatWasAddedAfterAMark)
{
    WordIndex index;
    for (int record = 0; record < 100; ++record)
        index.add(word(record), record);
    const size_t mark = index.size();
    for (int record = 100; record < 1000; ++record)
        index.add(word(record % 150), record);
    index.truncate(mark);
    for (int record = 0; record < 100; ++record)
        EXPECT_TRUE(has(index, word(record), record));
    for (int record = 100; record < 1000; ++record)
        EXPECT_FALSE(has(index, word(record % 150), record));
}

TEST(WordIndex, AnEmptyOneFindsNothing)
{
    EXPECT_TRUE(WordIndex().find(word(1)).empty());
}
