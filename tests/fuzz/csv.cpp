// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .csv reader.
#include "core/exchange/csv_reader.h"
#include "tests/fuzz/workbook_promises.h"

using namespace cooperage;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Folder folder;
    const QString path = folder.put(QStringLiteral("ledger.csv"),
                                    QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size)));
    fuzz::mayFail([&] {
        Progress progress;
        fuzz::expectWhole(readCsv(path, progress));
    });
    return 0;
}
