// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/saved_file.h"

#include <QDir>
#include <QSaveFile>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage::paper {

void saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return;
    const QString text = coreText(QT_TRANSLATE_NOOP("core", "The file %1 cannot be written."));
    throw Failure(text.arg(QDir::toNativeSeparators(path)), file.errorString());
}

} // namespace cooperage::paper
