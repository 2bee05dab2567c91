// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_svg.h"

#include <QXmlStreamWriter>
#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "ui/paper/chart_palette.h"
#include "ui/paper/fonts.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/value_scale.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = report::Chart::Kind;

constexpr double kWidth = 600;
constexpr double kFont = 14;
constexpr double kLine = 20;
constexpr double kBarShare = 0.62;

/// The reader's font is not known here: Han letters are one em wide, others a little over half.
double textWidth(const QString& text)
{
    double width = 0;
    for (const char32_t letter : text.toUcs4())
        width += (FontBook::isFullWidth(letter) ? 1.0 : 0.58) * kFont;
    return width;
}

class Svg {
public:
    Svg(const report::Chart& chart, QXmlStreamWriter& xml)
        : m_data(chart), m_xml(xml), m_palette(ChartPalette::light()), m_scale(valueScale(chart)),
          m_height(chartHeight(chart) + (named() ? kLine : 0))
    {
    }

    void write(const QString& inWords)
    {
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(kWidth).arg(m_height));
        m_xml.writeAttribute(u"role"_s, u"img"_s);
        m_xml.writeAttribute(u"aria-label"_s, inWords);
        m_plot = QRectF(QPointF(0, 4), QPointF(kWidth, m_height - 4));
        if (named())
            writeNames();
        if (m_data.kind == Kind::Columns || m_data.kind == Kind::Line)
            writeUpright();
        else
            writeRows();
        m_xml.writeEndElement();
    }

private:
    int categories() const { return int(m_data.categories.size()); }
    int count() const { return int(m_data.series.size()); }
    bool named() const
    {
        return m_data.kind == Kind::StackedShare || (count() > 2 && m_data.kind != Kind::Dumbbell) ||
               (count() == 2 && m_data.kind == Kind::Line);
    }
    double value(int s, int c) const
    {
        const auto& values = m_data.series[size_t(s)].values;
        return size_t(c) < values.size() ? values[size_t(c)] : std::nan("");
    }
    QColor colour(int s) const
    {
        if (count() == 2 && (m_data.kind == Kind::Columns || m_data.kind == Kind::HorizontalBars))
            return s == 0 ? m_palette.series[0] : m_palette.muted;
        return size_t(s) < m_palette.series.size() ? m_palette.series[size_t(s)] : m_palette.rest;
    }

    void writeNames()
    {
        double x = 0;
        for (int s = 0; s < count(); ++s) {
            const QString& name = m_data.series[size_t(s)].name;
            rect({x, 6, 12, 12}, colour(s));
            text({x + 18, 17}, name, u"start"_s);
            x += textWidth(name) + 36;
        }
        m_plot.setTop(m_plot.top() + kLine);
    }

    void writeRows()
    {
        double names = 0, values = 0;
        for (int c = 0; c < categories(); ++c) {
            names = std::max(names, textWidth(m_data.categories[size_t(c)]));
            values = std::max(values, textWidth(rowText(c)));
        }
        m_plot.setLeft(names + 10);
        m_plot.setRight(kWidth - (m_data.kind == Kind::StackedShare ? 0 : values + 14));
        const double row = m_plot.height() / std::max(categories(), 1);
        for (int c = 0; c < categories(); ++c) {
            const double middle = m_plot.top() + row * (c + 0.5);
            text({m_plot.left() - 8, middle + 5}, m_data.categories[size_t(c)], u"end"_s);
            if (m_data.kind == Kind::StackedShare)
                writeShare(c, middle, row);
            else if (m_data.kind == Kind::Dumbbell)
                writeDumbbell(c, middle);
            else
                writeBars(c, middle, row);
        }
        if (m_data.kind != Kind::StackedShare)
            line(m_plot.topLeft(), m_plot.bottomLeft(), m_palette.axis, 1);
    }

    double across(double each) const { return m_plot.left() + m_plot.width() * each / m_scale.top(); }
    double upward(double each) const { return m_plot.bottom() - m_plot.height() * each / m_scale.top(); }

    void writeBars(int c, double middle, double row)
    {
        const double thick = row * kBarShare / count();
        for (int s = 0; s < count(); ++s) {
            if (std::isnan(value(s, c)))
                continue;
            const double top = middle - row * kBarShare / 2 + s * thick;
            rect({m_plot.left(), top, std::max(across(value(s, c)) - m_plot.left(), 0.0), thick}, colour(s));
            text({across(value(s, c)) + 5, top + thick / 2 + 5}, numberText(value(s, c), m_data.decimals), u"start"_s);
        }
    }

    void writeShare(int c, double middle, double row)
    {
        double whole = 0, x = m_plot.left();
        for (int s = 0; s < count(); ++s)
            whole += std::isnan(value(s, c)) ? 0 : value(s, c);
        for (int s = 0; s < count() && whole > 0; ++s) {
            if (std::isnan(value(s, c)) || value(s, c) <= 0)
                continue;
            const double width = m_plot.width() * value(s, c) / whole;
            const QString label = numberText(value(s, c), m_data.decimals);
            rect({x, middle - row * kBarShare / 2, width, row * kBarShare}, colour(s));
            const bool fits = textWidth(label) + 4 <= width;
            const bool dark = fits && qGray(colour(s).rgb()) < 140;
            text({x + width / 2, fits ? middle + 5 : middle - row * kBarShare / 2 - 2}, label, u"middle"_s,
                 dark ? QColor(Qt::white) : m_palette.text);
            x += width;
        }
    }

    void writeDumbbell(int c, double middle)
    {
        const double now = value(0, c), before = count() > 1 ? value(1, c) : std::nan("");
        double right = now;
        if (!std::isnan(before)) {
            if (!std::isnan(now))
                line({across(before), middle}, {across(now), middle}, m_palette.muted, 3);
            circle({across(before), middle}, m_palette.surface);
            right = std::isnan(now) ? before : std::max(now, before);
        }
        if (!std::isnan(now))
            circle({across(now), middle}, m_palette.series[0]);
        if (!std::isnan(right))
            text({across(right) + 10, middle + 5}, rowText(c), u"start"_s);
    }

    QString rowText(int c) const
    {
        if (m_data.kind == Kind::Dumbbell)
            return dumbbellText(m_data, c);
        QString widest;
        for (int s = 0; s < count(); ++s) {
            const QString label = numberText(value(s, c), m_data.decimals);
            widest = label.size() > widest.size() ? label : widest;
        }
        return widest;
    }

    void writeUpright()
    {
        m_plot.adjust(0, kLine, 0, -kLine);
        m_plot.setLeft(textWidth(numberText(m_scale.top(), m_scale.decimals)) + 10);
        double names = 0;
        for (const report::Chart::Threshold& threshold : m_data.thresholds)
            names = std::max(names, textWidth(threshold.name) + 6);
        m_plot.setRight(m_plot.right() - names);
        for (int i = 0; i <= m_scale.steps; ++i) {
            const double y = upward(m_scale.step * i);
            line({m_plot.left(), y}, {m_plot.right(), y}, i == 0 ? m_palette.axis : m_palette.grid, 1);
            text({m_plot.left() - 6, y + 5}, numberText(m_scale.step * i, m_scale.decimals), u"end"_s);
        }
        for (const report::Chart::Threshold& threshold : m_data.thresholds) {
            const double y = upward(threshold.value);
            line({m_plot.left(), y}, {m_plot.right(), y}, m_palette.axis, 1, true);
            text({m_plot.right() + 6, y + 5}, threshold.name, u"start"_s);
        }
        const double wide = m_plot.width() / std::max(categories(), 1);
        for (int c = 0; c < categories(); ++c) {
            const double middle = m_plot.left() + wide * (c + 0.5);
            text({middle, m_plot.bottom() + 18}, m_data.categories[size_t(c)], u"middle"_s);
            for (int s = 0; s < count(); ++s)
                if (!std::isnan(value(s, c)))
                    m_data.kind == Kind::Line ? writePoint(s, c, middle, wide) : writeColumn(s, c, middle, wide);
        }
    }

    void writeColumn(int s, int c, double middle, double wide)
    {
        const double thick = wide * kBarShare / count();
        const double left = middle - wide * kBarShare / 2 + s * thick, top = upward(value(s, c));
        rect({left, top, thick, m_plot.bottom() - top}, colour(s));
        text({left + thick / 2, top - 4}, numberText(value(s, c), m_data.decimals), u"middle"_s);
    }

    void writePoint(int s, int c, double middle, double wide)
    {
        const QPointF at(middle, upward(value(s, c)));
        if (c > 0 && !std::isnan(value(s, c - 1)))
            line({middle - wide, upward(value(s, c - 1))}, at, colour(s), 2);
        rect({at.x() - 3, at.y() - 3, 6, 6}, colour(s));
        text({at.x(), at.y() - 7}, numberText(value(s, c), m_data.decimals), u"middle"_s);
    }

    void rect(QRectF box, QColor fill)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute("x", box.x()), attribute("y", box.y()), attribute("width", box.width());
        attribute("height", box.height());
        m_xml.writeAttribute(u"fill"_s, fill.name());
    }

    void circle(QPointF at, QColor fill)
    {
        m_xml.writeEmptyElement(u"circle"_s);
        attribute("cx", at.x()), attribute("cy", at.y()), attribute("r", 5);
        m_xml.writeAttribute(u"fill"_s, fill.name());
        m_xml.writeAttribute(u"stroke"_s, m_palette.series[0].name());
        attribute("stroke-width", 1.6);
    }

    void line(QPointF from, QPointF to, QColor colour, double width, bool isDashed = false)
    {
        m_xml.writeEmptyElement(u"line"_s);
        attribute("x1", from.x()), attribute("y1", from.y()), attribute("x2", to.x()), attribute("y2", to.y());
        m_xml.writeAttribute(u"stroke"_s, colour.name());
        attribute("stroke-width", width);
        if (isDashed)
            m_xml.writeAttribute(u"stroke-dasharray"_s, u"4 3"_s);
    }

    void text(QPointF at, const QString& text, const QString& anchor, QColor colour = QColor(0x1b, 0x25, 0x29))
    {
        m_xml.writeStartElement(u"text"_s);
        attribute("x", at.x()), attribute("y", at.y()), attribute("font-size", kFont);
        m_xml.writeAttribute(u"text-anchor"_s, anchor);
        m_xml.writeAttribute(u"fill"_s, colour.name());
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void attribute(const char* name, double number)
    {
        m_xml.writeAttribute(QLatin1StringView(name), QString::number(std::round(number * 100) / 100));
    }

    const report::Chart& m_data;
    QXmlStreamWriter& m_xml;
    ChartPalette m_palette;
    ValueScale m_scale;
    double m_height;
    QRectF m_plot;
};

} // namespace

void writeChartSvg(const report::Chart& chart, const QString& inWords, QXmlStreamWriter& xml)
{
    Svg(chart, xml).write(inWords);
}

} // namespace cooperage::paper
