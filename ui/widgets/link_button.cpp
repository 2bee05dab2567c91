// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setRole(this, "link");
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemed(this, [this] {
        const int side = metrics::px(layoutDirection() == Qt::RightToLeft ? 11 : 14);
        setIconSize(QSize(side, side));
    });
}

void LinkButton::setLeadingIcon(const QString& name)
{
    setIcon(ui::icon(name, Token::Accent));
}

void LinkButton::showChevron()
{
    // The style puts an icon before the text; turned around it stands behind. The text itself is not affected.
    setLayoutDirection(Qt::RightToLeft);
    const int side = metrics::px(11);
    setIconSize(QSize(side, side));
    setIcon(ui::icon("chevron-right", Token::Accent));
}

QSize LinkButton::sizeHint() const
{
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + metrics::px(4);
    const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + iconWidth + metrics::px(6);
    return {width, std::max(metrics::px(20), fontMetrics().height())};
}

} // namespace cooperage::ui
