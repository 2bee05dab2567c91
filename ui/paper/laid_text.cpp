// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_text.h"

#include <algorithm>

#include "ui/paper/line_breaker.h"
#include "ui/paper/table_layout.h"

namespace cooperage::paper {

namespace {

/// Lines on the grid, from the left edge of the type area.
class LaidLines final : public LaidBlock {
public:
    LaidLines(std::vector<Line> lines, double size, bool keeps, const PageStyle& style)
        : m_lines(std::move(lines)), m_size(size), m_lineHeight(style.lineHeight), m_keeps(keeps)
    {
    }
    double head() const override
    {
        const size_t together = m_keeps ? m_lines.size() : std::min<size_t>(m_lines.size(), 1);
        return double(together) * m_lineHeight;
    }
    bool keepsWithNext() const override { return m_keeps; }
    void place(Flow& flow) const override
    {
        for (const Line& line : m_lines) {
            flow.ensure(m_lineHeight);
            placeLine(line, {flow.style().area.left(), flow.take(m_lineHeight)}, m_lineHeight, m_size, flow.page());
        }
    }

private:
    std::vector<Line> m_lines;
    double m_size;
    double m_lineHeight;
    bool m_keeps;
};

/// The title: a blank line, the lines centred, a small line below, a blank line.
class LaidTitle final : public LaidBlock {
public:
    LaidTitle(std::vector<Line> lines, std::vector<Line> note, const PageStyle& style)
        : m_lines(std::move(lines)), m_note(std::move(note)), m_style(style)
    {
    }
    double head() const override { return 2 * m_style.lineHeight + double(m_lines.size()) * m_style.titleLine; }
    bool keepsWithNext() const override { return true; }
    void place(Flow& flow) const override
    {
        flow.take(m_style.lineHeight);
        for (const Line& line : m_lines)
            centre(line, m_style.titleLine, m_style.titleSize, flow);
        flow.snap();
        for (const Line& line : m_note)
            centre(line, m_style.lineHeight, m_style.bodySize, flow);
        flow.take(m_style.lineHeight);
    }

private:
    void centre(const Line& line, double height, double size, Flow& flow) const
    {
        const double left = m_style.area.left() + (m_style.area.width() - line.width) / 2;
        placeLine(line, {left, flow.take(height)}, height, size, flow.page());
    }

    std::vector<Line> m_lines;
    std::vector<Line> m_note;
    PageStyle m_style;
};

/// GB/T 9704 cl. 7.3.5: the date four letters from the right edge, the office centred above it.
class LaidSignature final : public LaidBlock {
public:
    LaidSignature(std::vector<Line> organ, std::vector<Line> date, const PageStyle& style)
        : m_organ(std::move(organ)), m_date(std::move(date)), m_style(style)
    {
    }
    double head() const override { return double(m_organ.size() + m_date.size()) * m_style.lineHeight; }
    void place(Flow& flow) const override
    {
        const double blank = 2 * m_style.lineHeight;
        flow.ensure(head());
        if (!flow.atTop() && flow.room() >= head() + blank)
            flow.take(blank);
        const double pitch = m_style.letterPitch > 0 ? m_style.letterPitch : m_style.bodySize;
        const double dateWidth = m_date.empty() ? 0 : m_date.front().width;
        const double dateLeft = m_style.area.right() - 4 * pitch - dateWidth;
        for (const Line& line : m_organ) {
            const double centred = dateLeft + (dateWidth - line.width) / 2;
            put(line, std::min(centred, m_style.area.right() - line.width), flow);
        }
        for (const Line& line : m_date)
            put(line, dateLeft, flow);
    }

private:
    void put(const Line& line, double left, Flow& flow) const
    {
        const double top = flow.take(m_style.lineHeight);
        placeLine(line, {left, top}, m_style.lineHeight, m_style.bodySize, flow.page());
    }

    std::vector<Line> m_organ;
    std::vector<Line> m_date;
    PageStyle m_style;
};

Setting bodySetting(const PageStyle& style)
{
    return {.face = Face::Body,
            .size = style.bodySize,
            .width = style.area.width(),
            .indent = 0,
            .letterPitch = style.letterPitch,
            .justify = style.isChinese()};
}

/// Lines of nearly equal length: a long title is not left with one letter below.
std::vector<Line> balanced(LineBreaker& breaker, const QString& text, Setting setting)
{
    const std::vector<report::Span> spans{{text, {}}};
    std::vector<Line> lines = breaker.lines(spans, setting);
    const size_t count = lines.size();
    while (count > 1 && setting.width > setting.size) {
        setting.width -= setting.size;
        std::vector<Line> narrower = breaker.lines(spans, setting);
        if (narrower.size() > count)
            break;
        lines = std::move(narrower);
    }
    return lines;
}

} // namespace

std::unique_ptr<LaidBlock> measureTitle(const report::Title& title, FontBook& fonts, const PageStyle& style)
{
    LineBreaker breaker(fonts);
    std::vector<Line> lines;
    for (const QString& text : title.lines)
        for (Line& line :
             balanced(breaker, text, {.face = Face::Title, .size = style.titleSize, .width = style.area.width()}))
            lines.push_back(std::move(line));
    Setting note = bodySetting(style);
    note.justify = false;
    return std::make_unique<LaidTitle>(std::move(lines), breaker.lines({{title.note, {}}}, note), style);
}

std::unique_ptr<LaidBlock> measureHeading(const report::Heading& heading, FontBook& fonts, const PageStyle& style)
{
    Setting setting = bodySetting(style);
    const Face second = style.isChinese() ? Face::Kai : Face::Hei; // 楷体 has no Latin counterpart
    setting.face = heading.level <= 1 ? Face::Hei : heading.level == 2 ? second : Face::Body;
    setting.size = heading.level <= 1 ? style.headingSize : style.bodySize;
    setting.indent = style.isChinese() ? style.indent : 0;
    setting.justify = false;
    return std::make_unique<LaidLines>(LineBreaker(fonts).lines({{heading.text, {}}}, setting), setting.size, true,
                                       style);
}

std::unique_ptr<LaidBlock> measureText(const report::Text& text, FontBook& fonts, const PageStyle& style)
{
    Setting setting = bodySetting(style);
    setting.indent = style.indent;
    return std::make_unique<LaidLines>(LineBreaker(fonts).lines(text.spans, setting), setting.size, false, style);
}

std::unique_ptr<LaidBlock> measureSignature(const report::Signature& signature, FontBook& fonts, const PageStyle& style)
{
    LineBreaker breaker(fonts);
    Setting setting = bodySetting(style);
    setting.justify = false;
    return std::make_unique<LaidSignature>(breaker.lines({{signature.organ, {}}}, setting),
                                           breaker.lines({{signature.date, {}}}, setting), style);
}

} // namespace cooperage::paper
