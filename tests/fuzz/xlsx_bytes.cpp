// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .xlsx reader, the bytes of the zip and all.
#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/workbook_promises.h"

using namespace cooperage;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Folder folder;
    const QString path = folder.put(QStringLiteral("book.xlsx"),
                                    QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size)));
    fuzz::mayFail([&] {
        Progress progress;
        fuzz::expectWhole(readXlsx(path, progress));
    });
    return 0;
}
