// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

#include "ui/depth/partner_contents.h"

namespace cooperage::ui {

/// Why a partner has its points: the dimensions with their indicators, each with value, target, points and a link to
/// the records behind it. Where there are none it asks for them; where the office keeps no such records it says so.
class ReasonsTable final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Label, Value, Target, Points, Evidence };

    explicit ReasonsTable(QWidget* parent = nullptr);

    void show(const PartnerContents& contents);
    /// Only the indicators that miss points.
    void setLostOnly(bool lostOnly);
    /// Opens this dimension and brings it into view.
    void showDimension(int dimension);
    QTreeWidgetItem* itemOf(int place) const; ///< of an indicator, by place in depth::allIndicators()

Q_SIGNALS:
    /// The records behind an indicator are asked for; `at` is where a choice may pop up.
    void opened(int place, const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(QTreeWidgetItem* item, int place, const PartnerContents& contents);
    void tint();
    void hideFull();
    void fitColumns();
    void open(const QTreeWidgetItem* item);

    std::vector<QTreeWidgetItem*> m_items; ///< by place
    bool m_lostOnly = false;
};

} // namespace cooperage::ui
