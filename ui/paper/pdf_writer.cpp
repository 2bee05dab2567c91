// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/words.h"
#include "ui/paper/painter.h"
#include "ui/paper/pdf_text.h"
#include "ui/paper/saved_file.h"

namespace cooperage::paper {

namespace {

constexpr int kResolution = 1200;

QByteArray pdfOf(const Pages& pages, Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(pages.title);
    writer.setCreator(QStringLiteral("Cooperage " COOPERAGE_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        progress.advance();
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.scale(kResolution / 72.0, kResolution / 72.0);
        paintPage(painter, pages.pages[i]);
        painter.restore();
    }
    painter.end();
    return buffer.data();
}

} // namespace

void writePdf(const QString& path, const Pages& pages, Progress& progress)
{
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Writing the PDF")), qint64(pages.pages.size()));
    QByteArray pdf = pdfOf(pages, progress);
    nameIdeographs(pdf);
    saveFile(path, pdf);
}

} // namespace cooperage::paper
