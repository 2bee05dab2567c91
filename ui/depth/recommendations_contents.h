// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/depth/recommendations.h"
#include "core/exchange/sheet_out.h"

namespace cooperage::ui {

/// What is to be done with which partner, and where its level is not the one wanted; read at once, a plain value.
struct RecommendationsContents {
    struct Row {
        Id<Partner> partner;
        QString name;
        std::optional<depth::Advice> advice; ///< empty: only its level is not the one wanted
        depth::Level level = depth::Level::Dormant;
        std::optional<depth::Level> target;
        double points = 0;
        QString reasons;

        bool isMismatch() const { return target && *target != level; }
    };
    Scope scope;
    std::optional<double> overdue{};   ///< rectifications
    std::optional<double> unchecked{}; ///< rectifications done and never checked again
    std::vector<Row> rows{};           ///< the pressing ones first

    qsizetype count(depth::Advice advice) const;
};

/// A school year is judged at its last term. Throws Failure and Cancelled.
RecommendationsContents loadRecommendations(const ReadStore& store, const QString& term, Progress& progress);

/// As a list to work on in a spreadsheet program.
SheetOut recommendationsSheet(const RecommendationsContents& contents);

} // namespace cooperage::ui
