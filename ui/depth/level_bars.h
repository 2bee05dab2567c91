// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/depth/score.h"
#include "ui/widgets/link_marks.h"

namespace cooperage::ui {

/// A row a group: its name, its partners as one bar stacked by level (all bars on one scale, from 0), and in words how
/// many they are. The name and every part of the bar are links: click, or arrows and Enter.
class LevelBars final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        std::array<int, 4> counts{}; ///< by Level
        bool isLink = true;          ///< the name leads somewhere
    };

    explicit LevelBars(QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QString asTable() const; ///< tab-separated, as Excel and WPS take it

Q_SIGNALS:
    void opened(int row);
    void levelOpened(int row, int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr int kParts = 5; ///< links of a row: its name and the four levels

    QRectF rowRect(int row) const;
    QRectF nameRect(int row) const;
    QRectF partRect(int row, int level) const;
    QString inWords(int mark) const;
    bool isLink(int mark) const;
    void paintRow(QPainter& painter, int row) const;

    std::vector<Row> m_rows;
    LinkMarks* m_links;
};

} // namespace cooperage::ui
