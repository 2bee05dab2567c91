// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/depth/aggregates.h"
#include "ui/widgets/link_marks.h"

class QPainter;

namespace cooperage::ui {

class Tokens;

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

    static std::vector<Row> rowsOf(const std::vector<depth::LevelGroup>& groups);
    /// For more rows than there may be room for.
    static QWidget* inScrollArea(LevelBars* bars);

    void setRows(std::vector<Row> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    static int heightFor(size_t rows);
    /// The same on paper or a picture, where nothing is a link.
    static void paint(QPainter& painter, const QRectF& area, const std::vector<Row>& rows, const Tokens& tokens);
    QString asTable() const; ///< tab-separated, as Excel and WPS take it

Q_SIGNALS:
    void opened(int row);
    void levelOpened(int row, int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr int kParts = 5; ///< links of a row: its name and the four levels

    QString inWords(int mark) const;
    bool isLink(int mark) const;

    std::vector<Row> m_rows;
    LinkMarks* m_links;
};

} // namespace cooperage::ui
