// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include <memory>

#include <zip.h>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage {

namespace {

// 1 January 1980, the first day a zip knows, in its own form.
constexpr zip_uint16_t kNoTime = 0;
constexpr zip_uint16_t kFirstDay = (1 << 5) | 1;

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Failure refused(zip_error_t* error)
{
    return Failure(coreText(QT_TRANSLATE_NOOP("core", "The file cannot be put together.")),
                   QString::fromUtf8(zip_error_strerror(error)));
}

void add(zip_t* archive, const ZipPart& part)
{
    Source source(zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0),
                  &zip_source_free);
    const zip_int64_t index = source ? zip_file_add(archive, part.name.constData(), source.get(), 0) : -1;
    if (index < 0)
        throw refused(zip_get_error(archive));
    source.release(); // the archive's from here on
    if (zip_file_set_dostime(archive, zip_uint64_t(index), kNoTime, kFirstDay, 0) != 0)
        throw refused(zip_get_error(archive));
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        throw refused(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (got != bytes.size())
        throw refused(zip_source_error(source));
    return bytes;
}

} // namespace

QByteArray zipped(const std::vector<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    Archive archive(target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, &error) : nullptr, &zip_discard);
    if (!archive)
        throw refused(&error);
    zip_source_keep(target.get()); // closing the archive gives back only its own share
    for (const ZipPart& part : parts)
        add(archive.get(), part);
    if (zip_close(archive.get()) != 0)
        throw refused(zip_get_error(archive.get()));
    archive.release();
    return contentOf(target.get());
}

} // namespace cooperage
