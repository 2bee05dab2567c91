// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/kept_notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/widgets/notice.h"

namespace cooperage::ui {

namespace {

constexpr size_t kLines = 8;

QString standingText(const depth::Standing& standing)
{
    return QStringLiteral("%1 %2").arg(depth::pointsText(standing.total), depth::label(standing.level));
}

} // namespace

KeptNotice::KeptNotice(QWidget* parent)
    : QWidget(parent), m_notice(new Notice(ChipKind::Locked, tr("Sealed"), QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    m_notice->setObjectName(QStringLiteral("keptNotice"));
    QPushButton* compare = m_notice->addRemedy(tr("Compare with today"));
    compare->setObjectName(QStringLiteral("compareToday"));
    connect(compare, &QPushButton::clicked, this, &KeptNotice::asked);
    hide();
}

void KeptNotice::show(const depth::Assessment& assessment)
{
    setVisible(assessment.keptOn.isValid());
    m_sentence = tr("These are the depths as they were kept on %1, when the term was sealed.")
                     .arg(assessment.keptOn.toString(Qt::ISODate));
    m_notice->setText(m_sentence);
}

void KeptNotice::explain(const std::vector<depth::DepthCorrection>& corrections, bool isOne)
{
    QStringList lines{m_sentence};
    if (corrections.empty())
        lines << tr("Judged by the records and parameters of today, it is the same.");
    for (size_t place = 0; place < std::min(corrections.size(), kLines); ++place) {
        const depth::DepthCorrection& one = corrections[place];
        const QString line =
            tr("Today: %1, kept: %2")
                .arg(one.now ? standingText(*one.now) : tr("no longer judged"), standingText(one.kept));
        if (!isOne) {
            lines << QStringLiteral("%1 · %2").arg(one.name, line);
            continue;
        }
        lines << line;
        for (size_t why = 0; why < std::min(one.why.size(), kLines); ++why)
            lines << depth::differenceText(one.why[why]);
    }
    if (corrections.size() > kLines)
        lines << tr("and %Ln partners more", nullptr, int(corrections.size() - kLines));
    m_notice->setText(lines.join(QLatin1Char('\n')));
}

std::vector<depth::DepthCorrection> depthToday(const ReadStore& store, const TermKey& term, Id<Partner> partner)
{
    const Scope today = findScope(store, TermKey::at(clock::today()));
    return depth::depthCorrections(store, term, depth::parametersOf(store, today), partner);
}

std::vector<depth::DepthCorrection> correctionsOf(const depth::Assessment& shown,
                                                  std::vector<depth::DepthCorrection> corrections)
{
    std::erase_if(corrections, [&](const depth::DepthCorrection& one) { return !shown.find(one.partner); });
    return corrections;
}

} // namespace cooperage::ui
