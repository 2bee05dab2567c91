// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/figures/breakdown.h"

namespace cooperage::ui {

/// All that the home page shows, read at once on the reading lane; a plain value.
struct HomeContents {
    struct Expiring {
        qint64 id = 0;
        QString partner;
        QString kind;
        QDate endsOn;
        qint64 interns = 0; ///< at the partner on `day`
    };
    struct Talk {
        qint64 id = 0;
        QDate heldOn;
        QString partner;
        QString kind;
        QString topic;
    };
    struct Exam {
        QString id; ///< the part of certificates.sat
        QString certificate;
        QString level; ///< empty: the certificate has none
        double sat = 0;
        double passed = 0;
    };

    Scope scope;
    QDate today;
    QDate day;              ///< today within the term; its last day when the term is over
    bool hasRecords = true; ///< false: nothing was ever entered
    std::vector<FigureValue> figures{};
    Trend trend{};
    std::vector<Part> placementsByPartner{};
    std::vector<Part> placementsByDepartment{};
    std::vector<Part> agreementsByKind{};
    std::vector<Part> contributionsByKind{};
    std::vector<Expiring> expiring{}; ///< all of them, the next one first
    std::vector<Talk> talks{};        ///< the latest
    std::vector<Exam> exams{};        ///< the most taken first

    const FigureValue& figure(const char* id) const; ///< must exist
    double value(const char* id) const { return figure(id).value.value_or(0); }
    /// The same term as if it were only `day`: what is in force and who is placed on it.
    Scope onDay() const;
};

/// Reads all of it, of the whole college or of one department. Throws Failure and Cancelled.
HomeContents loadHome(const ReadStore& store, const QString& term, Progress& progress, Id<Department> department = {});

} // namespace cooperage::ui
