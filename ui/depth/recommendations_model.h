// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/depth/recommendations_contents.h"

namespace cooperage::ui {

/// A row a partner, sorted by what the cells mean.
class RecommendationsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Advice, Level, Target, Points, Reasons, Columns };
    enum Role { Sort = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setContents(const RecommendationsContents& contents);
    const RecommendationsContents::Row& at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecommendationsContents::Row> m_rows;
};

/// Only one advice, or only those whose level is not the one wanted.
class AdviceFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, End, Watch, Renew, Deepen, Mismatch };

    explicit AdviceFilter(QObject* parent = nullptr);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Show m_show = Show::All;
};

} // namespace cooperage::ui
