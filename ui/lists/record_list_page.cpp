// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/record_list_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/words.h"
#include "core/store/merge.h"
#include "ui/exchange/template_menu.h"
#include "ui/forms/side_panel.h"
#include "ui/lists/column_chooser.h"
#include "ui/lists/list_actions.h"
#include "ui/lists/list_header.h"
#include "ui/lists/record_list_view.h"
#include "ui/lists/record_table_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

RecordListPage::RecordListPage(const PageContext& context, const RecordType& type, QWidget* parent)
    : Page(context, parent), m_type(type), m_layout(ListLayout::load(type)),
      m_model(new RecordTableModel(context.session.store(), type, this))
{
    setObjectName(QStringLiteral("listPage_%1").arg(type.table()));
    setRole(this, "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new RecordListView(*m_model, context.session.store(), this);
    m_acts = new ListActions(this, m_view);
    column->addWidget(buildHead());
    column->addWidget(buildViews());
    column->addWidget(hairline(this));
    column->addWidget(buildToolbar());
    column->addWidget(hairline(this));
    column->addWidget(buildContent(), 1);
    connectActs();
    connectView();
    applyLayout();
}

RecordListPage::~RecordListPage() = default;

QWidget* RecordListPage::buildHead()
{
    m_header = new PageHeader(m_type.many(), this);
    m_header->setSentence(recordText(m_type.names().about));
    m_chosen = new QPushButton(icon("x-lg", Token::Accent), {}, m_header);
    m_chosen->setObjectName(QStringLiteral("listSelection"));
    m_chosen->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    m_chosen->setToolTip(tr("Show all records again"));
    m_chosen->hide();
    setRole(m_chosen, "tag");
    m_header->addBesideTitle(m_chosen);
    m_search = new SearchField(m_header);
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setPlaceholderText(tr("Search %1").arg(m_type.many()));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setShortcutHint(QStringLiteral("Ctrl+F"));
    whenThemed(m_search, [this] { m_search->setFixedWidth(px(300)); });
    m_header->addAtRight(m_search);
    connect(m_chosen, &QPushButton::clicked, this, [this] { showRecords(std::nullopt); });
    connect(m_search, &SearchField::searched, this, [this](const QString& words) {
        m_words = words;
        requery();
    });
    return m_header;
}

QWidget* RecordListPage::makeSpan()
{
    m_span = new SegmentedControl(this);
    m_span->setObjectName(QStringLiteral("listSpan"));
    m_span->addSegment(tr("All"));
    m_span->addSegment(tr("This term"));
    connect(m_span, &SegmentedControl::chosen, this, [this](int span) {
        m_layout.ofTerm = span == 1;
        requery();
    });
    return m_span;
}

QWidget* RecordListPage::buildToolbar()
{
    auto* bar = new QWidget(this);
    setRole(bar, "panel");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->addWidget(ListActions::makeButton(m_acts->create, "primary", bar));
    row->addWidget(ListActions::makeButton(m_acts->editMany, "", bar));
    row->addWidget(ListActions::makeButton(m_acts->remove, "", bar));
    m_acts->merge->setVisible(merge::isPossible(m_type));
    if (m_acts->merge->isVisible())
        row->addWidget(ListActions::makeButton(m_acts->merge, "", bar));
    row->addWidget(hairline(bar, Qt::Vertical));
    row->addWidget(ListActions::makeButton(m_acts->copy, "quiet", bar));
    row->addWidget(ListActions::makeButton(m_acts->exportList, "quiet", bar));
    row->addStretch(1);
    if (isDated())
        row->addWidget(makeSpan());
    m_conditions = new QLabel(bar);
    m_conditions->setObjectName(QStringLiteral("listConditions"));
    setRole(m_conditions, "caption");
    m_clear = new LinkButton(tr("Clear"), bar);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    row->addWidget(m_conditions);
    row->addWidget(m_clear);
    row->addWidget(ListActions::makeButton(m_acts->filterRow, "mark", bar));
    row->addWidget(ListActions::makeButton(m_acts->columns, "quiet", bar));
    row->addWidget(ListActions::makeButton(m_acts->panel, "mark", bar));
    whenThemed(bar, [row] {
        row->setContentsMargins(metrics::pageMargin(), px(8), metrics::pageMargin(), px(8));
        row->setSpacing(px(6));
    });
    connect(m_clear, &LinkButton::clicked, this, &RecordListPage::clearConditions);
    return bar;
}

QWidget* RecordListPage::buildContent()
{
    const QString import = tr("Import from Excel");
    m_none = new EmptyState(QString::fromLatin1(m_type.names().icon[0] ? m_type.names().icon : "inbox"),
                            tr("No records of %1 yet").arg(m_type.many()),
                            tr("Import them from Excel, make the first one, or fill in an empty ledger."), this);
    m_none->setObjectName(QStringLiteral("listEmpty"));
    QPushButton* fromExcel = m_none->addAction(import, QStringLiteral("file-import"));
    fromExcel->setObjectName(QStringLiteral("emptyImport"));
    connect(fromExcel, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("import")); });
    QPushButton* first = m_none->addAction(tr("New %1").arg(m_type.one()));
    first->setObjectName(QStringLiteral("emptyNew"));
    connect(first, &QPushButton::clicked, m_acts->create, &QAction::trigger);
    if (*m_type.names().sheets != '\0') {
        QPushButton* ledger = m_none->addAction(tr("Empty ledger…"), QStringLiteral("file-earmark-spreadsheet"));
        ledger->setObjectName(QStringLiteral("emptyLedger"));
        connect(ledger, &QPushButton::clicked, this, [this] { saveTemplate(context(), this, m_type); });
    }

    m_noMatch = new EmptyState(QStringLiteral("funnel"), tr("No record fits"),
                               tr("Nothing fits the search and the filters."), m_view->viewport());
    m_noMatch->setObjectName(QStringLiteral("listNoMatch"));
    QPushButton* clear = m_noMatch->addAction(tr("Clear filters"));
    clear->setObjectName(QStringLiteral("noMatchClear"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_layout.ofTerm = false;
        clearConditions();
    });
    auto* over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_noMatch, 0, Qt::AlignCenter);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_none);
    m_panel = new SidePanel(context(), m_type, this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("listSplitter"));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    whenThemed(m_splitter, [this] {
        m_panel->setMinimumWidth(px(300));
        m_panel->setMaximumWidth(px(480));
    });
    return m_splitter;
}

void RecordListPage::connectActs()
{
    connect(m_acts->create, &QAction::triggered, this, &RecordListPage::addRecord);
    connect(m_acts->editMany, &QAction::triggered, this, &RecordListPage::editMany);
    connect(m_acts->merge, &QAction::triggered, this, &RecordListPage::mergeTwo);
    connect(m_acts->remove, &QAction::triggered, this, &RecordListPage::removeRecords);
    connect(m_acts->open, &QAction::triggered, this, [this] { Q_EMIT m_view->opened(m_view->currentId()); });
    m_acts->openPage->setVisible(navigator().hasRecordPage(m_type));
    connect(m_acts->openPage, &QAction::triggered, this,
            [this] { navigator().openRecordPage(m_type, m_view->currentId()); });
    connect(m_acts->editCell, &QAction::triggered, m_view, &RecordListView::editCurrentCell);
    connect(m_acts->fillDown, &QAction::triggered, this, &RecordListPage::fillDown);
    connect(m_acts->today, &QAction::triggered, this, &RecordListPage::putToday);
    connect(m_acts->copy, &QAction::triggered, this, &RecordListPage::copy);
    connect(m_acts->paste, &QAction::triggered, this, &RecordListPage::paste);
    connect(m_acts->nextView, &QAction::triggered, this, &RecordListPage::showNextView);
    connect(m_acts->exportList, &QAction::triggered, this, &RecordListPage::exportPage);
    connect(m_acts->filterRow, &QAction::toggled, this, [this](bool shown) {
        m_view->header().setFilterRowShown(shown);
        keepLayout();
    });
    connect(m_acts->columns, &QAction::triggered, this, &RecordListPage::showColumnChooser);
    connect(m_acts->panel, &QAction::toggled, this, &RecordListPage::setPanelShown);
    connect(m_acts->previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_acts->next, &QAction::triggered, this, [this] { step(1); });
    connect(m_acts->restoreLayout, &QAction::triggered, this, &RecordListPage::restoreLayout);
}

void RecordListPage::connectView()
{
    connect(m_view, &RecordListView::opened, this, [this](qint64 id) {
        m_acts->panel->setChecked(true);
        showCurrent(id);
        m_panel->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &RecordListView::currentRecordChanged, this, &RecordListPage::showCurrent);
    connect(m_view, &RecordListView::columnsChanged, this, &RecordListPage::keepLayout);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordListPage::showContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordListPage::showActs);
    connect(m_model, &RecordTableModel::checkedChanged, this, &RecordListPage::showActs);
    connect(m_model, &RecordTableModel::edited, this, &RecordListPage::saveCell);
    connect(&m_view->header(), &ListHeader::sortAsked, this, &RecordListPage::sortBy);
    connect(&m_view->header(), &ListHeader::filtersChanged, this, &RecordListPage::requery);
    connect(m_splitter, &QSplitter::splitterMoved, this, &RecordListPage::keepLayout);
    connect(m_panel, &SidePanel::closeAsked, this, [this] { m_acts->panel->setChecked(false); });
    connect(m_panel, &SidePanel::stepAsked, this, &RecordListPage::step);
    connect(m_panel, &SidePanel::saved, this, [this](qint64 id) {
        // What was saved may no longer fit the filters: the panel keeps it, the filters stay as they are.
        m_view->setCurrentId(id);
    });
}

} // namespace cooperage::ui
