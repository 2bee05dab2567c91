// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrades/upgrades.h"

#include <QFile>
#include <QtEndian>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/db/transaction.h"
#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/store/verify.h"

namespace cooperage::upgrades {

namespace {

void requireSound(db::Connection& connection)
{
    if (const QStringList faults = faultsInside(connection); !faults.isEmpty())
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "The file could not be brought up to date and stays as it was. "
                                               "Keep it, and ask for help.")),
            faults.join(QLatin1Char('\n')));
}

} // namespace

qint64 versionOf(const QString& path)
{
    // A crash in the middle of an upgrade may have left the head of the new version: opening rolls back what it began.
    if (QFile::exists(path + QStringLiteral("-journal")))
        db::Connection(path, db::Connection::Access::ReadOnly);
    // Format: the database file format's header, version at byte 60, application id at byte 68, big-endian.
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    if (head.size() < 100 || qFromBigEndian<quint32>(head.constData() + 68) != schema::kApplicationId)
        return 0;
    return qFromBigEndian<quint32>(head.constData() + 60);
}

void run(const QString& path, std::span<const Upgrade> steps, Progress& progress)
{
    const qint64 found = versionOf(path);
    if (steps.empty() || found < steps.front().from || found > steps.back().from)
        return;
    backup::makeBeforeUpgrade(path, progress);
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Bringing the file up to date")), qint64(steps.size()));
    db::Connection connection(path, db::Connection::Access::ReadWrite);
    // Tables are rebuilt in a step: links are proved at the end instead of row by row.
    connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    db::Transaction transaction(connection);
    for (const Upgrade& step : steps) {
        if (step.from < found)
            continue;
        connection.execute(QString::fromUtf8(step.sql));
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.from + 1));
        progress.advance();
    }
    requireSound(connection);
    transaction.commit();
}

} // namespace cooperage::upgrades
