// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFontDatabase>
#include <QRawFont>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/pdf_reader.h"
#include "ui/paper/pdf_text.h"
#include "ui/paper/pdf_writer.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace cooperage::testing_support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kEveryday = u"生人月文日高言金页长门风车马见贝鱼鸟龙齿"_s;

/// The everyday letters, and every ideograph that Unicode has a radical for: where a font draws both with one glyph,
/// the PDF could name the wrong one.
QString lettersWithRadicals()
{
    QString letters = kEveryday;
    for (char16_t radical = 0x2E80; radical <= 0x2FD5; ++radical)
        if (const QChar letter(ideographOf(radical)); letter != QChar(radical) && !letters.contains(letter))
            letters += letter;
    return letters;
}

QString shownBy(const QString& family, const QString& letters)
{
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    QString shown;
    for (const QChar letter : letters)
        if (raw.isValid() && raw.supportsCharacter(letter))
            shown += letter;
    return shown;
}

/// Each letter that came back as another, as 页>⻚.
std::string differences(const QString& written, const QString& read)
{
    if (read.size() != written.size())
        return QString::number(read.size()).toStdString() + " letters came back";
    QString list;
    for (qsizetype i = 0; i < written.size(); ++i)
        if (read[i] != written[i])
            list += QString(written[i]) + u'>' + read[i] + u' ';
    return list.toStdString();
}

Page pageIn(const QString& family, const QString& letters, bool bold)
{
    constexpr int kLine = 20;
    Page page;
    for (int from = 0; from < letters.size(); from += kLine)
        page.texts.push_back(
            {{80, 100 + 1.2 * from}, letters.mid(from, kLine), {.family = family, .size = 16, .bold = bold}});
    return page;
}

} // namespace

TEST(PdfFonts, EveryInstalledFontGivesBackItsLettersAndNoRadicals)
{
    const QString letters = lettersWithRadicals();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    int tried = 0;
    for (const QString& family : QFontDatabase::families()) {
        const QString shown = shownBy(family, letters);
        if (!shown.startsWith(kEveryday))
            continue;
        ++tried;
        for (const bool bold : {false, true}) {
            Progress progress;
            writePdf(path, {.pages = {pageIn(family, shown, bold)}, .fonts = {}, .title = {}}, progress);
            EXPECT_EQ(differences(shown, PdfReader(path).text()), "") << family.toStdString() << (bold ? ", bold" : "");
        }
    }
    EXPECT_GT(tried, 0) << "no Chinese font";
}

TEST(PdfFonts, AMapThatGrowsLeavesEveryOffsetOfTheFileRight)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.pdf"_s);
    Progress progress;
    writePdf(path, {.pages = {pageIn(u"Noto Serif CJK SC"_s, u"土士大女子"_s, false)}, .fonts = {}, .title = {}},
             progress);
    EXPECT_EQ(PdfReader(path).text(), u"土士大女子"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    EXPECT_EQ(pdf.mid(start, pdf.indexOf('\n', start) - start).trimmed().toLongLong(), table);
    const QList<QByteArray> entries = pdf.mid(table, pdf.indexOf("trailer", table) - table).split('\n');
    int objects = 0;
    for (qsizetype number = 0; number + 2 < entries.size(); ++number)
        if (const QByteArray& entry = entries[number + 2]; entry.contains(" n")) {
            ++objects;
            EXPECT_TRUE(pdf.mid(entry.left(10).toLongLong()).startsWith(QByteArray::number(number) + " 0 obj"))
                << number;
        }
    EXPECT_GT(objects, 10);
    for (qsizetype stream = pdf.indexOf("stream\n/CIDInit"); stream >= 0;
         stream = pdf.indexOf("stream\n/CIDInit", stream + 1)) {
        const qsizetype length = pdf.lastIndexOf("/Length ", stream) + 8;
        const qsizetype end = stream + 7 + pdf.mid(length, pdf.indexOf(' ', length) - length).toLongLong();
        EXPECT_EQ(pdf.mid(end, 10).trimmed(), "endstream");
    }
}
