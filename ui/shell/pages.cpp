// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include <QCoreApplication>

#include "core/records/all.h"
#include "ui/dashboard/home_page.h"
#include "ui/exchange/import_page.h"
#include "ui/lists/record_list_page.h"
#include "ui/report/report_page.h"
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
    pages.push_back({{QStringLiteral("home"), said(QT_TRANSLATE_NOOP("Pages", "Overview")),
                      said(QT_TRANSLATE_NOOP("Pages", "Desk")), QStringLiteral("dashboard")},
                     true,
                     [](const PageContext& context, Settings&) -> Page* { return new HomePage(context); }});
    for (const RoomName& room : kRooms)
        for (const RecordType* type : allRecordTypes())
            if (type->names().room == room.room)
                pages.push_back(
                    {{type->table(), said(room.text), type->many(), QString::fromLatin1(type->names().icon)},
                     true,
                     [type](const PageContext& context, Settings&) -> Page* {
                         return new RecordListPage(context, *type);
                     }});
    pages.push_back({{QStringLiteral("report"), said(QT_TRANSLATE_NOOP("Pages", "Reports")),
                      said(QT_TRANSLATE_NOOP("Pages", "Term report")), QStringLiteral("clipboard-data")},
                     true,
                     [](const PageContext& context, Settings&) -> Page* { return new ReportPage(context); }});
    pages.push_back({{QStringLiteral("import"), {}, {}, {}}, false, [](const PageContext& context, Settings&) -> Page* {
                         return new ImportPage(context);
                     }});
    pages.push_back(
        {{QStringLiteral("settings"), {}, {}, {}}, false, [](const PageContext& context, Settings& settings) -> Page* {
             return new SettingsPage(context, settings);
         }});
    return pages;
}

} // namespace cooperage::ui
