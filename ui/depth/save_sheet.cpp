// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/save_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/dialogs.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writer.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("SaveSheet", source);
}

} // namespace

void saveSheet(const PageContext& context, QObject* page, const QString& name,
               const std::function<report::Document()>& sheet, const std::function<QImage()>& picture)
{
    const QString path =
        context.dialogs.saveFile({.title = said(QT_TRANSLATE_NOOP("SaveSheet", "Save as a picture or PDF")),
                                  .filter = said(QT_TRANSLATE_NOOP("SaveSheet", "Picture (*.png);;PDF (*.pdf)")),
                                  .suggested = name + QStringLiteral(".png")});
    if (path.isEmpty())
        return;
    const auto told = [&navigator = context.navigator, path] {
        navigator.toast(said(QT_TRANSLATE_NOOP("SaveSheet", "Written to %1")).arg(QFileInfo(path).fileName()));
    };
    if (QFileInfo(path).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0)
        context.session.jobs().read(
            {}, page,
            [path, document = sheet()](const ReadStore&, Progress& progress) {
                paper::writePdf(path, paper::layOut(document), progress);
            },
            told);
    else if (picture().save(path, "PNG"))
        told();
    else
        context.dialogs.tell(
            said(QT_TRANSLATE_NOOP("SaveSheet", "The picture could not be written")),
            said(QT_TRANSLATE_NOOP("SaveSheet", "%1 cannot be written. Choose another folder.")).arg(path));
}

} // namespace cooperage::ui
