// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/save_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include "core/base/program_language.h"
#include "core/report/report.h"
#include "ui/dialogs.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writer.h"
#include "ui/shell/page.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

using metrics::px;

QString said(const char* source)
{
    return QCoreApplication::translate("SaveSheet", source);
}

/// In the margin above the title.
QImage withMark(QImage picture, const QString& mark)
{
    QPainter painter(&picture);
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(Tokens::light().color(Token::Text3));
    const QSizeF size = picture.deviceIndependentSize();
    painter.drawText(QRectF(0, px(2), size.width() - px(20), painter.fontMetrics().height()), Qt::AlignRight, mark);
    return picture;
}

} // namespace

void saveSheet(const PageContext& context, QObject* page, const QString& name, const TermKey& term,
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
    const ReadStore& store = context.session.store();
    const QString mark = report::documentMark(store, findScope(store, term), Words(programLanguage()));
    if (QFileInfo(path).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0) {
        report::Document marked = sheet();
        marked.mark = mark;
        context.session.jobs().read(
            {}, page,
            [path, document = std::move(marked)](const ReadStore&, Progress& progress) {
                paper::writePdf(path, paper::layOut(document), progress);
            },
            told);
    } else if (withMark(picture(), mark).save(path, "PNG")) {
        told();
    } else {
        context.dialogs.tell(
            said(QT_TRANSLATE_NOOP("SaveSheet", "The picture could not be written")),
            said(QT_TRANSLATE_NOOP("SaveSheet", "%1 cannot be written. Choose another folder.")).arg(path));
    }
}

} // namespace cooperage::ui
