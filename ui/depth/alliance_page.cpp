// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/alliance_page.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "ui/depth/alliance_sheet.h"
#include "ui/depth/college_card.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/partners_table.h"
#include "ui/depth/role_card.h"
#include "ui/depth/save_sheet.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kRowHeight = 244;

} // namespace

AlliancePage::AlliancePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Alliance"))), m_stack(new QStackedWidget),
      m_kept(new KeptNotice),
      m_role(new RoleCard(tr("What its members do with the college"),
                          tr("An alliance acts through its members: each number counts theirs, of all kinds."))),
      m_tableCard(new Card), m_table(new PartnersTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActs();
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto* gone = new EmptyState(QStringLiteral("collection"), tr("No alliance chosen"),
                                tr("Open one from the list of alliances."));
    connect(gone->addAction(tr("To the alliances")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Alliance>()); });
    m_stack->addWidget(gone);
    m_stack->addWidget(makeContent());
    connect(m_kept, &KeptNotice::asked, this, &AlliancePage::compare);
    connect(m_role, &RoleCard::opened, this,
            [this](const Selection& selection) { navigator().openList(*selection.type, selection); });
    connect(m_table, &PartnersTable::partnerOpened, this,
            [this](qint64 partner) { navigator().openRecordPage(recordType<Partner>(), partner); });
}

AlliancePage::~AlliancePage() = default;

QWidget* AlliancePage::makeContent()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    m_levels = makeCollegeLevels(navigator(), content);
    m_levels->card()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_role->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tableCard->setObjectName(QStringLiteral("partnersCard"));
    m_tableCard->setHeading(QStringLiteral(" "));
    m_tableCard->setFlush();
    m_tableCard->body()->addWidget(m_table, 1);
    grid->addWidget(m_kept, 0, 0, 1, 2);
    grid->addWidget(m_role, 1, 0);
    grid->addWidget(m_levels->card(), 1, 1);
    grid->addWidget(m_tableCard, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 1);
    whenThemed(content, [grid] {
        grid->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        grid->setSpacing(metrics::gap());
        for (const int row : {1, 2})
            grid->setRowMinimumHeight(row, px(kRowHeight));
    });
    scroll->setWidget(content);
    return scroll;
}

void AlliancePage::makeActs()
{
    auto* edit = new QPushButton(icon("pencil-square"), tr("Edit"));
    edit->setObjectName(QStringLiteral("allianceEdit"));
    connect(edit, &QPushButton::clicked, this, [this] { navigator().openRecord(recordType<Alliance>(), m_id.value); });
    auto* save = new QPushButton(icon("file-export"), tr("Export…"));
    save->setObjectName(QStringLiteral("allianceExport"));
    save->setToolTip(tr("Save this page as a picture or PDF"));
    connect(save, &QPushButton::clicked, this, &AlliancePage::exportPage);
    m_header->addAtRight(edit);
    m_header->addAtRight(save);
}

void AlliancePage::showRecord(qint64 id)
{
    m_id = Id<Alliance>{id};
    reload();
}

void AlliancePage::reload()
{
    if (!m_id.isSet())
        return;
    const QString chosen = session().term();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    session().jobs().read(
        QStringLiteral("alliance"), this,
        [id = m_id, term](const ReadStore& store, Progress& progress) {
            return loadAlliance(store, id, term, progress);
        },
        [this](const std::optional<AllianceContents>& contents) { present(contents); });
}

bool AlliancePage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void AlliancePage::present(const std::optional<AllianceContents>& contents)
{
    m_contents = contents;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    const CollegeContents& cooperation = contents->cooperation;
    const QString term = cooperation.term().label(), words = contents->inWords();
    m_header->setTitle(contents->alliance.name);
    m_header->setSentence(words.isEmpty() ? term : QStringLiteral("%1 · %2").arg(words, term));
    m_kept->show(cooperation.assessment);
    m_role->show(contents->role);
    m_levels->show(cooperation);
    m_tableCard->setHeading(tr("%Ln members have a level", nullptr, int(cooperation.assessment.partners.size())));
    m_table->setAssessment(cooperation.assessment);
    navigator().setStatus(
        tr("%1 · judged on %2").arg(contents->alliance.name, cooperation.assessment.term.last().toString(Qt::ISODate)));
}

void AlliancePage::compare()
{
    session().jobs().read(
        QStringLiteral("alliance today"), this,
        [term = m_contents->cooperation.term()](const ReadStore& store, Progress&) { return depthToday(store, term); },
        [this](const std::vector<depth::DepthCorrection>& corrections) {
            m_kept->explain(correctionsOf(m_contents->cooperation.assessment, corrections), false);
        });
}

void AlliancePage::exportPage()
{
    if (!m_contents)
        return;
    saveSheet(
        context(), this, m_contents->alliance.name, m_contents->cooperation.term(),
        [this] { return allianceSheet(*m_contents); }, [this] { return alliancePicture(*m_contents); });
}

} // namespace cooperage::ui
