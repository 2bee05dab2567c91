// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/alliance_contents.h"

#include <QCoreApplication>
#include <set>

#include "core/base/program_language.h"
#include "core/depth/closing.h"
#include "core/records/all.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("AllianceContents", source);
}

template <class E>
QString choiceLabel(E value)
{
    return recordText(choicesOf(value)[size_t(value)].label);
}

} // namespace

QString AllianceContents::inWords() const
{
    QStringList words;
    if (alliance.kind)
        words << choiceLabel(*alliance.kind);
    if (!alliance.leadUnits.isEmpty())
        words << said(QT_TRANSLATE_NOOP("AllianceContents", "led by %1")).arg(alliance.leadUnits);
    if (alliance.foundedOn.isValid())
        words
            << said(QT_TRANSLATE_NOOP("AllianceContents", "founded %1")).arg(alliance.foundedOn.toString(Qt::ISODate));
    if (alliance.collegePart)
        words << said(QT_TRANSLATE_NOOP("AllianceContents", "the college: %1")).arg(choiceLabel(*alliance.collegePart));
    return words.join(QStringLiteral(" · "));
}

std::optional<AllianceContents> loadAlliance(const ReadStore& store, Id<Alliance> id, const QString& term,
                                             Progress& progress)
{
    const std::optional<Alliance> alliance = store.find(id);
    if (!alliance)
        return std::nullopt;
    depth::Assessment assessment = depth::judge(store, findScope(store, term).term);
    const TermKey before = previousScope(store, assessment.term.scope).term;
    CollegeContents cooperation{{}, std::move(assessment), before};
    progress.check();
    const depth::TermDays& days = cooperation.assessment.term;
    std::set<Id<Partner>> members;
    for (const AllianceMembership& one : depth::membersOf(store, id, days.last()))
        members.insert(one.partner);
    std::erase_if(cooperation.assessment.partners,
                  [&](const depth::PartnerDepth& one) { return !members.contains(one.partner); });
    cooperation.overview.levels = depth::standings(cooperation.assessment);
    std::vector<depth::RolePart> role = depth::roleOf(store, id, days, Words(programLanguage()));
    return AllianceContents{*alliance, std::move(cooperation), std::move(role)};
}

} // namespace cooperage::ui
