// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/base/account.h"
#include "core/store/backup.h"

namespace cooperage::ui {

namespace {
constexpr int kRecentFiles = 8;
}

QString Settings::person() const
{
    return text("person", accountName());
}

QString Settings::backupFolder() const
{
    return text(backup::kHomeSetting, {});
}

void Settings::setBackupFolder(const QString& folder)
{
    m_settings.setValue(QLatin1StringView(backup::kHomeSetting), folder);
    backup::setHome(folder);
    if (m_backupFolderTold)
        m_backupFolderTold();
}

QString Settings::documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList Settings::recentFiles() const
{
    QStringList files;
    for (const QString& path : m_settings.value(QStringLiteral("recent")).toStringList())
        if (QFileInfo(path).isFile())
            files.append(path);
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recent"), files.mid(0, kRecentFiles));
}

/// A path may hold any letter; a settings key may not.
QString Settings::keyOf(const QString& file)
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Md5).toHex());
}

} // namespace cooperage::ui
