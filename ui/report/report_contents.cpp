// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_contents.h"

#include <algorithm>

#include "core/depth/closing.h"
#include "core/records/all.h"
#include "core/report/report.h"
#include "ui/paper/layout.h"

namespace cooperage::ui {

namespace {

std::vector<ReportContents::SectionState> sectionsOf(const ReadStore& store, const TermKey& term)
{
    const std::vector<ReportText> texts = store.all<ReportText>();
    std::vector<ReportContents::SectionState> sections;
    const bool isSealed = sealedTerms(store).contains(term);
    for (const report::Section* section : report::sectionsInOrder(texts, term)) {
        if (section->sealedOnly && !isSealed)
            continue;
        ReportContents::SectionState state{.id = QString::fromLatin1(section->id),
                                           .title = report::sectionTitle(*section),
                                           .isAnnex = section->annex,
                                           .isPrinted = !section->onDemand};
        const auto own = std::find_if(texts.begin(), texts.end(), [&](const ReportText& text) {
            return text.term == term.toString() && text.section == state.id;
        });
        if (own != texts.end()) {
            state.isPrinted = own->printed;
            state.text = own->text;
        }
        sections.push_back(std::move(state));
    }
    return sections;
}

ReportContents::Seal sealOf(const ReadStore& store, const Scope& scope)
{
    ReportContents::Seal seal{findClosing(store, scope.term)};
    if (!seal.closing)
        return seal;
    seal.partners = qint64(depth::snapshots(store, scope.term).size());
    seal.corrections = corrections(store, scope);
    if (!scope.isOfDepartment())
        seal.depths = qint64(depth::depthCorrections(store, scope.term).size());
    return seal;
}

std::vector<TermKey> comparisonsOf(const ReadStore& store, Scope scope)
{
    constexpr size_t kOffered = 6;
    std::vector<TermKey> terms;
    while (terms.size() < kOffered) {
        scope.comparison.reset();
        scope = previousScope(store, scope);
        terms.push_back(scope.term);
    }
    return terms;
}

} // namespace

ReportContents loadReport(const ReadStore& store, const ReportChoice& choice, Progress& progress)
{
    const std::optional<TermKey> term = TermKey::parse(choice.term);
    ReportContents contents{.scope = term ? findScope(store, *term, choice.department) : findScope(store, choice.term)};
    if (const auto comparison = TermKey::parse(choice.comparison))
        contents.scope = comparedWith(store, contents.scope, *comparison);
    contents.comparisons = comparisonsOf(store, contents.scope);
    contents.openTerms = openTerms(store, contents.scope);
    const std::vector<College> colleges = store.all<College>();
    if (!colleges.empty())
        contents.college = colleges.front().name;
    for (const Department& department : store.all<Department>())
        contents.departments.emplace_back(department.id, department.name);
    contents.sections = sectionsOf(store, contents.scope.term);
    contents.seal = sealOf(store, contents.scope);
    progress.check();
    const Words words(choice.inChinese ? Words::Language::Chinese : Words::Language::English);
    contents.document = report::makeReport(store, contents.scope, words);
    if (!choice.withCharts)
        std::erase_if(contents.document.blocks,
                      [](const report::Block& block) { return std::holds_alternative<report::Chart>(block); });
    progress.check();
    contents.pages = paper::layOut(contents.document);
    return contents;
}

} // namespace cooperage::ui
