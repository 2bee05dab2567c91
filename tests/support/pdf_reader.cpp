// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_reader.h"

#include <QProcess>
#include <QRegularExpression>
#include <stdexcept>

namespace cooperage::testing_support {

using namespace Qt::Literals::StringLiterals;

namespace {

QString run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error(tool.toStdString() + ": " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

int PdfReader::pageCount() const
{
    return property(u"Pages"_s).toInt();
}

QString PdfReader::text() const
{
    return run(u"pdftotext"_s, {m_path, u"-"_s}).remove(QRegularExpression(u"\\s"_s));
}

QString PdfReader::property(const QString& name) const
{
    const QRegularExpression line(u"^%1:\\s*(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(run(u"pdfinfo"_s, {m_path})).captured(1).trimmed();
}

std::vector<PdfReader::Word> PdfReader::words() const
{
    static const QRegularExpression mark(
        u"<(page) |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)<"_s);
    std::vector<Word> words;
    int page = 0;
    auto matches = mark.globalMatch(run(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(2).toDouble(), match.captured(3).toDouble());
        const QPointF to(match.captured(4).toDouble(), match.captured(5).toDouble());
        words.push_back({page, QRectF(from, to), match.captured(6)});
    }
    return words;
}

std::vector<PdfReader::Font> PdfReader::fonts() const
{
    std::vector<Font> fonts;
    const QStringList lines = run(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression row(u"^(\\S+).*\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
    for (const QString& line : lines.mid(2)) {
        const auto match = row.match(line);
        fonts.push_back(
            {match.captured(1), match.captured(2) == u"yes", match.captured(3) == u"yes", match.captured(4) == u"yes"});
    }
    return fonts;
}

int PdfReader::imageCount() const
{
    return int(run(u"pdfimages"_s, {u"-list"_s, m_path}).count(u'\n')) - 2;
}

} // namespace cooperage::testing_support
