// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

#include "ui/style/tokens.h"

namespace cooperage::ui {

/// An icon of the set (resources/icons/icons.cmake lists the names), tinted with a token when it is painted: it follows
/// the theme by itself. Disabled icons take `Disabled`, checked ones `Accent`. An unknown name is a programming
/// mistake.
QIcon icon(const char* name, Token tint = Token::Text2);
QIcon icon(const QString& name, Token tint = Token::Text2);

/// One picture of an icon for plain painting: `size` in device-independent pixels.
QPixmap iconPixmap(const QString& name, Token tint, int size, double devicePixelRatio);

/// The program's mark, a cask of staves with two hoops.
QIcon appIcon();

/// All names, in the order of the catalogue.
const QStringList& iconNames();

} // namespace cooperage::ui
