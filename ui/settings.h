// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QStringList>
#include <functional>
#include <optional>

namespace cooperage::ui {

/// What belongs to the person at this computer, not to a file: language, theme, zoom, name, recent files, window.
class Settings {
public:
    QString language() const { return text("language", QStringLiteral("zh_CN")); }
    void setLanguage(const QString& language) { m_settings.setValue(QStringLiteral("language"), language); }
    bool isDark() const { return m_darkNow.value_or(m_settings.value(QStringLiteral("dark"), false).toBool()); }
    void setDark(bool dark)
    {
        m_darkNow.reset();
        m_settings.setValue(QStringLiteral("dark"), dark);
    }
    /// Until the user chooses otherwise, and not kept.
    void setDarkNow(bool dark) { m_darkNow = dark; }
    int zoom() const { return m_settings.value(QStringLiteral("zoom"), 100).toInt(); }
    void setZoom(int percent) { m_settings.setValue(QStringLiteral("zoom"), percent); }
    /// The name that stands in the history; by default the computer account's.
    QString person() const;
    void setPerson(const QString& name) { m_settings.setValue(QStringLiteral("person"), name); }

    /// Where automatic backups go; empty: beside each file.
    QString backupFolder() const;
    void setBackupFolder(const QString& folder);
    /// Who shows the last backup is told when they go elsewhere.
    void onBackupFolder(std::function<void()> told) { m_backupFolderTold = std::move(told); }

    static QString documents(); ///< where people keep their files

    QStringList recentFiles() const; ///< newest first, only those that still exist
    void addRecentFile(const QString& path);
    void clearRecentFiles() { m_settings.remove(QStringLiteral("recent")); }

    QString term(const QString& file) const
    {
        return m_settings.value(QStringLiteral("terms/") + keyOf(file)).toString();
    }
    void setTerm(const QString& file, const QString& term)
    {
        m_settings.setValue(QStringLiteral("terms/") + keyOf(file), term);
    }

    QByteArray bytes(const char* key) const { return m_settings.value(QString::fromLatin1(key)).toByteArray(); }
    void setBytes(const char* key, const QByteArray& bytes) { m_settings.setValue(QString::fromLatin1(key), bytes); }

private:
    QString text(const char* key, const QString& otherwise) const
    {
        return m_settings.value(QString::fromLatin1(key), otherwise).toString();
    }
    static QString keyOf(const QString& file);

    QSettings m_settings;
    std::optional<bool> m_darkNow;
    std::function<void()> m_backupFolderTold;
};

} // namespace cooperage::ui
