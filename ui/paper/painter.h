// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/base/progress.h"
#include "ui/paper/page.h"

class QPainter;
class QPrinter;

namespace cooperage::paper {

/// Paints one page. The painter's unit is taken as a point (1/72 inch) and its origin as the page's top left corner.
void paintPage(QPainter& painter, const Page& page);

/// Paints a recorded chart at its area, in the painter's units.
void paintDrawing(QPainter& painter, const Drawing& drawing);

/// A page as a picture, `scale` pixels to the point, on white.
QImage renderPage(const Page& page, double scale);

/// Prints the pages that the printer's settings ask for. Throws Failure when the printer refuses, Cancelled.
void print(QPrinter& printer, const Pages& pages, Progress& progress);

} // namespace cooperage::paper
