// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "tests/support/page_bench.h"
#include "ui/exchange/term_question.h"

using namespace cooperage;
using namespace cooperage::ui;

TEST(TermQuestionTest, OffersTheThirdTermsThatTheFileHasRecorded)
{
    clock::fix(QDateTime(QDate(2025, 11, 21), QTime(14, 6)));
    TermQuestion question;
    const auto* terms = child<QComboBox>(question, QStringLiteral("termOfSheets"));
    const int usual = terms->count();
    question.setTerm(TermKey::term(2025, 1));
    question.setRecorded({TermKey::term(2024, 3), TermKey::term(2024, 2), TermKey::term(1999, 3)});
    clock::fix(std::nullopt);
    EXPECT_EQ(terms->count(), usual + 1);
    EXPECT_EQ(terms->currentData().toString(), QStringLiteral("2025-2026-1")) << "what was answered stays";
    EXPECT_EQ(terms->itemData(terms->currentIndex() + 1).toString(), QStringLiteral("2024-2025-3"));
    EXPECT_EQ(terms->itemData(terms->currentIndex() + 2).toString(), QStringLiteral("2024-2025-2"));
}
