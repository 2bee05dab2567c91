// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <map>
#include <vector>

#include "core/base/progress.h"
#include "core/model/record_type.h"

namespace cooperage {
class ReadStore;
}

/// Copies of a file at a moment, to go back to. A backup is made by SQLite's online backup while people work on, proved
/// whole before it counts, and then stands alone as an ordinary .coop file named after college and time.
namespace cooperage::backup {

enum class Reason { Asked, Daily, BeforeRestore, BeforeImport, BeforeUpgrade };

/// A backup as its name tells, without opening it.
struct Backup {
    QString path;
    QString college; ///< as the name could carry it
    QDateTime at;    ///< local time
    Reason reason = Reason::Asked;
};

/// What a backup holds.
struct Contents {
    QString college;
    QDateTime lastChange; ///< invalid: nobody has changed anything yet
    QString lastPerson;
    std::map<const RecordType*, qint64> counts; ///< only types that have records
};

/// "before an import", in the program's language.
QString reasonText(Reason reason);

/// Under this name the settings of the person at this computer keep the folder for automatic backups; window and
/// command line read it when they start.
inline constexpr char kHomeSetting[] = "backups";

/// Chooses another folder for the automatic backups of all files, on another drive perhaps, in which each file has a
/// folder of its own; empty: beside each file. Holds until the program ends; any thread.
void setHome(const QString& folder);
/// False while the chosen folder cannot be written, because its drive is not there; backups go beside the file then.
/// Asks the drive, which may not answer for a long time: nothing for the thread that draws.
bool isHomeReachable();

/// Where the automatic backups of a file go: "college-backups" beside "college.coop", or a folder in the chosen one.
/// Asks the drive like isHomeReachable.
QString folderOf(const QString& file);

/// Makes a backup of `file` in `folder`, which is made when it is missing, and returns its path. Throws a Failure, and
/// leaves nothing, when it cannot be written or does not prove whole.
QString make(const QString& file, const QString& folder, Reason reason, Progress& progress);

/// The backups in a folder, newest first; other files are passed over.
std::vector<Backup> allIn(const QString& folder);

/// What there is of a file's automatic backups.
struct Place {
    QString folder;
    bool isHomeReachable = true;
    std::vector<Backup> backups; ///< newest first
};

/// Asks the drive like isHomeReachable.
Place placeOf(const QString& file);

/// The automatic backup before `records` records are imported into the file: made only when they are many and when the
/// file already holds something to lose.
void makeBeforeImport(const ReadStore& store, qint64 records, Progress& progress);

/// The backup before an upgrade; the file may be of any older version.
QString makeBeforeUpgrade(const QString& file, Progress& progress);

/// A whole copy of `file` at `to`, for work that goes on elsewhere; replaces what stands there.
void saveCopy(const QString& file, const QString& to, Progress& progress);

/// What is no longer needed of automatic backups: all of the last 7 days are kept, then the newest of each week for
/// 2 months, then the newest of each month for 2 years. What somebody asked for is always kept.
std::vector<Backup> outdated(const std::vector<Backup>& backups, const QDate& today);
/// Removes the outdated ones in a folder.
void thin(const QString& folder);

/// Throws a Failure when it is no file that this program can read.
Contents contentsOf(const QString& path);

} // namespace cooperage::backup
