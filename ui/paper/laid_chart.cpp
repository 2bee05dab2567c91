// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_chart.h"

#include <algorithm>

#include "ui/paper/chart_drawing.h"
#include "ui/paper/line_breaker.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/table_layout.h"

namespace cooperage::paper {

namespace {

constexpr double kSpace = 4;
/// A chart may be this much lower than it likes before it leaves the rest of the page blank.
constexpr double kLeastShare = 0.72;

class LaidChart final : public LaidBlock {
public:
    LaidChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style)
        : m_chart(chart), m_fonts(fonts), m_style(style)
    {
        const Words words(style.isChinese() ? Words::Language::Chinese : Words::Language::English);
        m_caption =
            LineBreaker(fonts).lines({{chartCaption(chart, words), {}}},
                                     {.face = Face::Hei, .size = style.captionSize, .width = style.area.width()});
        const double most = style.area.height() - captionHeight() - 3 * kSpace - style.lineHeight;
        m_height = std::min(chartPoints(chart), most);
    }

    double head() const override { return kLeastShare * m_height + around(); }

    void place(Flow& flow) const override
    {
        flow.ensure(head());
        const double height = std::min(m_height, flow.room() - around());
        const double slack = flow.wholeLines(height + around()) - height - around();
        flow.take(kSpace + slack / 2);
        Drawing drawing = drawChart(m_chart, m_fonts, m_style, height);
        drawing.area.moveTopLeft({m_style.area.left(), flow.take(drawing.area.height())});
        flow.page().drawings.push_back(std::move(drawing));
        flow.take(kSpace);
        for (const Line& line : m_caption) {
            const double left = m_style.area.left() + (m_style.area.width() - line.width) / 2;
            placeLine(line, {left, flow.take(captionLine())}, captionLine(), m_style.captionSize, flow.page());
        }
        flow.snap();
    }

private:
    double around() const { return captionHeight() + 3 * kSpace; }
    double captionLine() const { return m_style.captionSize * 1.5; }
    double captionHeight() const { return double(m_caption.size()) * captionLine(); }

    const report::Chart& m_chart;
    FontBook& m_fonts;
    PageStyle m_style;
    std::vector<Line> m_caption;
    double m_height = 0; ///< of the chart where there is room
};

} // namespace

std::unique_ptr<LaidBlock> measureChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style)
{
    return std::make_unique<LaidChart>(chart, fonts, style);
}

} // namespace cooperage::paper
