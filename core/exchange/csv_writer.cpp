// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/words.h"
#include "core/exchange/save_file.h"

namespace cooperage {

namespace {

/// A text that a spreadsheet would take for a formula gets the mark of a text before it, which the reader takes off; so
/// does one that looks marked already.
QString unformula(const QString& text)
{
    static const QRegularExpression formula(QStringLiteral("^'*[=+\\-@\\t\\r]"));
    return formula.match(text).hasMatch() ? u'\'' + text : text;
}

QByteArray csvCell(QString text)
{
    text = unformula(text);
    // Every separator that a reader might guess, so that it guesses right.
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
    if (needsQuotes)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

} // namespace

void writeCsv(const QString& path, const SheetOut& sheet, Progress& progress)
{
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Writing “%1”")).arg(QFileInfo(path).fileName()),
                   qint64(sheet.rows.size()));
    saveFile(path, [&](QIODevice& device) {
        QByteArrayList line;
        for (const ColumnOut& column : sheet.columns)
            line << csvCell(column.heading);
        device.write("\xEF\xBB\xBF" + line.join(',') + "\r\n");
        for (const auto& row : sheet.rows) {
            line.clear();
            for (const Cell& cell : row)
                line << (std::holds_alternative<QString>(cell.value) ? csvCell(cellText(cell))
                                                                     : cellText(cell).toUtf8());
            device.write(line.join(',') + "\r\n");
            progress.advance();
        }
    });
}

} // namespace cooperage
