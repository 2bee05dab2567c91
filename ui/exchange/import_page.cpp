// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/number_text.h"
#include "core/exchange/refused_workbook.h"
#include "core/figures/terms.h"
#include "core/records/college.h"
#include "core/store/backup.h"
#include "ui/dialogs.h"
#include "ui/exchange/import_check.h"
#include "ui/exchange/import_done.h"
#include "ui/exchange/import_foot.h"
#include "ui/exchange/import_start.h"
#include "ui/exchange/import_term.h"
#include "ui/exchange/kept_mappings.h"
#include "ui/exchange/row_filter.h"
#include "ui/exchange/template_menu.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/step_indicator.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kDelayMs = 400; ///< shorter work shows no progress

/// The ledgers among what is dropped.
QStringList ledgersIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        if (ledgerSuffixes().contains(QFileInfo(path).suffix().toLower()))
            paths << path;
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    makeParts();
    makeProgress();
    connectParts();
    showStage(Stage::Choose);
}

void ImportPage::makeParts()
{
    m_header = new PageHeader(tr("Import"), this);
    m_steps = new StepIndicator({tr("Choose files"), tr("Check rows"), tr("Write rows")}, m_header);
    m_header->addAtRight(m_steps);
    m_stack = new QStackedWidget(this);
    m_start = new ImportStart;
    m_check = new ImportCheck;
    m_foot = new ImportFoot;
    m_done = new ImportDone;
    auto* check = new QWidget;
    auto* inside = new QVBoxLayout(check);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(hairline(check));
    inside->addWidget(m_check, 1);
    inside->addWidget(hairline(check));
    inside->addWidget(m_foot);
    m_stack->addWidget(m_start);
    m_stack->addWidget(check);
    m_stack->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

void ImportPage::makeProgress()
{
    m_progress = new ProgressCard(this);
    m_progress->setObjectName(QStringLiteral("planProgress"));
    m_progress->setPromise(tr("Nothing is written while checking"));
    m_progress->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        placeProgress();
        m_progress->show();
        m_progress->raise();
    });
    connect(m_progress, &ProgressCard::cancelRequested, this, [this] { session().jobs().cancel(m_planJob); });
    JobRunner& jobs = session().jobs();
    connect(&jobs, &JobRunner::progressed, this, [this](int job, const QString& what, qint64 done, qint64 total) {
        if (job != m_planJob)
            return;
        if (what != m_doing)
            m_progress->begin(m_doing = what);
        m_progress->setShare(done, total); // of bytes while reading, of rows while checking
    });
    connect(&jobs, &JobRunner::ended, this, [this](int job) {
        if (job == m_planJob)
            planEnded();
        if (job != m_writeJob)
            return;
        m_writeJob = 0;
        m_foot->setBusy(false);
        // When it did not work out because the file had changed, the check is made again.
        QMetaObject::invokeMethod(this, &ImportPage::reload, Qt::QueuedConnection);
    });
}

void ImportPage::connectParts()
{
    connect(m_start, &ImportStart::chooseAsked, this, &ImportPage::chooseFiles);
    connect(m_start, &ImportStart::templateAsked, this,
            [this](const RecordType& type) { saveTemplate(context(), this, type); });
    connect(m_start, &ImportStart::checkAsked, this, [this] { showStage(Stage::Check); });
    connect(m_check, &ImportCheck::inputsChanged, this, &ImportPage::plan);
    connect(m_check, &ImportCheck::addAsked, this, &ImportPage::chooseFiles);
    connect(m_check, &ImportCheck::keepAsked, this, &ImportPage::keepMappings);
    connect(m_foot, &ImportFoot::backAsked, this, [this] { showStage(Stage::Choose); });
    connect(m_foot, &ImportFoot::saveRefusedAsked, this, &ImportPage::saveRefused);
    connect(m_foot, &ImportFoot::cancelAsked, this, &ImportPage::clear);
    connect(m_foot, &ImportFoot::writeAsked, this, &ImportPage::write);
    connect(m_done, &ImportDone::undoAsked, this, [this] { undoImport(m_writtenStep); });
    connect(m_done, &ImportDone::saveRefusedAsked, this, &ImportPage::saveRefused);
    connect(m_done, &ImportDone::moreAsked, this, &ImportPage::clear);
    connect(m_done, &ImportDone::reportAsked, this, [this] { navigator().openPage(QStringLiteral("report")); });
    connect(m_done, &ImportDone::settingsAsked, this, [this] { navigator().openPage(QStringLiteral("settings")); });
    connect(m_done, &ImportDone::listAsked, this, [this](const RecordType& type) { navigator().openList(type); });
    const auto key = [this](QKeyCombination keys, int by) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            if (stage() == Stage::Check)
                m_check->stepProblem(by);
        });
    };
    key(QKeyCombination(Qt::Key_F8), 1);
    key(Qt::SHIFT | Qt::Key_F8, -1);
}

ImportPage::Stage ImportPage::stage() const
{
    return Stage(m_stack->currentIndex());
}

void ImportPage::showStage(Stage stage)
{
    if (stage != this->stage())
        setFocus(); // the keys of the page hold, and no button is left with the focus by chance
    m_stack->setCurrentIndex(int(stage));
    m_steps->setCurrent(int(stage));
    m_start->setFileCount(m_plan ? m_planned.files().size() : 0);
    m_header->setSentence(stage == Stage::Choose  ? tr("Choose, check, write: nothing is written before you say so")
                          : stage == Stage::Check ? tr("What is shown here is what will be written")
                                                  : QString());
    showStatus();
}

void ImportPage::showStatus()
{
    if (!isVisible())
        return;
    if (!m_plan || stage() == Stage::Choose) {
        navigator().setStatus({});
        return;
    }
    qint64 sheets = 0, rows = 0;
    for (const PlannedSheet& sheet : m_plan->sheets) {
        sheets += sheet.type != nullptr;
        rows += qint64(sheet.rows.size());
    }
    navigator().setStatus(QStringList{tr("%Ln files", nullptr, int(m_plan->files.size())),
                                      tr("%Ln ledgers", nullptr, int(sheets)), tr("%Ln rows", nullptr, int(rows))}
                              .join(QStringLiteral(" · ")));
}

bool ImportPage::isTouchedBy(const ChangeSet&) const
{
    return m_plan && m_writeJob == 0;
}

void ImportPage::reload()
{
    showStatus();
    if (stage() == Stage::Written)
        showUndo();
    else if (m_plan && m_planJob == 0 && m_plan->madeAt != importState(session().store()))
        plan(m_planned);
}

void ImportPage::chooseFiles()
{
    addFiles(dialogs().openFiles({.title = tr("Choose ledgers"), .filter = ledgerFilter(), .suggested = {}}));
}

void ImportPage::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (stage() == Stage::Written)
        clear();
    ImportInputs inputs = m_inputs;
    if (inputs.addFiles(paths))
        plan(inputs);
    else if (m_plan)
        showStage(Stage::Check);
}

void ImportPage::plan(const ImportInputs& inputs)
{
    m_inputs = inputs;
    if (inputs.isEmpty()) {
        clear();
        return;
    }
    m_foot->setBusy(true);
    m_doing = tr("Checking the rows");
    m_progress->begin(m_doing);
    m_delay.start();
    m_planJob = session().jobs().read(
        QStringLiteral("import-plan"), this,
        [files = inputs.files(), options = inputs.options()](const ReadStore& store, Progress& progress) {
            return std::make_shared<const ImportPlan>(makePlan(store, files, options, progress));
        },
        [this, inputs](const std::shared_ptr<const ImportPlan>& made) {
            m_plan = made;
            m_planned = inputs;
            m_planned.learn(*made);
            m_inputs = m_planned;
        });
}

/// The job is over, with a plan or without one (cancelled, failed): what is shown then is the last plan there is, and
/// what was said since is taken back.
void ImportPage::planEnded()
{
    m_planJob = 0;
    m_inputs = m_planned;
    m_delay.stop();
    m_progress->hide();
    m_foot->setBusy(false);
    QMetaObject::invokeMethod(this, &ImportPage::showPlan, Qt::QueuedConnection);
}

void ImportPage::showPlan()
{
    if (m_planJob != 0 || !m_plan)
        return;
    m_check->setRecorded(recordedTerms(session().store()));
    m_check->setPlan(m_plan, m_planned, !unkeptMappings(session().store(), m_planned.mappings()).empty());
    m_foot->setPlan(*m_plan);
    showStage(Stage::Check);
}

void ImportPage::clear()
{
    session().jobs().cancel(m_planJob);
    m_inputs = {};
    m_planned = {};
    m_plan.reset();
    m_writtenStep = 0;
    showStage(Stage::Choose);
}

void ImportPage::write()
{
    m_foot->setBusy(true);
    m_writeJob = session().jobs().write(
        tr("Writing %Ln rows", nullptr, int(rowsToWrite(*m_plan))), this,
        [plan = m_plan](Store& store, Progress& progress) {
            backup::makeBeforeImport(store, qint64(plan->writes.size()), progress);
            return applyPlan(store, *plan, progress);
        },
        [this](const ImportResult& result) { showWritten(result); });
}

void ImportPage::showWritten(const ImportResult& result)
{
    m_writtenStep = result.changes.step;
    m_done->setResult(*m_plan, result);
    const std::vector<College> colleges = session().store().all<College>();
    m_done->setCollegeNamed(!colleges.empty() && !colleges.front().name.trimmed().isEmpty());
    showStage(Stage::Written);
    if (const std::optional<TermKey> term = termOf(session().store(), *m_plan))
        session().setTerm(term->toString()); // the report of these ledgers, not of the day they were imported on
    navigator().toast(tr("%Ln rows written", nullptr, int(rowsToWrite(*m_plan))),
                      {{tr("Undo"), [this, step = m_writtenStep] { undoImport(step); }}});
}

/// Once the import is taken back its files are checked anew, as they now stand against the file.
void ImportPage::showUndo()
{
    const std::optional<Step> last = session().store().nextUndo();
    const std::optional<Step> undone = session().store().nextRedo();
    m_done->setUndoable(last && last->id == m_writtenStep);
    if (undone && undone->id == m_writtenStep)
        plan(m_planned);
}

void ImportPage::undoImport(qint64 step)
{
    const std::optional<Step> last = session().store().nextUndo();
    if (last && last->id == step)
        session().undo();
}

/// Who comes back later comes for another import.
void ImportPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && stage() == Stage::Written)
        clear();
}

void ImportPage::saveRefused()
{
    const QFileInfo first(m_plan->files.front().path);
    const QString path =
        dialogs().saveFile({.title = tr("Save refused rows"),
                            .filter = tr("Excel workbook (*.xlsx)"),
                            .suggested = first.dir().filePath(tr("Refused - %1").arg(first.completeBaseName()) +
                                                              QStringLiteral(".xlsx"))});
    if (path.isEmpty())
        return;
    session().jobs().read(
        QStringLiteral("save-refused"), this,
        [plan = m_plan, path](const ReadStore&, Progress& progress) {
            return cooperage::saveRefused(*plan, path, progress);
        },
        [this, path](bool) { navigator().toast(tr("Refused rows saved as %1").arg(QFileInfo(path).fileName())); });
}

void ImportPage::keepMappings()
{
    const std::vector<HeadingMapping> said = unkeptMappings(session().store(), m_planned.mappings());
    session().change(
        Op::Settings, tr("meaning of %Ln headings", nullptr, int(said.size())), this,
        [said](Store& store) { ui::keepMappings(store, said); },
        [this](const ChangeSet&) { navigator().toast(tr("Kept. The next import will know these headings.")); });
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (ledgersIn(event->mimeData()).isEmpty() || m_writeJob != 0)
        return;
    m_start->setHovered(true);
    event->acceptProposedAction();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_start->setHovered(false);
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_start->setHovered(false);
    event->acceptProposedAction();
    addFiles(ledgersIn(event->mimeData()));
}

void ImportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeProgress();
}

void ImportPage::placeProgress()
{
    m_progress->setFixedWidth(px(420));
    m_progress->adjustSize();
    m_progress->move((width() - m_progress->width()) / 2, (height() - m_progress->height()) / 2);
}

} // namespace cooperage::ui
