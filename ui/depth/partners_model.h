// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <memory>

#include "core/depth/assess.h"

namespace cooperage::ui {

/// All partners with their depth, a row each. Sorts by what the cells mean, not by how they are written.
class PartnersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Level, Points, Change, Mode, Gates, Balance, Warning, Columns };
    enum Role { Sort = Qt::UserRole, LevelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setAssessment(const depth::Assessment& assessment);
    qint64 partnerAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const depth::PartnerDepth& partner, int column) const;
    QVariant sortKey(const depth::PartnerDepth& partner, int column) const;
    QString toolTip(const depth::PartnerDepth& partner, int column) const;

    std::optional<depth::Assessment> m_assessment;
};

/// Only the partners of one level, or all.
class LevelFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LevelFilter(QObject* parent = nullptr);
    void setLevel(std::optional<depth::Level> level);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<depth::Level> m_level;
};

} // namespace cooperage::ui
