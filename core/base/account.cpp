// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/account.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace cooperage {

QString accountName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
#ifdef Q_OS_UNIX
    // Services and scheduled jobs have no such variable.
    if (const passwd* account = getpwuid(geteuid()))
        return QFile::decodeName(account->pw_name);
#endif
    return {};
}

} // namespace cooperage
