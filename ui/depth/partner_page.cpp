// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partner_page.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "core/records/all.h"
#include "ui/depth/benefit_window.h"
#include "ui/depth/depth_cards.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/depth_picture.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/partner_head.h"
#include "ui/depth/partner_sheet.h"
#include "ui/depth/reasons_table.h"
#include "ui/depth/role_card.h"
#include "ui/depth/save_sheet.h"
#include "ui/depth/trial_card.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

PartnerPage::PartnerPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget), m_head(new PartnerHead), m_kept(new KeptNotice),
      m_depth(new DepthCard), m_trend(new TrendCard), m_reciprocity(new ReciprocityCard), m_reasons(new ReasonsTable),
      m_trial(new TrialCard),
      m_role(new RoleCard(
          tr("Its part in the cooperation"),
          tr("Associations, authorities and institutes have no level: the index asks what an employer does "
             "with the college. What they do stands here.")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto* gone = new EmptyState(QStringLiteral("building"), tr("No partner chosen"),
                                tr("Open one from the list of partners or from the depth of cooperation."));
    connect(gone->addAction(tr("To the partners")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Partner>()); });
    m_stack->addWidget(gone);
    m_stack->addWidget(makeContent());
    makeActs();
    connectCards();
}

PartnerPage::~PartnerPage() = default;

QWidget* PartnerPage::makeContent()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("partnerScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_head);
    column->addWidget(m_kept);
    auto* left = new QVBoxLayout;
    left->addWidget(m_depth);
    left->addWidget(m_trend, 1);
    left->addWidget(m_reciprocity);
    auto* row = new QHBoxLayout;
    row->addLayout(left, 34);
    row->addWidget(makeReasons(), 53);
    row->addWidget(m_trial, 33);
    // Widths come from the shares alone, so that no content moves its neighbours.
    for (QWidget* each :
         {static_cast<QWidget*>(m_depth), static_cast<QWidget*>(m_trend), static_cast<QWidget*>(m_reciprocity),
          static_cast<QWidget*>(m_reasonsCard), static_cast<QWidget*>(m_trial)})
        each->setSizePolicy(QSizePolicy::Ignored, each->sizePolicy().verticalPolicy());
    m_depth->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addLayout(row, 1);
    column->addWidget(m_role, 1);
    whenThemed(content, [column, left, row] {
        const int margin = metrics::pageMargin();
        column->setContentsMargins(margin, px(10), margin, margin);
        column->setSpacing(metrics::gap());
        left->setSpacing(metrics::gap());
        row->setSpacing(metrics::gap());
    });
    scroll->setWidget(content);
    m_scroll = scroll;
    return scroll;
}

QWidget* PartnerPage::makeReasons()
{
    m_reasonsCard = new Card;
    m_reasonsCard->setObjectName(QStringLiteral("reasonsCard"));
    m_reasonsCard->setFlush();
    m_reasonsCard->setHeading(QStringLiteral(" "));
    auto* which = new SegmentedControl;
    which->setObjectName(QStringLiteral("reasonsWhich"));
    which->addSegment(tr("All"));
    which->addSegment(tr("Points lost"));
    connect(which, &SegmentedControl::chosen, this, [this](int chosen) { m_reasons->setLostOnly(chosen == 1); });
    m_reasonsCard->addAtRight(which);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasonsCard->body()->addWidget(m_reasons, 1);
    whenThemed(m_reasons, [this] { m_reasons->setMinimumHeight(px(420)); });
    return m_reasonsCard;
}

void PartnerPage::makeActs()
{
    auto* edit = new QPushButton(icon("pencil-square"), tr("Edit"));
    edit->setObjectName(QStringLiteral("partnerEdit"));
    connect(edit, &QPushButton::clicked, this, [this] { navigator().openRecord(recordType<Partner>(), m_id.value); });
    m_head->addAct(edit);
    auto* picture = new QPushButton(icon("file-export"), tr("Export…"));
    picture->setObjectName(QStringLiteral("partnerPicture"));
    picture->setToolTip(tr("Save the depth as a picture or this page as a PDF"));
    connect(picture, &QPushButton::clicked, this, &PartnerPage::exportPage);
    m_head->addAct(picture);
    m_picture = picture;
    auto* benefits = new QPushButton(icon("arrow-left-right"), tr("Mutual benefit…"));
    benefits->setObjectName(QStringLiteral("partnerBenefits"));
    benefits->setToolTip(tr("One page for the partner: what it gave and got, to print or save"));
    connect(benefits, &QPushButton::clicked, this, [this] {
        if (m_contents)
            openBenefitSheet(context(), m_contents->partner, m_contents->assessment.term.scope.term, this);
    });
    m_head->addAct(benefits);
    m_benefits = benefits;
}

void PartnerPage::connectCards()
{
    connect(m_kept, &KeptNotice::asked, this, &PartnerPage::compare);
    connect(m_head, &PartnerHead::relatedAsked, this,
            [this](const Selection& selection) { navigator().openList(*selection.type, selection); });
    connect(m_role, &RoleCard::opened, this,
            [this](const Selection& selection) { navigator().openList(*selection.type, selection); });
    connect(m_depth, &DepthCard::dimensionAsked, m_reasons, &ReasonsTable::showDimension);
    connect(m_depth, &DepthCard::parametersAsked, this, [this] { navigator().openPage(QStringLiteral("settings")); });
    connect(m_trend, &TrendCard::termAsked, this, [this](const QString& term) { session().setTerm(term); });
    connect(m_reasons, &ReasonsTable::opened, this, &PartnerPage::openEvidence);
    connect(m_trial, &TrialCard::writeAsked, this, &PartnerPage::write);
}

void PartnerPage::showRecord(qint64 id)
{
    m_id = Id<Partner>{id};
    reload();
}

void PartnerPage::reload()
{
    if (!m_id.isSet())
        return;
    const QString chosen = session().term();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    session().jobs().read(
        QStringLiteral("partner"), this,
        [id = m_id, term](const ReadStore& store, Progress& progress) {
            return loadPartner(store, id, term, progress);
        },
        [this](const std::optional<PartnerContents>& contents) { present(contents); });
}

bool PartnerPage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void PartnerPage::present(const std::optional<PartnerContents>& contents)
{
    m_contents = contents;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    m_head->show(*contents);
    showParts(contents->isJudged());
    m_role->show(contents->role);
    m_kept->show(contents->assessment);
    m_trial->forbidWriting(session().isReadOnly()                  ? session().whyReadOnly()
                           : contents->assessment.keptOn.isValid() ? tr("A sealed term cannot be changed")
                                                                   : QString());
    m_depth->show(*contents);
    m_trend->show(*contents);
    m_reciprocity->show(*contents);
    m_reasonsCard->setHeading(tr("Why %1 points").arg(depth::pointsText(contents->score().total)));
    m_reasonsCard->setMeasure(tr("weight × value ÷ target, at most the weight"));
    m_reasonsCard->setNote(tr("Judged by: %1. Weights can be changed in the settings; past terms keep theirs.")
                               .arg(depth::parametersLabel(contents->assessment.parameters)));
    m_reasons->show(*contents);
    m_trial->show(*contents);
    // Once the cards have their fonts: the first time they have not been shown yet.
    QMetaObject::invokeMethod(this, &PartnerPage::fitHeight, Qt::QueuedConnection);
    navigator().setStatus(
        tr("%1 · judged on %2").arg(contents->partner.name, contents->assessment.term.last().toString(Qt::ISODate)));
}

/// A partner without a level shows what it does instead.
void PartnerPage::showParts(bool isJudged)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_depth), static_cast<QWidget*>(m_trend), static_cast<QWidget*>(m_reciprocity),
          static_cast<QWidget*>(m_reasonsCard), static_cast<QWidget*>(m_trial), m_picture, m_benefits})
        part->setVisible(isJudged);
    m_role->setVisible(!isJudged);
}

/// Words that wrap need more height in a narrow page, which a scroll area does not ask for: nothing may be squeezed.
void PartnerPage::fitHeight()
{
    QWidget* content = m_scroll->widget();
    content->setMinimumHeight(content->layout()->minimumHeightForWidth(m_scroll->viewport()->width()));
}

void PartnerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitHeight();
}

void PartnerPage::compare()
{
    session().jobs().read(
        QStringLiteral("partner today"), this,
        [term = m_contents->assessment.term.scope.term, id = m_id](const ReadStore& store, Progress&) {
            return depthToday(store, term, id);
        },
        [this](const std::vector<depth::DepthCorrection>& corrections) {
            m_kept->explain(corrections, true);
            QMetaObject::invokeMethod(this, &PartnerPage::fitHeight, Qt::QueuedConnection);
        });
}

void PartnerPage::openEvidence(int place, const QPoint& at)
{
    const std::vector<depth::RecordsBehind>& parts = m_contents->behind[size_t(place)].parts;
    if (parts.empty()) {
        navigator().openList(depth::measureAt(place).sources.front().rows.type());
        return;
    }
    if (parts.size() == 1) {
        navigator().openList(*parts[0].selection.type, parts[0].selection);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("evidenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const depth::RecordsBehind& part : parts) {
        const QString kind = part.source ? depth::text(part.source->label) : QString();
        QAction* action = menu->addAction(kind.isEmpty() ? part.selection.type->many() : kind);
        connect(action, &QAction::triggered, this,
                [this, selection = part.selection] { navigator().openList(*selection.type, selection); });
    }
    menu->popup(at);
}

void PartnerPage::exportPage()
{
    if (!m_contents || !m_contents->isJudged())
        return;
    saveSheet(
        context(), this, tr("Depth of %1").arg(m_contents->partner.name), m_contents->assessment.term.scope.term,
        [this] { return partnerSheet(*m_contents); }, [this] { return depthPicture(*m_contents); });
}

/// The term's last day; once that is over, the agreement's.
QDate PartnerPage::dueDay() const
{
    const QDate last = m_contents->assessment.term.last();
    return last >= clock::today() ? last : m_contents->agreement->endsOn;
}

void PartnerPage::write(const std::vector<depth::NextStep>& steps)
{
    std::vector<Commitment> commitments;
    for (const depth::NextStep& step : steps)
        commitments.push_back(commitmentOf(step, m_contents->agreement->id, dueDay()));
    session().change(
        Op::Create, tr("%Ln commitments of %1", nullptr, int(commitments.size())).arg(m_contents->partner.name), this,
        [commitments](Store& store) {
            for (const Commitment& commitment : commitments)
                store.insert(commitment);
        },
        [this, count = commitments.size()](const ChangeSet&) {
            navigator().toast(tr("%Ln commitments written", nullptr, int(count)),
                              {{tr("Undo"), [this] { session().undo(); }}});
        });
}

} // namespace cooperage::ui
