// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/report_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"

namespace cooperage::paper {

ReportChart::ReportChart(QFont font) : QChart(QChart::ChartTypeCartesian, nullptr, {}), m_font(std::move(font))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins({0, 0, 0, 0});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    legend()->setFont(m_font);
    legend()->setAlignment(Qt::AlignTop);
    connect(this, &QChart::plotAreaChanged, this, &ReportChart::placeLabels);
}

void ReportChart::addLabel(QAbstractSeries* series, QPointF value, const QString& text, Side side, QColor colour)
{
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(m_font);
    item->setBrush(colour);
    item->setZValue(20);
    item->setAcceptedMouseButtons(Qt::NoButton);
    m_labels.push_back({series, value, side, item});
}

void ReportChart::addName(QAbstractSeries* series, int category, int count, const QString& name, QColor colour)
{
    addLabel(series, {double(category), 0}, name, Side::Below, colour);
    m_labels.back().name = name;
    m_labels.back().share = count;
}

/// Breaks a name that is too wide behind its stroke or blank nearest the middle (2025-/2026-1), else in the middle.
void ReportChart::fold(const Label& label) const
{
    constexpr double kApart = 6;
    QString text = label.name;
    if (QFontMetricsF(m_font).horizontalAdvance(text) > plotArea().width() / label.share - kApart) {
        const qsizetype middle = text.size() / 2;
        qsizetype at = middle;
        qsizetype nearest = text.size();
        for (qsizetype i = 1; i < text.size(); ++i)
            if ((text[i - 1] == u'-' || text[i - 1] == u' ') && std::abs(i - middle) < nearest) {
                nearest = std::abs(i - middle);
                at = i;
            }
        text.insert(at, u'\n');
    }
    label.item->setText(text);
}

void ReportChart::placeLabels()
{
    constexpr double kDistance = 5;
    for (const Label& label : m_labels) {
        if (label.share > 0)
            fold(label);
        const QPointF at = mapToPosition(label.value, label.series);
        const QSizeF size = label.item->boundingRect().size();
        switch (label.side) {
        case Side::Left:
            label.item->setPos(at.x() - size.width() - kDistance, at.y() - size.height() / 2);
            break;
        case Side::Right:
            label.item->setPos(at.x() + kDistance, at.y() - size.height() / 2);
            break;
        case Side::Above:
            label.item->setPos(at.x() - size.width() / 2, at.y() - size.height() - kDistance / 2);
            break;
        case Side::Below:
            label.item->setPos(at.x() - size.width() / 2, at.y() + kDistance / 2);
            break;
        case Side::Inside:
            label.item->setPos(at.x() - size.width() / 2, at.y() - size.height() / 2);
            break;
        }
    }
}

QString chartKey(const report::Chart& chart, const Words& words)
{
    using Kind = report::Chart::Kind;
    if (chart.series.size() != 2)
        return {};
    const QString first = chart.series[0].name, second = chart.series[1].name;
    if (first.isEmpty() || second.isEmpty() || (chart.caption.contains(first) && chart.caption.contains(second)))
        return {};
    if (chart.kind == Kind::Dumbbell)
        return words.text("paper", QT_TRANSLATE_NOOP("paper", "solid: %1, hollow: %2")).arg(first, second);
    if (chart.kind == Kind::Columns || chart.kind == Kind::HorizontalBars)
        return words.text("paper", QT_TRANSLATE_NOOP("paper", "dark: %1, light: %2")).arg(first, second);
    return {};
}

QString chartCaption(const report::Chart& chart, const Words& words)
{
    const QString key = chartKey(chart, words);
    if (key.isEmpty())
        return chart.caption;
    return (words.isChinese() ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)")).arg(chart.caption, key);
}

QString chartInWords(const report::Chart& chart, const Words& words)
{
    if (!chart.description.isEmpty())
        return chart.description;
    const QString comma = words.isChinese() ? QStringLiteral("，") : QStringLiteral(", ");
    const QString colon = words.isChinese() ? QStringLiteral("：") : QStringLiteral(": ");
    QStringList lines{chart.caption};
    for (size_t category = 0; category < chart.categories.size(); ++category) {
        QStringList parts;
        for (const report::Chart::Series& series : chart.series) {
            const double value = category < series.values.size() ? series.values[category] : std::nan("");
            const QString text = std::isnan(value) ? QStringLiteral("—") : numberText(value, chart.decimals);
            parts << (chart.series.size() > 1 ? series.name + QLatin1Char(' ') + text : text);
        }
        lines << chart.categories[category] + colon + parts.join(comma);
    }
    return lines.join(words.isChinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

QString dumbbellText(const report::Chart& chart, int category)
{
    const auto value = [&](size_t series) {
        const bool there = series < chart.series.size() && size_t(category) < chart.series[series].values.size();
        return there ? chart.series[series].values[size_t(category)] : std::nan("");
    };
    const double now = value(0), before = value(1);
    if (std::isnan(now))
        return QStringLiteral("—");
    const QString text = numberText(now, chart.decimals);
    if (std::isnan(before) || now == before)
        return text;
    const QString sign = now > before ? QStringLiteral("+") : QString();
    return QStringLiteral("%1 (%2%3)").arg(text, sign, numberText(now - before, chart.decimals));
}

double chartHeight(const report::Chart& chart)
{
    using Kind = report::Chart::Kind;
    const auto categories = double(std::max<size_t>(chart.categories.size(), 2));
    switch (chart.kind) {
    case Kind::HorizontalBars:
        return 28 * categories + 30;
    case Kind::Dumbbell:
        return 26 * categories + 14;
    case Kind::StackedShare:
        return 38 * categories + 44;
    case Kind::Columns:
    case Kind::Line:
        break;
    }
    return 250;
}

} // namespace cooperage::paper
