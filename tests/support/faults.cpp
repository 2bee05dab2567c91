// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

#include <algorithm>
#include <atomic>
#include <limits>

#include <sqlite3.h>

namespace cooperage::test::faults {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

std::atomic<qint64> g_statements = kNever; // left until one fails
std::atomic<qint64> g_operations = kNever;
std::atomic<qint64> g_bytes = kNever;
std::atomic<bool> g_struck = false;

/// True when this call is to fail.
bool operationFails()
{
    if (g_operations == kNever || --g_operations > 0)
        return false;
    g_struck = true;
    return true;
}

/// The library's file of ours, followed in memory by the real one.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file* file, void* into, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), into, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    if (operationFails())
        return SQLITE_IOERR_WRITE;
    if (g_bytes != kNever) {
        const int fits = int(std::min<qint64>(count, g_bytes));
        g_bytes -= fits;
        if (fits < count) {
            g_struck = true;
            if (fits > 0)
                real(file)->pMethods->xWrite(real(file), bytes, fits, at);
            return SQLITE_FULL;
        }
    }
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return operationFails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return operationFails() ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* isLocked)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isLocked);
}
int control(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int traits(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** where)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, where);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void sharedBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods{2,          closeFile,     readFile,    writeFile, truncateFile, syncFile, fileSize,
                                  lockFile,   unlockFile,    checkLock,   control,   sectorSize,   traits,   mapShared,
                                  lockShared, sharedBarrier, unmapShared, nullptr,   nullptr};

sqlite3_vfs* g_disk = nullptr;

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* ours = reinterpret_cast<File*>(file);
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    ours->base.pMethods = nullptr;
    const int result = g_disk->xOpen(g_disk, name, ours->real, flags, outFlags);
    if (ours->real->pMethods)
        ours->base.pMethods = &kMethods;
    return result;
}

int removeFile(sqlite3_vfs*, const char* name, int sync)
{
    return operationFails() ? SQLITE_IOERR_DELETE : g_disk->xDelete(g_disk, name, sync);
}

int listen(unsigned, void* connection, void*, void*)
{
    if (g_statements != kNever && --g_statements == 0) {
        g_struck = true;
        sqlite3_interrupt(static_cast<sqlite3*>(connection));
    }
    return 0;
}

int greet(sqlite3* connection, char**, const void*)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, listen, connection);
}

void install()
{
    if (g_disk)
        return;
    g_disk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs layer = *g_disk;
    layer.zName = "faulty";
    layer.pNext = nullptr;
    layer.szOsFile = int(sizeof(File)) + g_disk->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = removeFile;
    sqlite3_vfs_register(&layer, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(greet));
}

} // namespace

void failStatement(int n)
{
    install();
    g_statements = n;
}

void failOperation(int n)
{
    install();
    g_operations = n;
}

void failAfterBytes(qint64 bytes)
{
    install();
    g_bytes = bytes;
}

bool disarm()
{
    g_statements = g_operations = g_bytes = kNever;
    return g_struck.exchange(false);
}

} // namespace cooperage::test::faults
