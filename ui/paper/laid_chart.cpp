// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_chart.h"

#include "ui/paper/chart_drawing.h"
#include "ui/paper/line_breaker.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/table_layout.h"

namespace cooperage::paper {

namespace {

constexpr double kSpace = 4;

class LaidChart final : public LaidBlock {
public:
    LaidChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style) : m_style(style)
    {
        const Words words(style.isChinese() ? Words::Language::Chinese : Words::Language::English);
        m_caption =
            LineBreaker(fonts).lines({{chartCaption(chart, words), {}}},
                                     {.face = Face::Hei, .size = style.captionSize, .width = style.area.width()});
        const double most = style.area.height() - captionHeight() - 3 * kSpace - style.lineHeight;
        m_drawing = drawChart(chart, fonts, style, most);
    }

    double head() const override { return m_drawing.area.height() + captionHeight() + 3 * kSpace; }

    void place(Flow& flow) const override
    {
        flow.ensure(head());
        const double slack = flow.wholeLines(head()) - head();
        flow.take(kSpace + slack / 2);
        Drawing drawing = m_drawing;
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
    double captionLine() const { return m_style.captionSize * 1.5; }
    double captionHeight() const { return double(m_caption.size()) * captionLine(); }

    PageStyle m_style;
    std::vector<Line> m_caption;
    Drawing m_drawing;
};

} // namespace

std::unique_ptr<LaidBlock> measureChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style)
{
    return std::make_unique<LaidChart>(chart, fonts, style);
}

} // namespace cooperage::paper
