// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "core/report/sections/agreements.h"
#include "core/report/sections/annex_definitions.h"
#include "core/report/sections/annex_partners.h"
#include "core/report/sections/certificates.h"
#include "core/report/sections/communications.h"
#include "core/report/sections/depth.h"
#include "core/report/sections/internships.h"
#include "core/report/sections/order_classes.h"
#include "core/report/sections/overview.h"
#include "core/report/sections/projects.h"
#include "core/report/sections/resources.h"
#include "core/report/sections/teachers.h"

namespace cooperage::report {

std::span<const Section* const> allSections()
{
    static const Section* const all[] = {
        &overviewSection,       &agreementsSection,   &orderClassesSection,  &internshipsSection,
        &teachersSection,       &certificatesSection, &resourcesSection,     &projectsSection,
        &communicationsSection, &depthSection,        &annexPartnersSection, &annexDefinitionsSection,
    };
    return all;
}

const Section* findSection(QStringView id)
{
    for (const Section* section : allSections())
        if (id == QLatin1StringView(section->id))
            return section;
    return nullptr;
}

QString sectionTitle(const Section& section)
{
    return QCoreApplication::translate("report", section.title);
}

} // namespace cooperage::report
