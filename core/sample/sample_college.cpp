// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_college.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/sample/sample.h"

namespace cooperage {

namespace {

std::vector<Sample::Stretch> termsOf(const SampleOptions& options)
{
    TermKey key = options.lastTerm.value_or(TermKey::at(clock::today()));
    std::vector<Sample::Stretch> terms;
    for (int count = 0; count < options.terms; ++count) {
        terms.push_back({key, key.defaultPeriod()});
        key = key.previous();
    }
    std::reverse(terms.begin(), terms.end());
    return terms;
}

} // namespace

QString Sample::distinct(const QString& name)
{
    const int before = names[name]++;
    return before == 0 ? name : QStringLiteral("%1（%2）").arg(name).arg(before + 1);
}

QDate Sample::workingDay(const Stretch& term)
{
    QDate day = dice.day({term.period.from.addDays(3), term.period.from.addDays(95)});
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    return day;
}

const Sample::Host& Sample::hostOf(const Part& part, QDate on)
{
    constexpr int kTries = 20; // a college that is so new that it knows nobody takes whom it gets
    const Host* chosen = nullptr;
    for (int tries = 0; tries < kTries && (!chosen || chosen->since > on); ++tries) {
        const bool near = dice.chance(90) && !part.partners.empty();
        chosen =
            near ? &hosts[part.partners[static_cast<size_t>(dice.firstOften(static_cast<int>(part.partners.size())))]]
                 : &dice.pick(hosts);
    }
    return *chosen;
}

int Sample::placementsOf(size_t term) const
{
    const auto before = [&](size_t count) {
        return static_cast<qint64>(options.placements) * static_cast<qint64>(count) / static_cast<qint64>(terms.size());
    };
    return static_cast<int>(before(term + 1) - before(term));
}

void makeSampleCollege(Store& store, const SampleOptions& options, Progress& progress)
{
    store.transact(Op::Sample, coreText(QT_TRANSLATE_NOOP("core", "Sample college")), [&] {
        Sample sample{store, options, progress, Dice(options.seed)};
        sample.terms = termsOf(options);
        progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Making the sample college")),
                       options.partners + options.placements);
        addCollege(sample);
        addHosts(sample);
        addBodies(sample);
        addAgreements(sample);
        addAllies(sample);
        addOrderClasses(sample);
        addQualifications(sample);
        addResources(sample);
        addPartnership(sample);
        addEvaluation(sample);
        addCertificates(sample);
        addPlacements(sample);
        addInternshipWork(sample);
        addJointWork(sample);
    });
}

} // namespace cooperage
