// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <gtest/gtest.h>

#include "tests/support/cli.h"
#include "tests/support/docx_reader.h"

using namespace cooperage::test;

namespace {

const QString kTerm = QStringLiteral("2025-2026-1");

class CliReport : public testing::Test {
protected:
    void SetUp() override
    {
        const CliResult made = runCli({QStringLiteral("demo"), file(), QStringLiteral("--partners=10"),
                                       QStringLiteral("--placements=30"), QStringLiteral("--term"), kTerm});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    }
    QString file() const { return m_folder.path(QStringLiteral("demo.coop")); }
    QString out(const QString& name) const { return m_folder.path(name); }
    CliResult report(const QString& name, const QStringList& more = {}) const
    {
        return runCli(QStringList{QStringLiteral("report"), file(), QStringLiteral("--term"), kTerm,
                                  QStringLiteral("--out"), out(name)} +
                      more);
    }

private:
    CliFolder m_folder;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST_F(CliReport, IsWrittenAsPdfWithoutADisplay)
{
    const CliResult result = report(QStringLiteral("r.pdf"));
    EXPECT_EQ(result.exit, 0) << result.err.toStdString();
    EXPECT_TRUE(contentOf(out(QStringLiteral("r.pdf"))).startsWith("%PDF-"));
}

TEST_F(CliReport, IsWrittenAsWordDocumentWithItsMark)
{
    const CliResult result = report(QStringLiteral("r.docx"));
    EXPECT_EQ(result.exit, 0) << result.err.toStdString();
    auto document = cooperage::testing_support::DocxReader::ofFile(out(QStringLiteral("r.docx")));
    EXPECT_TRUE(document.body().text.contains(QStringLiteral("岗位实习")));
    EXPECT_EQ(document.xml(QStringLiteral("word/header1.xml")).text, QStringLiteral("样例数据　未结账"));
}

TEST_F(CliReport, IsWrittenAsHtmlInBothLanguages)
{
    EXPECT_EQ(report(QStringLiteral("zh.html")).exit, 0);
    EXPECT_TRUE(QString::fromUtf8(contentOf(out(QStringLiteral("zh.html")))).contains(QStringLiteral("岗位实习")));
    EXPECT_EQ(report(QStringLiteral("en.html"), {QStringLiteral("--lang"), QStringLiteral("en")}).exit, 0);
    EXPECT_TRUE(QString::fromUtf8(contentOf(out(QStringLiteral("en.html")))).contains(QStringLiteral("nternship")));
}

TEST_F(CliReport, ComparesWithTheTermThatIsNamed)
{
    const QString compare = QStringLiteral("--compare");
    EXPECT_EQ(report(QStringLiteral("c.html"), {compare, QStringLiteral("2024-2025-1")}).exit, 0);
    EXPECT_TRUE(QString::fromUtf8(contentOf(out(QStringLiteral("c.html")))).contains(QStringLiteral("2024-2025-1")));
    const CliResult year = report(QStringLiteral("c.pdf"), {compare, QStringLiteral("2024")});
    EXPECT_EQ(year.exit, 2);
    EXPECT_TRUE(year.err.contains(QStringLiteral("compared"))) << year.err.toStdString();
    EXPECT_EQ(report(QStringLiteral("c.pdf"), {compare, QStringLiteral("yesterday")}).exit, 2);
}

TEST_F(CliReport, ReplacesAnExistingFile)
{
    QFile old(out(QStringLiteral("r.html")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_EQ(report(QStringLiteral("r.html")).exit, 0);
    EXPECT_FALSE(contentOf(old.fileName()).startsWith("old"));
}

TEST_F(CliReport, KnowsWhatItCannotWrite)
{
    EXPECT_EQ(report(QStringLiteral("r.odt")).exit, 2);
    EXPECT_EQ(report(QStringLiteral("r.pdf"), {QStringLiteral("--lang"), QStringLiteral("fr")}).exit, 2);
    EXPECT_EQ(report(QStringLiteral("r.pdf"), {QStringLiteral("--department"), QStringLiteral("无此学院")}).exit, 2);
    EXPECT_EQ(report(QStringLiteral("no/where.pdf")).exit, 3);
}
