// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/base/program_language.h"
#include "core/depth/assessment_json.h"
#include "core/depth/closing.h"
#include "core/depth/next_steps.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/roles.h"
#include "core/depth/words.h"
#include "core/store/find_record.h"

namespace cooperage::cli {

namespace {

QString percent(const std::optional<double>& share)
{
    return share ? QString::number(*share * 100, 'f', 0) + QStringLiteral(" %") : QStringLiteral("—");
}

QString levelOf(const depth::Score& score)
{
    const QString level = depth::levelLabel(score);
    return score.mode ? QStringLiteral("%1 · %2").arg(level, depth::modeLabel(*score.mode)) : level;
}

Id<Partner> partnerNamed(const ReadStore& store, const QString& name)
{
    const std::vector<qint64> ids = findRecords(store, recordType<Partner>(), name);
    if (ids.size() != 1 || !store.find(Id<Partner>{ids.front()}))
        throw usage(
            ids.size() > 1
                ? text(QT_TRANSLATE_NOOP("cli", "Several partners are called \"%1\"; give the credit code.")).arg(name)
                : text(QT_TRANSLATE_NOOP("cli", "There is no partner \"%1\".")).arg(name));
    const Partner partner = store.get(Id<Partner>{ids.front()});
    if (!depth::isJudged(partner.kind))
        throw usage(text(QT_TRANSLATE_NOOP("cli", "\"%1\" has no level: depth is judged of enterprises, not of "
                                                  "associations, authorities and institutes."))
                        .arg(partner.name));
    return partner.id;
}

void printCoverage(const depth::Assessment& assessment)
{
    if (const QString covered = depth::coverageText(assessment, Words(programLanguage())); !covered.isEmpty())
        printLine(covered);
}

void printAll(const depth::Assessment& assessment)
{
    QStringList headings{assessment.term.scope.term.label(), text(QT_TRANSLATE_NOOP("cli", "Points")),
                         text(QT_TRANSLATE_NOOP("cli", "Level"))};
    for (int place = 0; place < depth::kDimensions; ++place)
        headings.append(QString::fromLatin1(depth::token(static_cast<depth::Dimension>(place))));
    headings.append(text(QT_TRANSLATE_NOOP("cli", "Balance")));
    std::vector<QStringList> rows;
    for (const depth::PartnerDepth& one : assessment.partners) {
        QStringList row{one.name, depth::pointsText(one.score.total), levelOf(one.score)};
        for (const depth::DimensionScore& dimension : one.score.dimensions)
            row.append(depth::pointsText(dimension.points));
        row.append(percent(one.score.reciprocity.balance));
        rows.push_back(row);
    }
    printTable(headings, rows);
    printCoverage(assessment);
}

void printIndicators(const depth::Score& score)
{
    std::vector<QStringList> rows;
    for (const depth::DimensionScore& dimension : score.dimensions) {
        rows.push_back({QString::fromLatin1(depth::token(dimension.dimension)),
                        depth::label(dimension.dimension),
                        {},
                        {},
                        depth::pointsText(dimension.points),
                        depth::pointsText(dimension.of)});
        for (const depth::IndicatorScore& one : score.indicators)
            if (one.indicator->dimension == dimension.dimension)
                rows.push_back({QString::fromLatin1(one.indicator->id), depth::label(*one.indicator),
                                one.value ? depth::valueText(*one.indicator, one.value)
                                          : text(QT_TRANSLATE_NOOP("cli", "not kept")),
                                depth::valueText(*one.indicator, one.target), depth::pointsText(one.points),
                                depth::pointsText(one.of)});
    }
    printTable({QStringLiteral("id"), text(QT_TRANSLATE_NOOP("cli", "Indicator")),
                text(QT_TRANSLATE_NOOP("cli", "Value")), text(QT_TRANSLATE_NOOP("cli", "Target")),
                text(QT_TRANSLATE_NOOP("cli", "Points")), text(QT_TRANSLATE_NOOP("cli", "of"))},
               rows);
}

void printNextSteps(const depth::PartnerDepth& partner, const depth::Parameters& parameters)
{
    for (const depth::NextSteps& next : depth::nextSteps(partner.evidence, parameters)) {
        printLine(text(QT_TRANSLATE_NOOP("cli", "To reach %1 (%2 points):"))
                      .arg(depth::label(next.level), depth::pointsText(next.total)));
        for (const depth::NextStep& step : next.steps)
            printLine(QStringLiteral("  + ") + depth::stepText(step));
    }
}

void printPartner(const depth::Assessment& assessment)
{
    const depth::PartnerDepth& one = assessment.partners.front();
    const depth::Score& score = one.score;
    printLine(QStringLiteral("%1 · %2").arg(one.name, assessment.term.scope.term.label()));
    printLine(text(QT_TRANSLATE_NOOP("cli", "%1 points, %2")).arg(depth::pointsText(score.total), levelOf(score)));
    printLine(depth::parametersLabel(assessment.parameters));
    printIndicators(score);
    for (const depth::Gate& gate : score.gates)
        printLine((gate.passed ? QStringLiteral("√ ") : QStringLiteral("× ")) +
                  depth::gateText(gate, assessment.parameters));
    printLine(
        text(QT_TRANSLATE_NOOP("cli", "Partner gives %1, college gives %2, balance %3"))
            .arg(percent(score.reciprocity.in), percent(score.reciprocity.out), percent(score.reciprocity.balance)) +
        QLatin1Char(' ') + depth::label(score.reciprocity.tilt));
    printLine(text(QT_TRANSLATE_NOOP("cli", "Contacts that the partner began: %1")).arg(percent(score.initiative)));
    for (const depth::TermScore& term : one.trend)
        printLine(
            QStringLiteral("%1  %2  %3")
                .arg(term.term.toString(), depth::pointsText(term.total),
                     term.term == assessment.term.scope.term ? depth::levelLabel(score) : depth::label(term.level)));
    printCoverage(assessment);
    printNextSteps(one, assessment.parameters);
}

} // namespace

int depth(const Arguments& arguments)
{
    const TermKey term = termOf(arguments);
    const ReadStore store(arguments.plain().front());
    depth::AssessmentOptions options;
    if (arguments.has("partner"))
        options.partner = partnerNamed(store, arguments.value("partner"));
    const depth::Assessment assessment = depth::judge(store, term, options);
    if (arguments.has("json"))
        printJson(depth::assessmentJson(assessment));
    else if (options.partner.isSet())
        printPartner(assessment);
    else
        printAll(assessment);
    return Done;
}

} // namespace cooperage::cli
