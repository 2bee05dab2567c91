// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QMap>

#include "core/store/query.h"

namespace cooperage::ui {

class FilterField;
class RecordTableModel;

/// The head of a list: a box for all rows, names with the rank of their sort, and below them one filter per column.
class ListHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(RecordTableModel& model, QWidget* parent = nullptr);

    void setSorts(const std::vector<Sort>& sorts);
    void setFilterRowShown(bool shown);
    bool isFilterRowShown() const { return m_filtersShown; }
    FilterField& filter(int field) const { return *m_filters[static_cast<size_t>(field)]; }
    /// What stands in the filter row, by field; fields without a condition are left out.
    QMap<int, QString> filterTexts() const;
    void setFilterTexts(const QMap<int, QString>& texts);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Click: sort by this alone, a second time the other way round. With Shift: as a further level.
    void sortAsked(int field, bool further);
    void filtersChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int headHeight() const;
    void placeFilters();
    void paintBox(QPainter* painter, const QRect& head) const;
    void paintName(QPainter* painter, const QRect& head, int field) const;
    QString sortMark(int field) const;

    RecordTableModel& m_model;
    std::vector<FilterField*> m_filters;
    std::vector<Sort> m_sorts;
    bool m_filtersShown = true;
};

} // namespace cooperage::ui
