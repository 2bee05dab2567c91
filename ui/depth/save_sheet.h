// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <functional>

#include "core/report/block.h"

class QObject;

namespace cooperage::ui {

struct PageContext;

/// Asks for a file and writes a page into it: its sheet as a PDF, or its picture, whichever the name ends in. Says so
/// when it is done, as long as `page` is there.
void saveSheet(const PageContext& context, QObject* page, const QString& name,
               const std::function<report::Document()>& sheet, const std::function<QImage()>& picture);

} // namespace cooperage::ui
