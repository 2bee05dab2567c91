// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "core/report/sections/agreements.h"
#include "core/report/sections/annex_benefits.h"
#include "core/report/sections/annex_corrections.h"
#include "core/report/sections/annex_definitions.h"
#include "core/report/sections/annex_partners.h"
#include "core/report/sections/certificates.h"
#include "core/report/sections/communications.h"
#include "core/report/sections/depth.h"
#include "core/report/sections/internships.h"
#include "core/report/sections/order_classes.h"
#include "core/report/sections/overview.h"
#include "core/report/sections/projects.h"
#include "core/report/sections/recommendations.h"
#include "core/report/sections/resources.h"
#include "core/report/sections/satisfaction.h"
#include "core/report/sections/teachers.h"

namespace cooperage::report {

std::span<const Section* const> allSections()
{
    static const Section* const all[] = {
        &overviewSection,       &agreementsSection,    &orderClassesSection,     &internshipsSection,
        &teachersSection,       &certificatesSection,  &resourcesSection,        &projectsSection,
        &communicationsSection, &depthSection,         &satisfactionSection,     &recommendationsSection,
        &annexPartnersSection,  &annexBenefitsSection, &annexDefinitionsSection, &annexCorrectionsSection,
    };
    return all;
}

std::vector<const Section*> sectionsInOrder(const std::vector<ReportText>& texts, const TermKey& term)
{
    QString ordered; // the term whose order counts
    for (const ReportText& text : texts)
        if (text.position && text.term <= term.toString() && text.term > ordered)
            ordered = text.term;
    const auto place = [&](const Section* section) {
        for (const ReportText& text : texts)
            if (text.term == ordered && text.section == QLatin1StringView(section->id) && text.position)
                return *text.position;
        return std::numeric_limits<int>::max();
    };
    std::vector<const Section*> sections(allSections().begin(), allSections().end());
    std::stable_sort(sections.begin(), sections.end(), [&](const Section* a, const Section* b) {
        return std::pair(a->annex, place(a)) < std::pair(b->annex, place(b));
    });
    return sections;
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
