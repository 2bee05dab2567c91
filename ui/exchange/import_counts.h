// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/exchange/row_filter.h"

namespace cooperage::ui {

class CountCard;

/// The five numbers of an import over all its sheets. A click shows just those rows, a second click all again.
class ImportCounts final : public QWidget {
    Q_OBJECT
public:
    explicit ImportCounts(QWidget* parent = nullptr);

    void setPlan(const ImportPlan& plan);
    void setFilter(RowFilter filter);

Q_SIGNALS:
    /// By the user only.
    void filterChosen(cooperage::ui::RowFilter filter);

private:
    struct Entry {
        RowFilter filter;
        CountCard* card;
    };
    void add(RowFilter filter, CountCard* card, const QString& name);

    std::vector<Entry> m_entries;
};

} // namespace cooperage::ui
