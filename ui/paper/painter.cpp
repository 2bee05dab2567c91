// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/painter.h"

#include <QHash>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <algorithm>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage::paper {

void paintDrawing(QPainter& painter, const Drawing& drawing)
{
    QPicture picture;
    picture.setData(drawing.recording.constData(), uint(drawing.recording.size()));
    painter.save();
    painter.translate(drawing.area.topLeft());
    painter.scale(drawing.area.width() / drawing.size.width(), drawing.area.height() / drawing.size.height());
    // QPicture enlarges what it plays by the resolution of the device; the page is already in points.
    const QPaintDevice* device = painter.device();
    painter.scale(double(picture.logicalDpiX()) / device->logicalDpiX(),
                  double(picture.logicalDpiY()) / device->logicalDpiY());
    picture.play(&painter);
    painter.restore();
}

void paintPage(QPainter& painter, const Page& page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Rule& rule : page.rules) {
        painter.setPen(QPen(rule.colour, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    // Letters are laid out at ten times their size: one width on each device, however coarse its pixels.
    painter.scale(1.0 / FontBook::kScale, 1.0 / FontBook::kScale);
    // Made once for all its runs: a new font is looked up in the system anew.
    QHash<std::pair<FontSpec, double>, QFont> fonts;
    for (const TextRun& run : page.texts) {
        const auto found = fonts.constFind({run.font, run.pitch});
        painter.setFont(found != fonts.constEnd()
                            ? *found
                            : *fonts.insert({run.font, run.pitch}, FontBook::qfont(run.font, run.pitch)));
        painter.setPen(run.colour);
        painter.drawText(run.at * FontBook::kScale, run.text);
    }
    painter.restore();
    for (const Drawing& drawing : page.drawings)
        paintDrawing(painter, drawing);
}

QImage renderPage(const Page& page, double scale)
{
    QImage image((kPageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

void print(QPrinter& printer, const Pages& pages, Progress& progress)
{
    printer.setFullPage(true);
    printer.setDocName(pages.title);
    const int count = int(pages.pages.size());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Printing")), last - first + 1);
    QPainter painter;
    if (!painter.begin(&printer))
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "The printer cannot be reached.")), printer.printerName());
    const double scale = printer.resolution() / 72.0;
    for (int number = first; number <= last; ++number) {
        progress.advance();
        if (number > first && !printer.newPage())
            throw Failure(coreText(QT_TRANSLATE_NOOP("core", "The printer stopped.")), printer.printerName());
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages.pages[size_t(number - 1)]);
        painter.restore();
    }
}

} // namespace cooperage::paper
