// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include <QCoreApplication>

#include "ui/dialogs.h"

namespace cooperage::ui {

void showAbout(Dialogs& dialogs)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("About", text); };
    dialogs.tell(
        said(QT_TRANSLATE_NOOP("About", "About Cooperage")),
        said(QT_TRANSLATE_NOOP("About", "Cooperage %1: from the office's own ledgers to the printed term report."))
            .arg(QStringLiteral(COOPERAGE_VERSION)),
        said(QT_TRANSLATE_NOOP("About", "Free software under the GNU General Public License, version 3 or later. Built "
                                        "with Qt, Qt Charts, SQLite, SQLiteCpp, libzip, expat and libxlsxwriter; "
                                        "icons: Bootstrap Icons.")));
}

} // namespace cooperage::ui
