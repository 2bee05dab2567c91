// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <array>

#include <zip.h>

#include "core/exchange/damage.h"

namespace cooperage {

namespace {

using OpenPart = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

QString partKey(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Damage damageOf(const zip_error_t* error, const QString& place)
{
    const int code = zip_error_code_zip(error);
    const bool encrypted = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
    const QString words = QString::fromUtf8(zip_error_strerror(const_cast<zip_error_t*>(error)));
    return Damage(place + QStringLiteral(": ") + words, encrypted ? Damage::Kind::Encrypted : Damage::Kind::Broken);
}

zip_t* openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = nullptr;
    if (zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error)) {
        archive = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive)
            zip_source_free(source);
    }
    const Damage damage = damageOf(&error, QStringLiteral("zip"));
    zip_error_fini(&error);
    if (!archive)
        throw damage;
    return archive;
}

} // namespace

ZipArchive::ZipArchive(QByteArray bytes, const ReadLimits& limits)
    : m_bytes(std::move(bytes)), m_limits(limits),
      m_zip(openArchive(m_bytes), [](zip* archive) { zip_discard(archive); })
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(m_zip.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            m_parts.insert(partKey(QString::fromUtf8(name)), quint64(i));
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::contains(const QString& part) const
{
    return m_parts.contains(partKey(part));
}

qint64 ZipArchive::claimedSize(const QString& part) const
{
    const auto found = m_parts.constFind(partKey(part));
    zip_stat_t stat;
    if (found == m_parts.cend() || zip_stat_index(m_zip.get(), *found, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return qint64(std::min<quint64>(stat.size, quint64(m_limits.partBytes)));
}

void ZipArchive::read(const QString& part, const std::function<void(std::string_view)>& take)
{
    const auto found = m_parts.constFind(partKey(part));
    if (found == m_parts.cend())
        throw Damage(QStringLiteral("missing part ") + part);
    const OpenPart file(zip_fopen_index(m_zip.get(), *found, 0), &zip_fclose);
    if (!file)
        throw damageOf(zip_get_error(m_zip.get()), part);

    std::array<char, 65536> piece;
    qint64 inflated = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            throw damageOf(zip_file_get_error(file.get()), part);
        if (got == 0)
            return;
        inflated += got;
        m_inflated += got;
        if (inflated > m_limits.partBytes || m_inflated > m_limits.totalBytes)
            throw Damage(QStringLiteral("inflates too far: ") + part, Damage::Kind::TooLarge);
        take(std::string_view(piece.data(), size_t(got)));
    }
}

} // namespace cooperage
