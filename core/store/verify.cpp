// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include <QFile>
#include <QtEndian>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/store/read_store.h"
#include "core/store/schema.h"
#include "core/store/upgrades/upgrades.h"

namespace cooperage {

namespace {

/// Whether the head of the file says that this program can read it. Format: the database file format's header, version
/// at byte 60, application id at byte 68, big-endian.
bool claimsToBeOurs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(100);
    return head.size() == 100 && head.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(head.constData() + 68) == schema::kApplicationId &&
           qFromBigEndian<quint32>(head.constData() + 60) <= schema::kVersion;
}

} // namespace

QStringList faultsInside(db::Connection& connection)
{
    QStringList faults;
    db::Statement& whole = connection.statement(QStringLiteral("PRAGMA integrity_check"));
    while (whole.step())
        if (whole.text(0) != QLatin1StringView("ok"))
            faults.append(whole.text(0));
    whole.reset();
    db::Statement& links = connection.statement(QStringLiteral("PRAGMA foreign_key_check"));
    while (links.step())
        faults.append(coreText(QT_TRANSLATE_NOOP("core", "%1 %2 points to a record that is not there."))
                          .arg(links.text(0))
                          .arg(links.integer(1)));
    links.reset();
    return faults;
}

QStringList faultsOf(const QString& path)
{
    try {
        if (const qint64 version = upgrades::versionOf(path); version > 0 && version < schema::kVersion) {
            db::Connection older(path, db::Connection::Access::ReadOnly);
            return faultsInside(older);
        }
        return faultsInside(ReadStore(path).connection());
    } catch (const Failure& failure) {
        if (!claimsToBeOurs(path))
            throw;
        return {failure.text()};
    }
}

} // namespace cooperage
