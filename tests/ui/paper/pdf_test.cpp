// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_document.h"
#include "ui/paper/layout.h"
#include "ui/paper/page_style.h"
#include "ui/paper/pdf_writer.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace cooperage::testing_support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes a document once for all tests of this file.
class Pdf : public testing::Test {
protected:
    PdfReader written(const report::Document& document)
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        Progress progress;
        writePdf(path, layOut(document), progress);
        return PdfReader(path);
    }

    /// Like the reader's words, without the mark in the head and the page number in the foot.
    static std::vector<PdfReader::Word> body(const PdfReader& pdf)
    {
        const QRectF area = pageStyle(u"zh-CN"_s).area;
        std::vector<PdfReader::Word> words;
        for (const PdfReader::Word& word : pdf.words())
            if (word.box.center().y() > area.top() && word.box.center().y() < area.bottom())
                words.push_back(word);
        return words;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Pdf, HasEveryFontEmbeddedAndNoPicture)
{
    const PdfReader pdf = written(sampleReport());
    const auto fonts = pdf.fonts();
    EXPECT_GE(fonts.size(), 3u);
    for (const PdfReader::Font& font : fonts) {
        EXPECT_TRUE(font.embedded && font.unicode) << font.name.toStdString();
        EXPECT_FALSE(font.name.contains(u"CJKjp"_s)) << "Han letters in Japanese shapes";
    }
    EXPECT_EQ(pdf.imageCount(), 0);
}

TEST_F(Pdf, GivesItsTextBackInReadingOrderWithTheLettersThatWereWritten)
{
    const QString text = written(sampleReport()).text();
    qsizetype at = 0;
    for (const QString& part :
         {u"云津职业技术学院2024—2025学年第二学期校企合作工作报告"_s, u"一、总体情况"_s, u"（一）合作单位"_s,
          u"截至2025年8月31日，在册合作单位163家，比上学期增加7家；其中企业142家，占87.1%。"_s,
          u"生人月文日高言金页等字均可检索，校企共同投入486.2万元"_s, u"表1合作单位构成（单位：家）"_s,
          u"科研院所43+1其他22—合计163156+7"_s, u"图1实习基地协议增加最多"_s, u"二、岗位实习与1+X证书"_s,
          u"图2前5家接收41%的实习生"_s, u"三、投入"_s, u"云津职业技术学院校企合作处2025年9月3日"_s,
          u"附件：合作单位名单"_s, u"2,745.0"_s}) {
        const qsizetype found = text.indexOf(part, at);
        EXPECT_GE(found, 0) << part.toStdString();
        at = std::max(at, found);
    }
    for (const QChar letter : text)
        EXPECT_FALSE(letter >= QChar(0x2E80) && letter <= QChar(0x2FD5)) << int(letter.unicode());
}

TEST_F(Pdf, NamesItsTitleAndMaker)
{
    const PdfReader pdf = written(sampleReport());
    EXPECT_EQ(pdf.property(u"Title"_s), u"云津职业技术学院校企合作工作报告"_s);
    EXPECT_TRUE(pdf.property(u"Creator"_s).startsWith(u"Cooperage"_s));
    EXPECT_EQ(pdf.property(u"Page size"_s), u"595 x 842 pts (A4)"_s);
}

TEST_F(Pdf, KeepsEverythingInsideTheTypeArea)
{
    constexpr double kSideBearing = 1;
    const QRectF area = pageStyle(u"zh-CN"_s).area.adjusted(-kSideBearing, 0, kSideBearing, 0);
    for (const auto& document : {sampleReport(), sampleEnglishReport()}) {
        const auto words = body(written(document));
        EXPECT_GT(words.size(), 200u);
        for (const PdfReader::Word& word : words) {
            EXPECT_GE(word.box.left(), area.left()) << word.page << word.text.toStdString();
            EXPECT_LE(word.box.right(), area.right()) << word.page << word.text.toStdString();
        }
    }
}

TEST_F(Pdf, NumbersOddPagesAtTheRightAndEvenPagesAtTheLeft)
{
    const PdfReader pdf = written(sampleReport());
    const QRectF area = pageStyle(u"zh-CN"_s).area;
    std::map<int, double> found;
    for (const PdfReader::Word& word : pdf.words())
        if (word.box.top() > area.bottom() && word.text == QString::number(word.page))
            found[word.page] = word.box.center().x();
    ASSERT_EQ(int(found.size()), pdf.pageCount());
    for (const auto& [page, x] : found)
        EXPECT_EQ(x > area.center().x(), page % 2 == 1) << page;
}

TEST_F(Pdf, RepeatsTheHeadingRowOnEachPageOfATable)
{
    const PdfReader pdf = written(sampleReport());
    std::set<int> headings, rows;
    for (const PdfReader::Word& word : pdf.words()) {
        if (word.text == u"协议止期"_s)
            headings.insert(word.page);
        if (word.text.contains(u"-15"_s))
            rows.insert(word.page);
    }
    EXPECT_GE(rows.size(), 3u);
    EXPECT_EQ(headings, rows);
}

TEST_F(Pdf, SaysInOneSentenceThatAFolderCannotBeWritten)
{
    Progress progress;
    try {
        writePdf(m_folder.filePath(u"no/such/folder/a.pdf"_s), layOut(sampleEnglishReport()), progress);
        FAIL() << "no failure";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.text().contains(u"a.pdf"_s));
        EXPECT_FALSE(failure.text().contains(u"The file"_s)) << "not translated";
    }
}

TEST_F(Pdf, LeavesNothingWhenCancelled)
{
    auto flag = std::make_shared<std::atomic_bool>(true);
    Progress progress(flag, [](const Progress::State&) {});
    const QString path = m_folder.filePath(u"a.pdf"_s);
    EXPECT_THROW(writePdf(path, layOut(sampleReport()), progress), Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}
