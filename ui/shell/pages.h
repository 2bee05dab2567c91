// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

class Settings;

/// One page the window can show: how it is called and how it is made. It is made where it will stay: what moves to
/// another parent afterwards is dressed a second time.
struct PageEntry {
    NavigationEntry navigation;
    bool inNavigation = true;
    std::function<Page*(const PageContext&, Settings&, QWidget* parent)> make;
};

/// The id of the page that shows one record of this type in whole, where there is one; and of any page, that of the
/// list it belongs to in the navigation.
QString recordPage(const RecordType& type);
QString listOfPage(const QString& page);

/// Every page there is: the hand-made ones and one list per record type, in the order of the navigation.
std::vector<PageEntry> allPages();

} // namespace cooperage::ui
