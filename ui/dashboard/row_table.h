// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/style/tokens.h"
#include "ui/widgets/link_marks.h"

namespace cooperage::ui {

/// The few rows of a card, each a link: text, a second word in grey, a thin bar. Shows as many rows as fit, no more;
/// the card's link leads to all of them. Click, or arrows and Enter.
class RowTable final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString heading;  ///< all empty: no heading row
        double width = 0; ///< as the design has it; 0: shares what is left
        Qt::Alignment align = Qt::AlignLeft;
    };
    struct Cell {
        QString text;
        QString second{}; ///< behind the text, in grey
        Token token = Token::Text;
        std::optional<double> share{}; ///< a bar instead of text, 0 to 1
        QString icon{};                ///< instead of text
    };
    struct Row {
        std::vector<Cell> cells;
        QString toolTip{};
        bool isLink = true;
    };

    explicit RowTable(std::vector<Column> columns, QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    int shownRows() const;
    QRect rowRect(int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int headHeight() const;
    int rowHeight() const;
    QString inWords(int row) const;
    std::vector<QRect> cellRects(const QRect& row) const;
    void paintCell(QPainter& painter, const QRect& area, const Column& column, const Cell& cell) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    LinkMarks* m_links;
};

} // namespace cooperage::ui
