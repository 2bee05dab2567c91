// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_table.h"

#include <algorithm>

#include "ui/paper/table_layout.h"

namespace cooperage::paper {

namespace {

constexpr double kHeavy = 1.2;
constexpr double kLight = 0.6;
constexpr double kHair = 0.3;
constexpr double kSpace = 6; ///< least distance from the text above and below
const QColor kHairGrey(0x8b, 0x97, 0x9c);

class LaidTableBlock final : public LaidBlock {
public:
    LaidTableBlock(const report::Table& table, FontBook& fonts, const PageStyle& style)
        : m_style(style), m_layout(fonts, m_style)
    {
        m_table = m_layout.lay(table);
        const auto lines = [&](const QString& caption) {
            return LineBreaker(fonts).lines(
                {{caption, {}}}, {.face = Face::Hei, .size = style.captionSize, .width = style.area.width()});
        };
        m_caption = lines(table.caption);
        if (!table.continued.isEmpty())
            m_continued = lines(table.continued);
    }

    double head() const override { return kSpace + captionHeight() + m_table.heading.height + together(0); }

    void place(Flow& flow) const override
    {
        double whole = captionHeight() + m_table.heading.height;
        for (const LaidTable::Row& row : m_table.rows)
            whole += row.height;
        // A table that fits takes whole lines, the slack half above and half below.
        const double lines = flow.wholeLines(whole + (flow.atTop() ? kSpace : 2 * kSpace));
        if (!flow.atTop())
            flow.take(lines <= flow.room() ? (lines - whole) / 2 : kSpace);
        placeCaption(m_caption, flow);
        placeRows(flow);
        flow.take(kSpace);
        flow.snap();
    }

private:
    double captionLine() const { return m_style.captionSize * 1.5; }
    double captionHeight() const { return double(m_caption.size()) * captionLine(); }

    /// Row `from` and what must stay on its page: the first two rows, and the last two (a total is not left alone).
    double together(size_t from) const
    {
        const size_t count = m_table.rows.size();
        double height = 0;
        size_t last = from;
        if (count >= 2 && (from == 0 || from + 2 == count))
            last = from + 1;
        for (size_t row = from; row <= last && row < count; ++row)
            height += m_table.rows[row].height;
        return std::min(height, m_style.area.height() / 2);
    }

    void placeCaption(const std::vector<Line>& caption, Flow& flow) const
    {
        for (const Line& line : caption) {
            const double left = m_style.area.left() + (m_style.area.width() - line.width) / 2;
            placeLine(line, {left, flow.take(captionLine())}, captionLine(), m_style.captionSize, flow.page());
        }
    }

    void placeRows(Flow& flow) const
    {
        placeRow(m_table.heading, flow);
        rule(flow, kLight);
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const LaidTable::Row& row = m_table.rows[i];
            if (flow.room() < std::max(row.height, together(i))) {
                rule(flow, kHeavy);
                flow.newPage();
                placeCaption(m_continued, flow);
                placeRow(m_table.heading, flow);
                rule(flow, kLight);
            } else if (i > 0 && row.opensRow) {
                rule(flow, kHair, kHairGrey);
            }
            m_layout.place(m_table, row, {m_style.area.left(), flow.take(row.height)}, flow.page());
        }
        rule(flow, kHeavy);
    }

    void placeRow(const LaidTable::Row& row, Flow& flow) const
    {
        rule(flow, kHeavy);
        m_layout.place(m_table, row, {m_style.area.left(), flow.take(row.height)}, flow.page());
    }

    void rule(Flow& flow, double width, QColor colour = Qt::black) const
    {
        const double y = flow.take(0);
        flow.page().rules.push_back({QLineF(m_style.area.left(), y, m_style.area.right(), y), width, colour});
    }

    PageStyle m_style;
    TableLayout m_layout;
    LaidTable m_table;
    std::vector<Line> m_caption;
    std::vector<Line> m_continued; ///< on the pages that follow
};

} // namespace

std::unique_ptr<LaidBlock> measureTable(const report::Table& table, FontBook& fonts, const PageStyle& style)
{
    return std::make_unique<LaidTableBlock>(table, fonts, style);
}

} // namespace cooperage::paper
