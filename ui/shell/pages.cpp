// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include <QCoreApplication>

#include "core/records/department.h"
#include "core/records/partner.h"
#include "core/records/survey.h"
#include "ui/dashboard/home_page.h"
#include "ui/depth/alliance_page.h"
#include "ui/depth/college_page.h"
#include "ui/depth/department_page.h"
#include "ui/depth/partner_page.h"
#include "ui/depth/recommendations_page.h"
#include "ui/exchange/import_page.h"
#include "ui/lists/record_list_page.h"
#include "ui/recycle_bin/recycle_bin_page.h"
#include "ui/report/report_page.h"
#include "ui/rooms.h"
#include "ui/settings_page/settings_page.h"
#include "ui/surveys/survey_page.h"

namespace cooperage::ui {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

PageEntry listEntry(const RecordType& type, const QString& group)
{
    return {{type.table(), group, type.many(), QString::fromLatin1(type.names().icon), type.names().isMinor},
            true,
            [&type](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                return new RecordListPage(context, type, parent);
            }};
}

PageEntry reportEntry(const QString& group)
{
    return {{QStringLiteral("report"), group, said(QT_TRANSLATE_NOOP("Pages", "Term report")),
             QStringLiteral("clipboard-data")},
            true,
            [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                return new ReportPage(context, parent);
            }};
}

/// The last of the navigation: seldom needed, and then at once.
PageEntry binEntry(const QString& group)
{
    return {{QStringLiteral("recycle_bin"), group, said(QT_TRANSLATE_NOOP("Pages", "Recycle bin")),
             QStringLiteral("trash3")},
            true,
            [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                return new RecycleBinPage(context, parent);
            }};
}

PageEntry depthEntry(const QString& group)
{
    return {{QStringLiteral("depth"), group, said(QT_TRANSLATE_NOOP("Pages", "Depth of cooperation")),
             QStringLiteral("bar-chart-line")},
            true,
            [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                return new CollegePage(context, parent);
            }};
}

PageEntry recommendationsEntry(const QString& group)
{
    return {{QStringLiteral("recommendations"), group, said(QT_TRANSLATE_NOOP("Pages", "Recommendations")),
             QStringLiteral("list-check"), true},
            true,
            [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                return new RecommendationsPage(context, parent);
            }};
}

const QString kRecordPage = QStringLiteral(".record");

} // namespace

QString recordPage(const RecordType& type)
{
    return type.table() + kRecordPage;
}

QString listOfPage(const QString& page)
{
    return page.endsWith(kRecordPage) ? page.chopped(kRecordPage.size()) : page;
}

std::vector<PageEntry> allPages()
{
    std::vector<PageEntry> pages;
    pages.push_back({{QStringLiteral("home"), said(QT_TRANSLATE_NOOP("Pages", "Overview")),
                      said(QT_TRANSLATE_NOOP("Pages", "Desk")), QStringLiteral("dashboard")},
                     true,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new HomePage(context, parent);
                     }});
    for (const RoomTypes& room : shownRooms()) {
        if (room.room == Room::Evaluation) {
            pages.push_back(depthEntry(room.name));
            pages.push_back(recommendationsEntry(room.name));
            pages.push_back(reportEntry(room.name));
        }
        for (const RecordType* type : room.types)
            pages.push_back(listEntry(*type, room.name));
    }
    pages.push_back(binEntry(shownRooms().back().name));
    pages.push_back({{recordPage(recordType<Partner>()), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new PartnerPage(context, parent);
                     }});
    pages.push_back({{recordPage(recordType<Department>()), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new DepartmentPage(context, parent);
                     }});
    pages.push_back({{recordPage(recordType<Alliance>()), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new AlliancePage(context, parent);
                     }});
    pages.push_back({{recordPage(recordType<Survey>()), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new SurveyPage(context, parent);
                     }});
    pages.push_back({{QStringLiteral("import"), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings&, QWidget* parent) -> Page* {
                         return new ImportPage(context, parent);
                     }});
    pages.push_back({{QStringLiteral("settings"), {}, {}, {}},
                     false,
                     [](const PageContext& context, Settings& settings, QWidget* parent) -> Page* {
                         return new SettingsPage(context, settings, parent);
                     }});
    return pages;
}

} // namespace cooperage::ui
