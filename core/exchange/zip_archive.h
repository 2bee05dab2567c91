// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <string_view>

#include "core/exchange/read_limits.h"

struct zip;

namespace cooperage {

/// The parts of a zip file held in memory. Names are matched without regard to case, slashes and a leading slash,
/// because some writers store them so. Everything thrown is Damage; what is really inflated counts against the limits,
/// not what the directory claims, and a part read to its end had the right checksum.
class ZipArchive {
public:
    ZipArchive(QByteArray bytes, const ReadLimits& limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool contains(const QString& part) const;
    /// The inflated size that the directory claims; 0 for a missing part. Only for showing progress.
    qint64 claimedSize(const QString& part) const;
    /// Hands the part over in pieces of up to 64 KB; throws Damage when there is no such part.
    void read(const QString& part, const std::function<void(std::string_view)>& take);

private:
    QByteArray m_bytes; ///< libzip reads from it until the archive is closed
    ReadLimits m_limits;
    qint64 m_inflated = 0;
    std::unique_ptr<zip, void (*)(zip*)> m_zip;
    QHash<QString, quint64> m_parts;
};

} // namespace cooperage
