// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/base/encoding.h"
#include "core/base/words.h"
#include "core/exchange/file_bytes.h"

namespace cooperage {

namespace {

constexpr size_t kMostLines = 1'048'576; // empty ones too; as many as a sheet of Excel has

/// Comma, semicolon or tab: whichever stands most often outside quotes in the first lines. A tie goes to the first.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), 65536))) {
        if (c == u'"')
            isQuoted = !isQuoted;
        for (size_t i = 0; !isQuoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// The ' before what would else be a formula says only that it is none.
QString withoutTextMark(const QString& text)
{
    static const QRegularExpression marked(QStringLiteral("^'(?='*[=+\\-@\\t\\r])"));
    return text.startsWith(u'\'') && marked.match(text).hasMatch() ? text.mid(1) : text;
}

/// Cuts a text into rows of cells. A cell that does not begin with a quote is taken as it stands, quotes and all.
class CsvParser {
public:
    CsvParser(QStringView text, QChar separator, const ReadLimits& limits)
        : m_text(text), m_separator(separator), m_textLength(limits.textLength), m_cellsLeft(limits.cells)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    bool isBroken() const { return m_isBroken; } ///< a quote is never closed
    bool isTooLarge() const { return m_cellsLeft < 0; }

    std::vector<Cell> row()
    {
        std::vector<Cell> cells;
        for (bool isLast = false; !isLast && !isTooLarge();) {
            const QString text = cell();
            isLast = atEnd() || m_text[m_at] != m_separator;
            if (!isLast)
                ++m_at;
            m_cellsLeft = text.size() > m_textLength ? -1 : m_cellsLeft - 1;
            if (!isTooLarge())
                cells.push_back(textCell(withoutTextMark(text)));
        }
        skipLineEnd();
        while (!cells.empty() && cells.back().isEmpty())
            cells.pop_back();
        return cells;
    }

private:
    QString cell()
    {
        // Excel's way to keep leading zeros: ="00123"
        if (m_text.sliced(m_at).startsWith(u"=\""))
            ++m_at;
        return !atEnd() && m_text[m_at] == u'"' ? quotedCell() : plainCell();
    }

    QString plainCell()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd())
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quotedCell()
    {
        QString text;
        for (++m_at;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                m_isBroken = true;
                m_at = m_text.size();
                return text;
            }
            text += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (atEnd() || m_text[m_at] != u'"')
                break;
            text += u'"';
            ++m_at;
        }
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        return text + plainCell(); // what stands between the closing quote and the separator belongs to the cell
    }

    bool isLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
    }

    QStringView m_text;
    QChar m_separator;
    qint64 m_textLength;
    qint64 m_cellsLeft;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

/// Control characters that no text has; a picture or a database decodes as GB18030 surprisingly often.
bool isBinary(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1a';
    });
}

QString loadText(const QString& path, const ReadLimits& limits)
{
    const auto text = decodeText(loadFile(path, limits.fileBytes));
    if (!text || isBinary(*text))
        throw fileFailure(path, QT_TRANSLATE_NOOP("core", "“%1” is not a readable text file. Save it as .xlsx or as "
                                                          "CSV UTF-8 in Excel or WPS and import it again."));
    return *text;
}

} // namespace

Workbook readCsv(const QString& path, Progress& progress, const ReadLimits& limits)
{
    const QFileInfo info(path);
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Reading “%1”")).arg(info.fileName()));
    const QString text = loadText(path, limits);
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Reading “%1”")).arg(info.fileName()), text.size());

    Sheet sheet{.name = info.completeBaseName(), .hidden = false, .rows = {}, .merged = {}};
    CsvParser parser(text, separatorOf(text), limits);
    for (qsizetype before = 0; !parser.atEnd(); before = parser.position()) {
        sheet.rows.push_back(parser.row());
        progress.advance(parser.position() - before);
        if (parser.isTooLarge() || sheet.rows.size() > kMostLines)
            throw fileFailure(path, QT_TRANSLATE_NOOP("core", "“%1” holds far more than a ledger can. Delete what is "
                                                              "not needed or split it into smaller files."));
        if (parser.isBroken())
            throw fileFailure(
                path,
                QT_TRANSLATE_NOOP("core", "“%1” has a quotation mark that is never closed, so that its columns cannot "
                                          "be told apart. Save it as .xlsx in Excel or WPS and import it again."),
                QStringLiteral("from row %1 on").arg(sheet.rows.size()));
    }
    while (!sheet.rows.empty() && sheet.rows.back().empty())
        sheet.rows.pop_back();
    Workbook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

} // namespace cooperage
