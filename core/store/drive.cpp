// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drive.h"

#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

namespace cooperage {

bool isFarOrRemovable(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    // A share of Windows that no letter stands for.
    if (folder.startsWith(QLatin1StringView("//")))
        return true;
    return isFarOrRemovableType(QStorageInfo(folder).fileSystemType());
}

bool isFarOrRemovableType(const QByteArray& fileSystemType)
{
    static const QSet<QByteArray> types{"nfs",        "nfs4",  "cifs",   "smb",   "smb2",      "smb3",   "smbfs",
                                        "smbnetfs",   "ncpfs", "afpfs",  "afs",   "ceph",      "davfs",  "webdav",
                                        "gvfsd-fuse", "sshfs", "rclone", "9p",    "glusterfs", "vfat",   "msdos",
                                        "fat",        "fat16", "fat32",  "exfat", "udf",       "iso9660"};
    QByteArray type = fileSystemType.toLower();
    if (type.startsWith("fuse."))
        type = type.mid(5);
    return types.contains(type);
}

} // namespace cooperage
