// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recycle_bin/recycle_bin_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/records/all.h"
#include "ui/dialogs.h"
#include "ui/recycle_bin/recycle_bin_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

namespace cooperage::ui {

using metrics::px;
using recycle_bin::RestorePlan;

RecycleBinPage::RecycleBinPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new RecycleBinModel(this)), m_stack(new QStackedWidget(this)),
      m_none(new EmptyState(QStringLiteral("trash3"), tr("The recycle bin is empty"),
                            tr("What is deleted comes here and can be restored at any time."), this)),
      m_noMatch(new EmptyState(QStringLiteral("search"), tr("Nothing deleted fits"),
                               tr("Search for other words, or show all ledgers."), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildToolbar());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);
    column->addWidget(m_stack, 1);
    showActs();
}

QWidget* RecycleBinPage::buildHead()
{
    auto* header = new PageHeader(tr("Recycle bin"), this);
    header->setSentence(tr("What was deleted, newest first. Restoring can be undone like everything else."));
    m_search = new SearchField(header);
    m_search->setObjectName(QStringLiteral("binSearch"));
    m_search->setPlaceholderText(tr("Search the recycle bin"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setShortcutHint(QStringLiteral("Ctrl+F"));
    whenThemed(m_search, [this] { m_search->setFixedWidth(px(300)); });
    header->addAtRight(m_search);
    connect(m_search, &SearchField::searched, this, &RecycleBinPage::showFiltered);
    return header;
}

QWidget* RecycleBinPage::buildToolbar()
{
    auto* bar = new QWidget(this);
    setRole(bar, "panel");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    m_restore = new QPushButton(icon("arrow-counterclockwise", Token::OnFill), tr("Restore"), bar);
    m_restore->setObjectName(QStringLiteral("binRestore"));
    setRole(m_restore, "primary");
    connect(m_restore, &QPushButton::clicked, this, &RecycleBinPage::restore);
    row->addWidget(m_restore);
    m_types = new QComboBox(bar);
    m_types->setObjectName(QStringLiteral("binTypes"));
    m_types->setAccessibleName(tr("Ledger"));
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_types, &QComboBox::currentIndexChanged, this, &RecycleBinPage::showFiltered);
    row->addWidget(m_types);
    row->addStretch(1);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("binCount"));
    setRole(m_count, "caption");
    row->addWidget(m_count);
    whenThemed(bar, [row] {
        row->setContentsMargins(metrics::pageMargin(), px(8), metrics::pageMargin(), px(8));
        row->setSpacing(px(6));
    });
    return bar;
}

QWidget* RecycleBinPage::buildTable()
{
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("binTable"));
    m_view->setAccessibleName(tr("Recycle bin"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::ExtendedSelection);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSectionResizeMode(RecycleBinModel::NameColumn, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecycleBinPage::showActs);
    connect(m_view, &QTableView::doubleClicked, this, &RecycleBinPage::restore);
    whenThemed(m_view, [this] { fitColumns(); });
    return m_view;
}

void RecycleBinPage::fitColumns()
{
    m_view->verticalHeader()->setDefaultSectionSize(metrics::rowHeight(metrics::Density::Normal));
    const std::pair<int, int> widths[] = {{RecycleBinModel::TypeColumn, 130},
                                          {RecycleBinModel::TimeColumn, 140},
                                          {RecycleBinModel::PersonColumn, 100},
                                          {RecycleBinModel::AlongColumn, 110},
                                          {RecycleBinModel::HowColumn, 130}};
    for (const auto& [column, width] : widths)
        m_view->setColumnWidth(column, px(width));
}

void RecycleBinPage::reload()
{
    session().jobs().read(
        QStringLiteral("recycle_bin"), this,
        [](const ReadStore& store, Progress& progress) { return recycle_bin::allIn(store, progress); },
        [this](const std::vector<recycle_bin::Deleted>& all) { showAll(all); });
}

bool RecycleBinPage::isTouchedBy(const ChangeSet& changes) const
{
    return std::any_of(changes.types.begin(), changes.types.end(),
                       [](const auto& type) { return type.second.rowsCameOrWent; });
}

bool RecycleBinPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void RecycleBinPage::showAll(std::vector<recycle_bin::Deleted> all)
{
    m_model->setAll(std::move(all));
    showTypes();
    showFiltered();
}

void RecycleBinPage::showTypes()
{
    const QVariant before = m_types->currentData();
    const QSignalBlocker blocker(m_types);
    m_types->clear();
    m_types->addItem(tr("All ledgers (%1)").arg(m_model->total()), QString());
    for (const auto& [type, count] : m_model->counts())
        m_types->addItem(QStringLiteral("%1 (%2)").arg(type->many()).arg(count), type->table());
    m_types->setCurrentIndex(std::max(0, m_types->findData(before)));
}

void RecycleBinPage::showFiltered()
{
    m_model->setFilter(findRecordType(m_types->currentData().toString()), m_search->text().trimmed());
    m_stack->setCurrentWidget(m_model->total() == 0      ? static_cast<QWidget*>(m_none)
                              : m_model->rowCount() == 0 ? m_noMatch
                                                         : static_cast<QWidget*>(m_view));
    if (m_model->rowCount() > 0)
        m_view->selectRow(0);
    showActs();
}

std::vector<recycle_bin::Key> RecycleBinPage::chosen() const
{
    std::vector<recycle_bin::Key> keys;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        keys.push_back(m_model->at(index.row()).key);
    return keys;
}

void RecycleBinPage::showActs()
{
    const size_t count = chosen().size();
    m_restore->setText(count > 1 ? tr("Restore %1 records").arg(count) : tr("Restore"));
    m_restore->setEnabled(count > 0 && !session().isReadOnly());
    m_restore->setToolTip(session().isReadOnly() ? session().whyReadOnly()
                          : count == 0           ? tr("Choose records first")
                                                 : QString());
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->total()));
}

void RecycleBinPage::restore()
{
    const std::vector<recycle_bin::Key> keys = chosen();
    if (keys.empty() || session().isReadOnly())
        return;
    session().jobs().read(
        QStringLiteral("restore"), this,
        [keys](const ReadStore& store, Progress&) { return recycle_bin::planRestore(store, keys); },
        [this](const RestorePlan& plan) { confirm(plan); });
}

/// What comes back although nobody chose it is named first: without it the chosen records would point to nothing. So is
/// what somebody has entered again since.
void RecycleBinPage::confirm(const RestorePlan& plan)
{
    const auto names = [&plan](auto isMeant) {
        QStringList found;
        for (const RestorePlan::Record& record : plan.records)
            if (isMeant(record))
                found << tr("%1 \"%2\"").arg(record.type->one(), record.title);
        const qsizetype shown = std::min<qsizetype>(found.size(), 5);
        return QStringList(found.mid(0, shown)).join(tr(", ")) +
               (found.size() > shown ? tr(" and %1 more").arg(found.size() - shown) : QString());
    };
    const QString needed =
        names([](const RestorePlan::Record& record) { return record.why == RestorePlan::Why::Needed; });
    const QString again = names([](const RestorePlan::Record& record) { return record.isThereAgain; });
    QStringList texts, consequences;
    if (!needed.isEmpty()) {
        texts << tr("What is restored points to records that were deleted too: %1.").arg(needed);
        consequences << tr("They are restored with it.");
    }
    if (!again.isEmpty()) {
        texts << tr("This was entered again since it was deleted: %1.").arg(again);
        consequences << tr("After restoring it stands there twice; delete or merge one of the two.");
    }
    consequences << tr("This can be undone.");
    if (!texts.isEmpty() && !dialogs().ask({.title = tr("Restore"),
                                            .text = texts.join(u'\n'),
                                            .consequences = consequences.join(u'\n'),
                                            .act = tr("Restore %1 records").arg(plan.records.size())}))
        return;
    write(plan);
}

void RecycleBinPage::write(const RestorePlan& plan)
{
    if (plan.records.empty()) { // all of it is back already, and the list not yet read again
        reload();
        return;
    }
    Session* open = &session();
    const PageContext own = context();
    const RestorePlan::Record& first = plan.records.front();
    const std::pair<const RecordType*, qint64> shown{first.type, first.row.id};
    const bool isOne = plan.records.size() == 1;
    const QString text =
        isOne ? tr("Restored: %1").arg(first.title) : tr("%1 records restored").arg(plan.records.size());
    session().jobs().write(
        tr("Restoring"), this, [plan](Store& store, Progress&) { return recycle_bin::restore(store, plan); },
        [open, own, text, isOne, shown](const ChangeSet&) {
            ToastActs acts{{tr("Undo"), [open] { open->undo(); }}};
            if (isOne)
                acts.emplace_back(tr("Show"), [own, shown] { own.navigator.openRecord(*shown.first, shown.second); });
            own.navigator.toast(text, acts);
        });
}

} // namespace cooperage::ui
