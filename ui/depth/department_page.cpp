// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/department_page.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "ui/dashboard/home_card.h"
#include "ui/dashboard/tiles.h"
#include "ui/depth/college_card.h"
#include "ui/depth/department_card.h"
#include "ui/depth/department_sheet.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/partners_table.h"
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

DepartmentPage::DepartmentPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Department"))), m_stack(new QStackedWidget),
      m_kept(new KeptNotice), m_tiles(new Tiles(navigator())), m_tableCard(new Card), m_table(new PartnersTable)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActs();
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto* gone = new EmptyState(QStringLiteral("building"), tr("No department chosen"),
                                tr("Open one from the list of departments or from the depth of cooperation."));
    connect(gone->addAction(tr("To the departments")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Department>()); });
    m_stack->addWidget(gone);
    m_stack->addWidget(makeContent());
    connect(m_kept, &KeptNotice::asked, this, &DepartmentPage::compare);
}

DepartmentPage::~DepartmentPage() = default;

QWidget* DepartmentPage::makeContent()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    m_levels = makeCollegeLevels(navigator(), content);
    m_majors = makeMajors(navigator(), content);
    m_interns = makeInternsCard(navigator(), content);
    grid->addWidget(m_kept, 0, 0, 1, 3);
    grid->addWidget(m_tiles, 1, 0, 1, 3);
    const std::array<FindingCard*, 3> cards = {m_levels.get(), m_majors.get(), m_interns.get()};
    for (int i = 0; i < 3; ++i) {
        // Widths come from the columns alone, so that no content moves its neighbours.
        cards[size_t(i)]->card()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        grid->addWidget(cards[size_t(i)]->card(), 2, i);
        grid->setColumnStretch(i, 1);
        grid->setColumnMinimumWidth(i, 1);
    }
    grid->addWidget(makeTable(), 3, 0, 1, 3);
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
    whenThemed(content, [grid] {
        grid->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        grid->setSpacing(metrics::gap());
        for (const int row : {2, 3})
            grid->setRowMinimumHeight(row, px(kRowHeight));
    });
    scroll->setWidget(content);
    return scroll;
}

Card* DepartmentPage::makeTable()
{
    m_tableCard->setObjectName(QStringLiteral("partnersCard"));
    m_tableCard->setHeading(QStringLiteral(" "));
    m_tableCard->setFlush();
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_table, &PartnersTable::partnerOpened, this,
            [this](qint64 partner) { navigator().openRecordPage(recordType<Partner>(), partner); });
    return m_tableCard;
}

void DepartmentPage::makeActs()
{
    auto* edit = new QPushButton(icon("pencil-square"), tr("Edit"));
    edit->setObjectName(QStringLiteral("departmentEdit"));
    connect(edit, &QPushButton::clicked, this,
            [this] { navigator().openRecord(recordType<Department>(), m_id.value); });
    auto* save = new QPushButton(icon("file-export"), tr("Export…"));
    save->setObjectName(QStringLiteral("departmentExport"));
    save->setToolTip(tr("Save this page as a picture or PDF"));
    connect(save, &QPushButton::clicked, this, &DepartmentPage::exportPage);
    m_header->addAtRight(edit);
    m_header->addAtRight(save);
}

void DepartmentPage::showRecord(qint64 id)
{
    m_id = Id<Department>{id};
    reload();
}

void DepartmentPage::reload()
{
    if (!m_id.isSet())
        return;
    const QString chosen = session().term();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    session().jobs().read(
        QStringLiteral("department"), this,
        [id = m_id, term](const ReadStore& store, Progress& progress) {
            return loadDepartment(store, id, term, progress);
        },
        [this](const std::optional<DepartmentContents>& contents) { present(contents); });
}

bool DepartmentPage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void DepartmentPage::present(const std::optional<DepartmentContents>& contents)
{
    m_contents = contents;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    const CollegeContents& cooperation = contents->cooperation;
    QStringList sentence;
    if (!contents->department.head.isEmpty())
        sentence << tr("Head: %1").arg(contents->department.head);
    sentence << tr("%Ln majors", nullptr, int(contents->majors().size())) << contents->home.scope.term.label();
    m_header->setTitle(contents->department.name);
    m_header->setSentence(sentence.join(QStringLiteral(" · ")));
    m_kept->show(cooperation.assessment);
    m_tiles->show(contents->home);
    m_levels->show(cooperation);
    m_majors->show(*contents);
    m_interns->show(contents->home);
    m_tableCard->setHeading(tr("It works with %Ln partners", nullptr, int(cooperation.assessment.partners.size())));
    m_table->setAssessment(cooperation.assessment);
    navigator().setStatus(
        tr("%1 · judged on %2")
            .arg(contents->department.name, cooperation.assessment.term.last().toString(Qt::ISODate)));
}

void DepartmentPage::compare()
{
    session().jobs().read(
        QStringLiteral("department today"), this,
        [term = m_contents->cooperation.term()](const ReadStore& store, Progress&) { return depthToday(store, term); },
        [this](const std::vector<depth::DepthCorrection>& corrections) {
            m_kept->explain(correctionsOf(m_contents->cooperation.assessment, corrections), false);
        });
}

void DepartmentPage::exportPage()
{
    if (!m_contents)
        return;
    saveSheet(
        context(), this, tr("Cooperation of %1").arg(m_contents->department.name), m_contents->cooperation.term(),
        [this] { return departmentSheet(*m_contents); }, [this] { return departmentPicture(*m_contents); });
}

} // namespace cooperage::ui
