// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include <QFile>
#include <QFileInfo>

#include "core/base/words.h"

namespace cooperage {

Failure fileFailure(const QString& path, const char* source, const QString& detail)
{
    return Failure(coreText(source).arg(QFileInfo(path).fileName()),
                   detail.isEmpty() ? path : path + QStringLiteral(": ") + detail);
}

QByteArray loadFile(const QString& path, qint64 cap)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw fileFailure(
            path, QT_TRANSLATE_NOOP("core", "“%1” was not found. Check where the file is and choose it again."));
    if (!info.isFile())
        throw fileFailure(path,
                          QT_TRANSLATE_NOOP("core", "“%1” is a folder, not a file. Choose the ledger file in it."));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw fileFailure(path,
                          QT_TRANSLATE_NOOP("core",
                                            "“%1” cannot be read. Close it in other programs, check that you may "
                                            "open it, and try again."),
                          file.errorString());
    if (file.size() > cap)
        throw fileFailure(path, QT_TRANSLATE_NOOP("core", "“%1” is too large for a ledger. Split it into smaller files "
                                                          "and import them one after the other."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        throw fileFailure(path,
                          QT_TRANSLATE_NOOP("core", "“%1” could not be read to its end. Copy it to this computer and "
                                                    "import the copy."),
                          file.errorString());
    if (bytes.isEmpty())
        throw fileFailure(
            path, QT_TRANSLATE_NOOP("core", "“%1” is empty (0 bytes). Check that it was saved or copied completely."));
    return bytes;
}

} // namespace cooperage
