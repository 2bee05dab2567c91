// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace cooperage::cli {

namespace {

void write(FILE* file, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

int width(const QString& text)
{
    int columns = 0;
    for (const QChar letter : text)
        columns += letter.unicode() >= 0x1100 ? 2 : 1;
    return columns;
}

} // namespace

void printLine(const QString& line)
{
    write(stdout, line);
}

void printJson(const QJsonValue& value)
{
    if (value.isNull())
        printLine(QStringLiteral("null"));
    else
        printLine(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented).trimmed()));
}

void printError(const QString& line)
{
    write(stderr, line);
}

void printTable(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<int> widths(static_cast<size_t>(headings.size()), 0);
    const auto measure = [&](const QStringList& cells) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], width(cells.value(static_cast<qsizetype>(column))));
    };
    const auto print = [&](const QStringList& cells) {
        QString line;
        for (size_t column = 0; column < widths.size(); ++column) {
            QString cell = cells.value(static_cast<qsizetype>(column));
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            line += cell;
            if (column + 1 < widths.size())
                line += QString(widths[column] - width(cell) + 2, QLatin1Char(' '));
        }
        printLine(line);
    };
    measure(headings);
    std::for_each(rows.begin(), rows.end(), measure);
    print(headings);
    std::for_each(rows.begin(), rows.end(), print);
}

} // namespace cooperage::cli
