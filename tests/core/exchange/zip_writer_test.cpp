// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/zip_archive.h"
#include "core/exchange/zip_writer.h"

using namespace cooperage;

namespace {

QByteArray partOf(const QByteArray& zip, const QString& name)
{
    QByteArray content;
    ZipArchive(zip, {}).read(name,
                             [&](std::string_view piece) { content.append(piece.data(), qsizetype(piece.size())); });
    return content;
}

} // namespace

TEST(ZipWriter, GivesItsPartsBackInTheirOrder)
{
    const QByteArray large(300000, 'x');
    const QByteArray zip = zipped({{"b/second.xml", "内容"}, {"a.xml", large}, {"empty", {}}});
    EXPECT_EQ(partOf(zip, QStringLiteral("b/second.xml")), "内容");
    EXPECT_EQ(partOf(zip, QStringLiteral("a.xml")), large);
    EXPECT_EQ(partOf(zip, QStringLiteral("empty")), QByteArray());
    EXPECT_LT(zip.indexOf("b/second.xml"), zip.indexOf("a.xml"));
    EXPECT_LT(zip.size(), 5000) << "not packed";
}

TEST(ZipWriter, MakesEqualFilesOfEqualParts)
{
    const std::vector<ZipPart> parts{{"a", "1"}, {"b", "2"}};
    EXPECT_EQ(zipped(parts), zipped(parts));
    EXPECT_NE(zipped(parts), zipped({{"a", "1"}, {"b", "3"}}));
}
