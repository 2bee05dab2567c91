// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_page.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/clock.h"
#include "core/base/program_language.h"
#include "core/depth/words.h"
#include "core/records/all.h"
#include "ui/depth/college_card.h"
#include "ui/depth/college_sheet.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/partners_table.h"
#include "ui/depth/recommendations_page.h"
#include "ui/depth/save_sheet.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kColumns = 12;
constexpr int kRowHeight = 250;

} // namespace

CollegePage::CollegePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Depth of cooperation"))), m_kept(new KeptNotice),
      m_view(new SegmentedControl), m_stack(new QStackedWidget), m_views(new QStackedWidget), m_tableCard(new Card),
      m_which(new SegmentedControl), m_table(new PartnersTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->addAtRight(recommendationsButton(navigator()));
    auto* save = new QPushButton(icon("file-export"), tr("Export…"));
    save->setObjectName(QStringLiteral("collegeExport"));
    save->setToolTip(tr("Save this page as a picture or PDF"));
    connect(save, &QPushButton::clicked, this, &CollegePage::exportPage);
    m_header->addAtRight(save);
    m_view->setObjectName(QStringLiteral("collegeView"));
    for (const QString& view : {tr("Overview"), tr("Groups"), tr("Partners")})
        m_view->addSegment(view);
    m_header->addAtRight(m_view);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(makeEmptyState());
    connect(m_view, &SegmentedControl::chosen, m_views, &QStackedWidget::setCurrentIndex);
}

CollegePage::~CollegePage() = default;

QWidget* CollegePage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_kept);
    column->addWidget(m_views, 1);
    m_views->addWidget(makeOverview());
    m_cards.push_back(makeGroups(navigator(), m_views));
    m_views->addWidget(m_cards.back()->card());
    m_views->addWidget(makeTable());
    whenThemed(content, [column] {
        column->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        column->setSpacing(metrics::gap());
    });
    connect(m_kept, &KeptNotice::asked, this, &CollegePage::compare);
    return content;
}

QWidget* CollegePage::makeOverview()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    addCard(grid, 0, 0, 4, makeCollegeLevels(navigator(), content));
    addCard(grid, 0, 4, 4, makeRisers(navigator(), content));
    addCard(grid, 0, 8, 4, makeFallers(navigator(), content));
    addCard(grid, 1, 0, 3, makeCollegeReciprocity(navigator(), content));
    addCard(grid, 1, 3, 4, makeCoverage(navigator(), content));
    addCard(grid, 1, 7, 5, makeConcentration(navigator(), content));
    for (int i = 0; i < kColumns; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setColumnMinimumWidth(i, 1);
    }
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    whenThemed(content, [grid] {
        grid->setSpacing(metrics::gap());
        for (const int row : {0, 1})
            grid->setRowMinimumHeight(row, px(kRowHeight));
    });
    scroll->setWidget(content);
    return scroll;
}

void CollegePage::addCard(QGridLayout* grid, int row, int column, int span, std::unique_ptr<CollegeCard> card)
{
    // Widths come from the columns alone, so that no content moves its neighbours.
    card->card()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    grid->addWidget(card->card(), row, column, 1, span);
    m_cards.push_back(std::move(card));
}

QWidget* CollegePage::makeEmptyState()
{
    auto* empty = new EmptyState(QStringLiteral("layers"), tr("There is no partner yet"),
                                 tr("Depth is computed from records: import the ledgers of partners, agreements, "
                                    "internships and projects, and each partner gets its score."));
    connect(empty->addAction(tr("Import from Excel…"), QStringLiteral("file-import")), &QPushButton::clicked, this,
            [this] { navigator().openPage(QStringLiteral("import")); });
    connect(empty->addAction(tr("Enter partners"), QStringLiteral("buildings")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Partner>()); });
    return empty;
}

Card* CollegePage::makeTable()
{
    m_tableCard->setObjectName(QStringLiteral("partnersCard"));
    m_tableCard->setHeading(QStringLiteral(" "));
    m_tableCard->setFlush();
    m_which->setObjectName(QStringLiteral("levelFilter"));
    m_which->addSegment(tr("All"));
    for (int level = 3; level >= 0; --level)
        m_which->addSegment(depth::label(static_cast<depth::Level>(level)));
    m_tableCard->addAtRight(m_which);
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_which, &SegmentedControl::chosen, this, &CollegePage::showLevels);
    connect(m_table, &PartnersTable::partnerOpened, this,
            [this](qint64 partner) { navigator().openRecordPage(recordType<Partner>(), partner); });
    return m_tableCard;
}

void CollegePage::reload()
{
    const QString chosen = session().term();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    session().jobs().read(
        QStringLiteral("college depth"), this,
        [term](const ReadStore& store, Progress& progress) { return loadCollege(store, term, progress); },
        [this](const CollegeContents& college) { present(college); });
}

bool CollegePage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void CollegePage::present(const CollegeContents& college)
{
    const depth::Assessment& assessment = college.assessment;
    m_college = college;
    const int partners = int(assessment.partners.size());
    m_stack->setCurrentIndex(partners == 0 ? 1 : 0);
    m_view->setEnabled(partners > 0);
    QStringList sentence{
        tr("%Ln partners, judged on %1 · %2", nullptr, partners)
            .arg(assessment.term.last().toString(Qt::ISODate), depth::parametersLabel(assessment.parameters))};
    if (const QString covered = depth::coverageText(assessment, Words(programLanguage())); !covered.isEmpty())
        sentence << covered;
    m_header->setSentence(sentence.join(QStringLiteral(" · ")));
    m_kept->show(assessment);
    for (const auto& card : m_cards)
        card->show(college);
    const auto falling = std::count_if(assessment.partners.begin(), assessment.partners.end(),
                                       [](const depth::PartnerDepth& one) { return one.warning.has_value(); });
    m_tableCard->setHeading(falling == 0 ? tr("No partner is falling back")
                                         : tr("%Ln partners are falling back", nullptr, int(falling)));
    m_table->setAssessment(assessment);
    showLevels(m_which->current());
}

void CollegePage::compare()
{
    session().jobs().read(
        QStringLiteral("depth today"), this,
        [term = m_college->term()](const ReadStore& store, Progress&) { return depthToday(store, term); },
        [this](const std::vector<depth::DepthCorrection>& corrections) { m_kept->explain(corrections, false); });
}

void CollegePage::showLevels(int segment)
{
    if (!m_college)
        return;
    m_table->setLevel(segment == 0 ? std::nullopt : std::optional(static_cast<depth::Level>(4 - segment)));
    navigator().setStatus(
        tr("%1 of %2 partners").arg(m_table->shownPartners()).arg(m_college->assessment.partners.size()));
}

void CollegePage::exportPage()
{
    if (!m_college || m_college->assessment.partners.empty())
        return;
    saveSheet(
        context(), this, tr("Depth of cooperation %1").arg(m_college->term().toString()), m_college->term(),
        [this] { return collegeSheet(*m_college); }, [this] { return collegePicture(*m_college); });
}

} // namespace cooperage::ui
