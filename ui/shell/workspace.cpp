// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/base/clock.h"
#include "core/figures/terms.h"
#include "core/records/all.h"
#include "ui/dialogs.h"
#include "ui/jobs/job_bar.h"
#include "ui/settings.h"
#include "ui/shell/top_bar.h"
#include "ui/style/metrics.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

namespace cooperage::ui {

namespace {
constexpr int kFoldBelow = 1200;                    ///< narrower windows show the navigation as icons
constexpr qint64 kCountedAtOnce = 64 * 1024 * 1024; ///< bytes of a file in which a term is found in no time
constexpr std::chrono::milliseconds kUnseen(500);   ///< nothing is painted of a window that is not to be seen
const QString kImport = QStringLiteral("import");
} // namespace

Workspace::Workspace(OpenedFile file, Settings& settings, Actions& actions, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_actions(actions), m_dialogs(dialogs),
      m_session(std::make_unique<Session>(std::move(file), settings.person())), m_entries(allPages())
{
    setObjectName(QStringLiteral("workspace"));
    const QString path = m_session->path();
    m_session->jobs().hold();
    QTimer::singleShot(kUnseen, this, &Workspace::beginReading);
    chooseTerm(TermKey::parse(settings.term(path)));
    connect(m_session.get(), &Session::termChanged, this, [this, path](const QString& term) {
        if (!m_isSuggesting)
            m_settings.setTerm(path, term);
    });

    const PageContext context{*m_session, *this, dialogs};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new TopBar(context, actions, this);
    column->addWidget(m_bar);
    if (m_session->isReadOnly())
        column->addWidget(readOnlyNotice());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    QList<NavigationEntry> entries;
    for (const PageEntry& entry : m_entries)
        if (entry.inNavigation)
            entries.append(entry.navigation);
    m_navigation = new Navigation(entries);
    m_stack = new QStackedWidget;
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_toast = new Toast(this);
    new JobBar(m_session->jobs(), this);

    connect(m_navigation, &Navigation::chosen, this, [this](const QString& id) { go({id, {}}, true); });
    connectActions();
    countRecords();
    go({m_entries.front().navigation.id, {}}, true);
}

Workspace::~Workspace()
{
    // Pages hold references to the session: they go first.
    qDeleteAll(m_pages);
}

/// In a large file it takes long to see which term is busy: the window opens on the likely one meanwhile.
void Workspace::chooseTerm(const std::optional<TermKey>& remembered)
{
    if (QFileInfo(m_session->path()).size() < kCountedAtOnce) {
        m_session->setTerm(suggestedTerm(m_session->store(), remembered).toString());
        return;
    }
    const QString likely = remembered.value_or(TermKey::at(clock::today())).toString();
    m_session->setTerm(likely);
    m_session->jobs().read(
        QStringLiteral("term"), this,
        [remembered](const ReadStore& store, Progress&) { return suggestedTerm(store, remembered); },
        [this, likely](const TermKey& term) {
            const QScopedValueRollback suggesting(m_isSuggesting, true);
            if (m_session->term() == likely) // nobody has chosen another one since
                m_session->setTerm(term.toString());
        });
}

QWidget* Workspace::readOnlyNotice()
{
    auto* notice = new Notice(ChipKind::Locked, tr("Read-only"), m_session->whyReadOnly());
    notice->setObjectName(QStringLiteral("readOnlyNotice"));
    QPushButton* copy = notice->addRemedy(tr("Save a copy…"));
    connect(copy, &QPushButton::clicked, m_actions.get(ActionId::SaveCopy), &QAction::trigger);
    QPushButton* again = notice->addRemedy(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &Workspace::openAgainAsked);
    return notice;
}

void Workspace::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions.get(id), &QAction::triggered, this, act); };
    on(ActionId::Undo, [this] { m_session->undo(); });
    on(ActionId::Redo, [this] { m_session->redo(); });
    on(ActionId::Back, [this] { step(-1); });
    on(ActionId::Forward, [this] { step(1); });
    on(ActionId::Refresh, [this] { current()->reload(); });
    on(ActionId::Import, [this] { openPage(kImport); });
    on(ActionId::Report, [this] { openPage(QStringLiteral("report")); });
    on(ActionId::RecycleBin, [this] { openPage(QStringLiteral("recycle_bin")); });
    on(ActionId::Settings, [this] { openPage(QStringLiteral("settings")); });
    on(ActionId::Export, [this] { current()->exportPage(); });
    on(ActionId::Print, [this] {
        if (!current()->canPrint())
            openPage(QStringLiteral("report"));
        if (current()->canPrint())
            current()->printPage();
    });
    on(ActionId::RestoreLayout, [this] { current()->restoreLayout(); });
    on(ActionId::NewRecord, [this] { current()->addRecord(); });
    on(ActionId::SearchAll, [this] { m_bar->search()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::FindInList, [this] {
        if (!current()->focusSearch())
            m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FoldNavigation, [this](bool folded) { m_navigation->setFolded(folded); });
    connect(m_session.get(), &Session::changed, this, [this] {
        showUndoState();
        countRecords();
    });
    connect(m_session.get(), &Session::undone, this, [this](const QString& text) {
        toast(tr("Undone: %1").arg(text), {{tr("Redo"), [this] { m_session->redo(); }}});
    });
    connect(m_session.get(), &Session::redone, this, [this](const QString& text) {
        toast(tr("Done again: %1").arg(text), {{tr("Undo"), [this] { m_session->undo(); }}});
    });
    connect(&m_session->jobs(), &JobRunner::failed, this, [this](const QString& text, const QString& detail) {
        m_dialogs.tell(tr("This could not be done"), text, detail);
    });
    connect(&m_session->jobs(), &JobRunner::cancelled, this,
            [this] { toast(tr("Cancelled. Nothing was changed."), {}); });
}

Page* Workspace::current() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

bool Workspace::mayClose()
{
    if (m_session->jobs().isBusy()) {
        if (!m_dialogs.ask({.title = tr("Close ledger file"),
                            .text = tr("Something is still being written. Stop it and close?"),
                            .consequences = tr("What is being written is taken back; the file stays as it was before."),
                            .act = tr("Stop and close")}))
            return false;
        m_session->jobs().cancelAll();
        m_session->jobs().finishWrites();
    }
    for (Page* page : std::as_const(m_pages))
        if (!page->mayLeave())
            return false;
    return m_session->jobs().finishWrites(); // what a page saved as it was left
}

Page* Workspace::pageOf(const QString& id)
{
    if (Page* known = m_pages.value(id))
        return known;
    for (const PageEntry& entry : m_entries) {
        if (entry.navigation.id != id)
            continue;
        Page* page = entry.make({*m_session, *this, m_dialogs}, m_settings, m_stack);
        page->setObjectName(QStringLiteral("page_") + id);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        return page;
    }
    COOPERAGE_ASSERT(!"a page that nobody has described");
    return nullptr;
}

Page* Workspace::go(const Visit& visit, bool remember)
{
    Page* page = pageOf(visit.page);
    if (current() && current() != page && !current()->mayLeave())
        return current();
    setStatus({});
    page->showRecords(visit.within);
    if (visit.record != 0)
        page->showRecord(visit.record);
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(listOfPage(visit.page));
    if (remember) {
        m_visits.resize(m_visit + 1);
        m_visits.append(visit);
        m_visit = int(m_visits.size()) - 1;
    }
    showActions();
    fitNavigation();
    page->setFocus();
    return page;
}

void Workspace::step(int by)
{
    const int target = m_visit + by;
    if (target < 0 || target >= m_visits.size())
        return;
    m_visit = target;
    go(Visit(m_visits[target]), false);
}

void Workspace::openList(const RecordType& type, std::optional<Selection> within)
{
    go({type.table(), within}, true);
}

void Workspace::openRecord(const RecordType& type, qint64 id)
{
    if (Page* page = go({type.table(), {}}, true))
        page->showRecord(id);
}

bool Workspace::hasRecordPage(const RecordType& type) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const PageEntry& entry) { return entry.navigation.id == recordPage(type); });
}

void Workspace::openRecordPage(const RecordType& type, qint64 id)
{
    go({recordPage(type), {}, id}, true);
}

void Workspace::openPage(const QString& id)
{
    go({id, {}}, true);
}

void Workspace::importFiles(const QStringList& paths)
{
    go({kImport, {}}, true)->addFiles(paths);
}

void Workspace::toast(const QString& text, const ToastActs& acts)
{
    m_toast->tell(text, acts);
}

void Workspace::setStatus(const QString& text)
{
    Q_EMIT status(text);
}

void Workspace::showUndoState()
{
    const auto show = [this](ActionId id, const QString& word, const std::optional<Step>& step) {
        QAction* action = m_actions.get(id);
        action->setEnabled(step.has_value() && !m_session->isReadOnly());
        const QString named =
            step ? tr("%1: %2").arg(word, opText(step->operation) + u' ' + step->text).trimmed() : word;
        action->setText(named);
        action->setToolTip(m_session->isReadOnly() ? m_session->whyReadOnly() : named);
    };
    show(ActionId::Undo, tr("Undo"), m_session->store().nextUndo());
    show(ActionId::Redo, tr("Redo"), m_session->store().nextRedo());
}

void Workspace::showActions()
{
    m_actions.get(ActionId::Back)->setEnabled(m_visit > 0);
    m_actions.get(ActionId::Forward)->setEnabled(m_visit + 1 < m_visits.size());
    m_actions.get(ActionId::Export)->setEnabled(current()->canExport());
    m_actions.get(ActionId::RestoreLayout)->setEnabled(current()->canRestoreLayout());
    m_actions.get(ActionId::NewRecord)->setEnabled(current()->canAddRecord() && !m_session->isReadOnly());
    m_actions.get(ActionId::Import)->setEnabled(!m_session->isReadOnly());
    for (ActionId id : {ActionId::NewRecord, ActionId::Import})
        m_actions.get(id)->setToolTip(m_session->whyReadOnly()); // empty: the action's own words
    showUndoState();
}

void Workspace::countRecords()
{
    m_session->jobs().read(
        QStringLiteral("counts"), this,
        [](const ReadStore& store, Progress&) {
            QHash<QString, qint64> counts;
            for (const RecordType* type : allRecordTypes())
                counts.insert(type->table(), store.count({.type = type}));
            return counts;
        },
        [this](const QHash<QString, qint64>& counts) { m_navigation->setCounts(counts); });
}

/// Numbers fill in after the first frame; until then all there is of the machine goes to painting it.
void Workspace::paintEvent(QPaintEvent*)
{
    if (!m_isReading)
        QMetaObject::invokeMethod(this, &Workspace::beginReading, Qt::QueuedConnection);
}

void Workspace::beginReading()
{
    if (!std::exchange(m_isReading, true))
        m_session->jobs().release();
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNavigation();
}

/// The import grid is wide: there the navigation always folds. Otherwise the user's choice, in narrow windows folded.
void Workspace::fitNavigation()
{
    const bool importing = m_visit >= 0 && m_visits[m_visit].page == kImport;
    const bool narrow = width() < metrics::px(kFoldBelow);
    m_navigation->setFolded(importing || narrow || m_actions.get(ActionId::FoldNavigation)->isChecked());
}

} // namespace cooperage::ui
