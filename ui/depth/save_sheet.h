// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <functional>

#include "core/base/term.h"
#include "core/report/block.h"

class QObject;

namespace cooperage::ui {

struct PageContext;

/// Asks for a file and writes a page into it: its sheet as a PDF, or its picture, whichever the name ends in, marked as
/// all that is given away for the term (样例数据, 未结账). Says so when it is done, as long as `page` is there.
void saveSheet(const PageContext& context, QObject* page, const QString& name, const TermKey& term,
               const std::function<report::Document()>& sheet, const std::function<QImage()>& picture);

} // namespace cooperage::ui
