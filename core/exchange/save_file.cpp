// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/save_file.h"

#include <QSaveFile>

#include "core/base/words.h"
#include "core/exchange/file_bytes.h"

namespace cooperage {

void saveFile(const QString& path, const std::function<void(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        write(file); // a failed write makes the commit fail
        if (file.commit())
            return;
    }
    throw fileFailure(path,
                      QT_TRANSLATE_NOOP("core",
                                        "“%1” cannot be written. Close it in other programs, check that the disk "
                                        "has room and that you may write there, and try again."),
                      file.errorString());
}

} // namespace cooperage
