// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include <QCoreApplication>

#include "core/records/all.h"
#include "ui/settings_page/settings_page.h"

namespace cooperage::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

struct RoomName {
    Room room;
    const char* text;
};

constexpr RoomName kRooms[] = {
    {Room::Partners, QT_TRANSLATE_NOOP("Pages", "Cooperation")},
    {Room::Training, QT_TRANSLATE_NOOP("Pages", "Training")},
    {Room::Resources, QT_TRANSLATE_NOOP("Pages", "Resources")},
    {Room::Teachers, QT_TRANSLATE_NOOP("Pages", "Teaching staff")},
    {Room::College, QT_TRANSLATE_NOOP("Pages", "Basic data")},
};

} // namespace

std::vector<PageEntry> allPages()
{
    std::vector<PageEntry> pages;
    pages.push_back(
        {{QStringLiteral("settings"), {}, {}, {}}, false, [](const PageContext& context, Settings& settings) -> Page* {
             return new SettingsPage(context, settings);
         }});
    return pages;
}

} // namespace cooperage::ui
