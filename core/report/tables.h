// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/material.h"

/// Tables and charts that sections make from the parts of figures.
namespace cooperage::report {

/// A column of a table whose rows are the keys of breakdowns.
struct PartsColumn {
    QString title;
    std::vector<Part> parts;
    bool money = false;
};

/// What a partner is called, and what it was called when it signed, where that differs: 云帆软件（签约时：云帆科技）.
QString signedName(const Material& material, const QString& name, const QStringList& asSigned);

Column leftColumn(const QString& title, double weight = 2);
Column numberColumn(const QString& title, double weight = 1);

/// One row a key, in the order of the first column's parts and then of those that only later columns have; 0 where a
/// column has no part for a key.
Table partsTable(const Material& material, const QString& caption, const QString& keyTitle,
                 const std::vector<PartsColumn>& columns);
/// Horizontal bars, the largest `limit` parts.
Chart bars(const QString& caption, const std::vector<Part>& parts, size_t limit, double divisor = 1, int decimals = 0);
/// The label of the largest part, for findings; empty without parts.
QString largest(const std::vector<Part>& parts);

} // namespace cooperage::report
