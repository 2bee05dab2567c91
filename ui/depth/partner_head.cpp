// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partner_head.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/base/number_text.h"
#include "core/base/words.h"
#include "core/depth/recommendations.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

namespace {

template <class Choice>
QString choiceText(Choice choice)
{
    return recordText(choicesOf(choice)[size_t(choice)].label);
}

ChipKind standingChip(Partner::Standing standing)
{
    switch (standing) {
    case Partner::Standing::Active:
        return ChipKind::Compliant;
    case Partner::Standing::Paused:
        return ChipKind::Warning;
    case Partner::Standing::Blacklisted:
        return ChipKind::Violation;
    case Partner::Standing::Potential:
    case Partner::Standing::Ended:
        break;
    }
    return ChipKind::Neutral;
}

Chip* chip(const char* name)
{
    auto* made = new Chip(ChipKind::Neutral, {});
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

/// "Enterprise 恒拓 · 9133…": what is not known is left out.
QString joined(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral("   ·   "));
}

QString named(const QString& format, const QString& value)
{
    return value.isEmpty() ? QString() : format.arg(value);
}

} // namespace

PartnerHead::PartnerHead(QWidget* parent)
    : QFrame(parent), m_mark(new QLabel), m_name(new QLabel), m_level(chip("partnerLevel")),
      m_mode(chip("partnerMode")), m_standing(chip("partnerStanding")), m_warning(chip("partnerWarning")),
      m_facts(new ElidedLabel({})), m_people(new ElidedLabel({})), m_acts(new QHBoxLayout), m_links(new QWidget),
      m_flow(new FlowLayout(m_links))
{
    setObjectName(QStringLiteral("partnerHead"));
    setRole(this, "card");
    m_name->setObjectName(QStringLiteral("partnerName"));
    setRole(m_name, "title");
    m_facts->setObjectName(QStringLiteral("partnerFacts"));
    m_people->setObjectName(QStringLiteral("partnerPeople"));
    setRole(m_facts, "muted");
    setRole(m_people, "muted");
    m_mark->setAlignment(Qt::AlignCenter);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name);
    for (Chip* each : {m_level, m_mode, m_standing, m_warning})
        top->addWidget(each);
    top->addStretch(1);
    auto* words = new QVBoxLayout;
    words->addLayout(top);
    words->addWidget(m_facts);
    words->addWidget(m_people);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addLayout(m_acts);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_links);
    whenThemed(this, [this, column, row, words] {
        column->setContentsMargins(px(14), px(10), px(14), px(8));
        column->setSpacing(px(6));
        row->setSpacing(px(14));
        words->setSpacing(px(4));
        m_acts->setSpacing(px(8));
        m_mark->setFixedSize(px(48), px(48));
        m_mark->setFont(theme().font(TextRole::Title));
        m_mark->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: %3px;")
                                  .arg(color(Token::Weak).name(), color(Token::Accent).name())
                                  .arg(px(4)));
    });
}

void PartnerHead::addAct(QWidget* act)
{
    m_acts->addWidget(act, 0, Qt::AlignVCenter);
}

void PartnerHead::show(const PartnerContents& contents)
{
    const Partner& partner = contents.partner;
    m_name->setText(partner.name);
    m_mark->setText((partner.shortName.isEmpty() ? partner.name : partner.shortName).left(1));
    showChips(contents);
    showLines(contents);
    showRelated(contents);
}

void PartnerHead::showChips(const PartnerContents& contents)
{
    const depth::Score& score = contents.score();
    m_level->setVisible(contents.isJudged());
    m_level->setKind(levelChip(score.level));
    m_level->setText(depth::levelLabel(score));
    m_mode->setVisible(contents.isJudged() && score.mode.has_value());
    if (score.mode)
        m_mode->setText(depth::modeLabel(*score.mode));
    m_standing->setVisible(contents.partner.standing.has_value());
    if (contents.partner.standing) {
        m_standing->setKind(standingChip(*contents.partner.standing));
        m_standing->setText(choiceText(*contents.partner.standing));
    }
    m_warning->setVisible(contents.isJudged() && contents.depth().warning.has_value());
    m_warning->setKind(ChipKind::Warning);
    if (contents.depth().warning)
        m_warning->setText(depth::label(*contents.depth().warning));
}

void PartnerHead::showLines(const PartnerContents& contents)
{
    const Partner& partner = contents.partner;
    const QString& owner = contents.owner;
    QString target;
    if (const auto wanted = depth::wantedLevel(partner); wanted && contents.isJudged())
        target = *wanted == contents.score().level
                     ? tr("Target level %1").arg(choiceText(*wanted))
                     : tr("Target level %1, now %2").arg(choiceText(*wanted), choiceText(contents.score().level));
    const QString type =
        partner.strategicType ? tr("Strategic type %1").arg(choiceText(*partner.strategicType)) : QString();
    m_facts->setText(joined(
        {named(tr("Credit code %1"), partner.creditCode.isEmpty() ? kDash : partner.creditCode), partner.shortName,
         choiceText(partner.kind), partner.industry, partner.scale ? choiceText(*partner.scale) : QString(),
         partner.staffCount ? tr("%1 persons").arg(*partner.staffCount) : QString(), partner.region}));
    m_people->setText(
        joined({named(tr("Looked after by %1"), owner.isEmpty() ? kDash : owner),
                named(tr("First cooperation %1"), partner.firstCooperatedOn.toString(Qt::ISODate)), type, target}));
}

void PartnerHead::showRelated(const PartnerContents& contents)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const PartnerContents::Related& related : contents.related) {
        const RecordType& type = *related.selection.type;
        const QString label = related.label.isEmpty() ? type.many() : related.label;
        auto* link = new LinkButton(QStringLiteral("%1 %2").arg(label, numberText(double(related.count))), m_links);
        link->setObjectName((related.label.isEmpty() ? QStringLiteral("related_") : QStringLiteral("open_")) +
                            type.table());
        if (!related.label.isEmpty())
            link->setLeadingIcon(QStringLiteral("exclamation-triangle"));
        connect(
            link, &QPushButton::clicked, this, [this, chosen = related.selection] { Q_EMIT relatedAsked(chosen); },
            Qt::QueuedConnection);
        m_flow->addWidget(link);
    }
    m_links->setVisible(!contents.related.empty());
}

} // namespace cooperage::ui
