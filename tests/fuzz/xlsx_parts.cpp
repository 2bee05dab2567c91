// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .xlsx reader behind a zip that is always whole: the input is the text of its parts.
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_writer.h"
#include "tests/fuzz/workbook_promises.h"

using namespace cooperage;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Folder folder;
    const QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    std::vector<ZipPart> parts;
    for (const fuzz::NamedBytes& file : fuzz::filesIn(text, 20))
        parts.push_back({file.name, file.bytes});
    fuzz::mayFail([&] {
        Progress progress;
        fuzz::expectWhole(readXlsx(folder.put(QStringLiteral("book.xlsx"), zipped(parts)), progress));
    });
    return 0;
}
