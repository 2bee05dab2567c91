// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document_text.h"

#include <QStringList>

namespace cooperage::test {

using namespace report;

namespace {

struct Printer {
    QStringList lines;

    void operator()(const Title& title)
    {
        for (const QString& line : title.lines)
            lines.append(QStringLiteral("# ") + line);
        if (!title.note.isEmpty())
            lines.append(QStringLiteral("# ") + title.note);
    }
    void operator()(const Heading& heading)
    {
        lines.append(QString());
        lines.append(QString(heading.level + 1, QLatin1Char('#')) + QLatin1Char(' ') + heading.text);
    }
    void operator()(const Text& text)
    {
        QString line;
        for (const Span& span : text.spans)
            line += span.text;
        lines.append(line);
    }
    void operator()(const Table& table)
    {
        lines.append(QStringLiteral("[") + table.caption + QLatin1Char(']'));
        QStringList head;
        for (const Column& column : table.columns)
            head.append(column.title);
        lines.append(head.join(QStringLiteral(" | ")));
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const Span& span : row)
                cells.append(span.text);
            lines.append(cells.join(QStringLiteral(" | ")));
        }
    }
    void operator()(const Chart& chart)
    {
        lines.append(QStringLiteral("<") + chart.caption + QLatin1Char('>'));
        for (size_t place = 0; place < chart.categories.size(); ++place) {
            QString line = QStringLiteral("  ") + chart.categories[place];
            for (const Chart::Series& series : chart.series)
                line += QLatin1Char(' ') + QString::number(series.values[place], 'f', chart.decimals);
            lines.append(line);
        }
    }
    void operator()(const Signature& signature)
    {
        lines.append(QString());
        lines.append(signature.organ);
        lines.append(signature.date);
    }
    void operator()(const PageBreak&) { lines.append(QStringLiteral("----")); }
};

} // namespace

QString documentText(const Document& document)
{
    Printer printer;
    for (const Block& block : document.blocks)
        std::visit(printer, block);
    return printer.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

std::vector<Span> spansOf(const Document& document)
{
    std::vector<Span> spans;
    for (const Block& block : document.blocks) {
        if (const auto* text = std::get_if<Text>(&block))
            spans.insert(spans.end(), text->spans.begin(), text->spans.end());
        if (const auto* table = std::get_if<Table>(&block))
            for (const auto& row : table->rows)
                spans.insert(spans.end(), row.begin(), row.end());
    }
    return spans;
}

} // namespace cooperage::test
