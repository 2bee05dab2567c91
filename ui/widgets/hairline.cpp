// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"

#include "ui/style/roles.h"

namespace cooperage::ui {

QFrame* hairline(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QFrame(parent);
    setRole(line, "line");
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace cooperage::ui
