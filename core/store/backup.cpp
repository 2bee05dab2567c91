// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <set>

#include "core/base/account.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/records/all.h"
#include "core/store/file_lock.h"
#include "core/store/read_store.h"
#include "core/store/verify.h"
#include "core/store/whole_file.h"

namespace cooperage::backup {

namespace {

constexpr int kLongestName = 40;
constexpr qint64 kLargeImport = 1000; ///< records
constexpr int kAllDays = 7;
constexpr int kWeeklyDays = 62;
constexpr int kMonthlyDays = 731;
const QString kTimeFormat = QStringLiteral("yyyy-MM-dd_HH-mm-ss");

constexpr int kPlaceLetters = 4; ///< of the hash that tells files of one name apart

QMutex& homeMutex()
{
    static QMutex mutex;
    return mutex;
}

QString& theHome()
{
    static QString folder;
    return folder;
}

QString home()
{
    const QMutexLocker locker(&homeMutex());
    return theHome();
}

struct Token {
    Reason reason;
    const char* token; ///< in file names, the same in every language
    const char* text;
};

constexpr Token kTokens[] = {
    {Reason::Asked, "asked", QT_TRANSLATE_NOOP("core", "made by hand")},
    {Reason::Daily, "daily", QT_TRANSLATE_NOOP("core", "daily")},
    {Reason::BeforeRestore, "before-restore", QT_TRANSLATE_NOOP("core", "before a restore")},
    {Reason::BeforeImport, "before-import", QT_TRANSLATE_NOOP("core", "before an import")},
    {Reason::BeforeUpgrade, "before-upgrade", QT_TRANSLATE_NOOP("core", "before an upgrade")},
};

const Token& tokenOf(Reason reason)
{
    return *std::find_if(std::begin(kTokens), std::end(kTokens),
                         [reason](const Token& token) { return token.reason == reason; });
}

QString collegeOf(const ReadStore& store)
{
    const std::vector<College> colleges = store.all<College>();
    return colleges.empty() ? QString() : colleges.front().name;
}

/// A name that every file system takes.
QString safeName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|_.\\s]+"));
    return name.replace(forbidden, QStringLiteral("-")).left(kLongestName);
}

/// A path that is not taken: two backups of one second are told apart by a number.
QString freePath(const QDir& folder, const QString& college, Reason reason)
{
    const QString stem =
        QStringLiteral("%1_%2_%3")
            .arg(safeName(college), clock::now().toString(kTimeFormat), QLatin1StringView(tokenOf(reason).token));
    QString path = folder.filePath(stem + QStringLiteral(".coop"));
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1_%2.coop").arg(stem).arg(number));
    return path;
}

void copyProved(db::Connection& connection, const QString& draft, Progress& progress)
{
    connection.copyTo(draft, progress);
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Proving the copy")));
    db::Connection copy(draft, db::Connection::Access::ReadOnly);
    if (const QStringList faults = faultsInside(copy); !faults.isEmpty())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "No copy was kept: the file is damaged. Restore the last "
                                                         "backup.")),
                      faults.join(QLatin1Char('\n')));
    progress.check();
}

QString keepIn(const QString& folder, const QString& college, Reason reason,
               const std::function<void(const QString& draft)>& fill)
{
    if (!QDir().mkpath(folder))
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "The folder \"%1\" cannot be made. Choose another one."))
                          .arg(QDir::toNativeSeparators(folder)));
    WholeFile whole(freePath(QDir(folder), college, reason));
    fill(whole.draft());
    return whole.keep();
}

} // namespace

QString reasonText(Reason reason)
{
    return coreText(tokenOf(reason).text);
}

void setHome(const QString& folder)
{
    const QMutexLocker locker(&homeMutex());
    theHome() = folder;
}

bool isHomeReachable()
{
    const QString folder = home();
    return folder.isEmpty() || (QFileInfo(folder).isDir() && QFileInfo(folder).isWritable());
}

QString folderOf(const QString& file)
{
    const QFileInfo info(file);
    const QString name = info.completeBaseName();
    if (home().isEmpty() || !isHomeReachable())
        return info.absoluteDir().filePath(name + QStringLiteral("-backups"));
    // Files of one name from two folders must not thin out each other's backups.
    const QByteArray place = QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(home()).filePath(
        QStringLiteral("%1-%2-backups").arg(name, QLatin1StringView(place.toHex().left(kPlaceLetters))));
}

QString make(const QString& file, const QString& folder, Reason reason, Progress& progress)
{
    const ReadStore store(file);
    const QString college = collegeOf(store);
    return keepIn(folder, college.isEmpty() ? QFileInfo(file).completeBaseName() : college, reason,
                  [&](const QString& draft) { copyProved(store.connection(), draft, progress); });
}

QString makeBeforeUpgrade(const QString& file, Progress& progress)
{
    db::Connection connection(file, db::Connection::Access::ReadOnly);
    return keepIn(folderOf(file), QFileInfo(file).completeBaseName(), Reason::BeforeUpgrade,
                  [&](const QString& draft) { copyProved(connection, draft, progress); });
}

void makeBeforeImport(const ReadStore& store, qint64 records, Progress& progress)
{
    if (records >= kLargeImport && store.nextUndo())
        make(store.path(), folderOf(store.path()), Reason::BeforeImport, progress);
}

void saveCopy(const QString& file, const QString& to, Progress& progress)
{
    if (QFileInfo(to).exists() && QFileInfo(to).canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "\"%1\" is the open file itself. Choose another name."))
                          .arg(QFileInfo(file).fileName()));
    const std::shared_ptr<FileLock> lock = FileLock::take(to, accountName(), 0);
    WholeFile whole(to);
    copyProved(ReadStore(file).connection(), whole.draft(), progress);
    whole.replace();
}

std::vector<Backup> allIn(const QString& folder)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*)_(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)_([a-z-]+)(_\\d+)?\\.coop$"));
    std::vector<Backup> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.coop")}, QDir::Files)) {
        const QRegularExpressionMatch match = form.match(info.fileName());
        const auto token = std::find_if(std::begin(kTokens), std::end(kTokens), [&](const Token& one) {
            return match.captured(3) == QLatin1StringView(one.token);
        });
        if (match.hasMatch() && token != std::end(kTokens))
            found.push_back({info.absoluteFilePath(), match.captured(1),
                             QDateTime::fromString(match.captured(2), kTimeFormat), token->reason});
    }
    std::sort(found.begin(), found.end(), [](const Backup& one, const Backup& other) {
        return std::tie(one.at, one.path) > std::tie(other.at, other.path);
    });
    return found;
}

Place placeOf(const QString& file)
{
    const QString folder = folderOf(file);
    return {folder, isHomeReachable(), allIn(folder)};
}

std::vector<Backup> outdated(const std::vector<Backup>& backups, const QDate& today)
{
    std::set<std::pair<int, int>> weeks, months; // those whose newest backup has been met
    std::vector<Backup> gone;
    for (const Backup& one : backups) {
        const QDate day = one.at.date();
        const qint64 age = day.daysTo(today);
        if (one.reason == Reason::Asked || age < kAllDays)
            continue;
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool kept = age < kWeeklyDays    ? weeks.insert({year, week}).second
                          : age < kMonthlyDays ? months.insert({day.year(), day.month()}).second
                                               : false;
        if (!kept)
            gone.push_back(one);
    }
    return gone;
}

void thin(const QString& folder)
{
    for (const Backup& one : outdated(allIn(folder), clock::today()))
        QFile::remove(one.path);
}

Contents contentsOf(const QString& path)
{
    const ReadStore store(path);
    Contents contents;
    contents.college = collegeOf(store);
    db::Statement& last = store.connection().statement(
        QStringLiteral("SELECT at, who FROM step UNION ALL SELECT at, who FROM replay ORDER BY 1 DESC LIMIT 1"));
    if (last.step()) {
        contents.lastChange = QDateTime::fromString(last.text(0), Qt::ISODate);
        contents.lastPerson = last.text(1);
    }
    last.reset();
    for (const RecordType* type : allRecordTypes())
        if (const qint64 count = store.count({.type = type}))
            contents.counts.emplace(type, count);
    return contents;
}

} // namespace cooperage::backup
