// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document_outputs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

#include "ui/dialogs.h"
#include "ui/paper/docx_writer.h"
#include "ui/paper/painter.h"
#include "ui/paper/pdf_writer.h"

namespace cooperage::ui {

namespace {

bool askSystemPrinter(QPrinter& printer, QWidget* window)
{
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

/// What no system takes in the name of a file.
QString fileName(QString name)
{
    for (const QChar forbidden : QStringLiteral("<>:\"/\\|?*"))
        name.remove(forbidden);
    return name.simplified();
}

} // namespace

DocumentOutputs::DocumentOutputs(const PageContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_askPrinter(askSystemPrinter)
{
}

void DocumentOutputs::print(const std::shared_ptr<const paper::Pages>& pages)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFromTo(0, 0);
    if (!m_askPrinter(*printer, m_window->window()))
        return;
    m_context.session.jobs().read(
        QString(), this,
        [printer, pages](const ReadStore&, Progress& progress) { paper::print(*printer, *pages, progress); },
        [this, file = printer->outputFileName()] {
            if (file.isEmpty())
                m_context.navigator.toast(tr("Sent to the printer."));
            else
                tellSaved(file);
        });
}

QString DocumentOutputs::askFile(const QString& title, const QString& filter, const QString& name,
                                 const QString& suffix)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = m_context.dialogs.saveFile({title, filter, folder.filePath(fileName(name) + suffix)});
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return path;
}

void DocumentOutputs::savePdf(const std::shared_ptr<const paper::Pages>& pages, const QString& name)
{
    const QString path = askFile(tr("Save as PDF"), tr("PDF (*.pdf)"), name, QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    m_context.session.jobs().read(
        QString(), this,
        [path, pages](const ReadStore&, Progress& progress) { paper::writePdf(path, *pages, progress); },
        [this, path] { tellSaved(path); });
}

void DocumentOutputs::saveDocx(const std::shared_ptr<const report::Document>& document, const QString& name)
{
    const QString path =
        askFile(tr("Save as a Word document"), tr("Word document (*.docx)"), name, QStringLiteral(".docx"));
    if (path.isEmpty())
        return;
    m_context.session.jobs().read(
        QString(), this, [path, document](const ReadStore&, Progress&) { paper::writeDocx(path, *document); },
        [this, path] { tellSaved(path); });
}

void DocumentOutputs::saveHtml(const std::shared_ptr<const report::Document>& document, const QString& name,
                               const paper::FigureDefinition& definition)
{
    const QString path = askFile(tr("Save as a web page"), tr("Web page (*.html)"), name, QStringLiteral(".html"));
    if (path.isEmpty())
        return;
    m_context.session.jobs().read(
        QString(), this,
        [path, document, definition](const ReadStore&, Progress&) { paper::writeHtml(path, *document, definition); },
        [this, path] { tellSaved(path); });
}

void DocumentOutputs::tellSaved(const QString& path)
{
    const auto open = [](const QString& what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    m_context.navigator.toast(tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                              {{tr("Open"), [open, path] { open(path); }},
                               {tr("Open folder"), [open, path] { open(QFileInfo(path).absolutePath()); }}});
}

} // namespace cooperage::ui
