// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/template_menu.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/exchange/ledger_template.h"
#include "ui/dialogs.h"
#include "ui/rooms.h"
#include "ui/style/icons.h"

namespace cooperage::ui {

TemplateMenu::TemplateMenu(QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("templateMenu"));
    for (const RoomTypes& room : shownRooms()) {
        QMenu* menu = addMenu(room.name);
        for (const RecordType* type : room.types) {
            QAction* action = menu->addAction(ui::icon(QString::fromLatin1(type->names().icon)), type->one());
            action->setObjectName(QStringLiteral("template_") + type->table());
            connect(action, &QAction::triggered, this, [this, type] { Q_EMIT chosen(*type); });
        }
    }
}

void saveTemplate(const PageContext& context, QObject* owner, const RecordType& type)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path =
        context.dialogs.saveFile({.title = TemplateMenu::tr("Save an empty ledger"),
                                  .filter = TemplateMenu::tr("Excel workbook (*.xlsx)"),
                                  .suggested = folder.filePath(TemplateMenu::tr("Empty ledger - %1").arg(type.one()) +
                                                               QStringLiteral(".xlsx"))});
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    context.session.jobs().read(
        QStringLiteral("save-template"), owner,
        [&type, path](const ReadStore&, Progress& progress) {
            writeTemplate(type, path, progress);
            return true;
        },
        [&navigator = context.navigator, path](bool) {
            navigator.toast(TemplateMenu::tr("Empty ledger saved as %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace cooperage::ui
