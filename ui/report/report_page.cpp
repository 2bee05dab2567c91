// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "core/base/clock.h"
#include "core/depth/closing.h"
#include "core/depth/roles.h"
#include "core/figures/figures.h"
#include "core/records/partner.h"
#include "core/report/section.h"
#include "ui/dialogs.h"
#include "ui/open_figure.h"
#include "ui/report/output_panel.h"
#include "ui/report/paper_view.h"
#include "ui/report/sections_panel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

namespace {

/// One record a term and section, made when it is first needed.
void changeText(Store& store, const QString& term, const QString& section,
                const std::function<void(ReportText&)>& change)
{
    for (ReportText text : store.all<ReportText>()) {
        if (text.term != term || text.section != section)
            continue;
        change(text);
        store.update(text);
        return;
    }
    ReportText text;
    text.term = term;
    text.section = section;
    const report::Section* known = report::findSection(section);
    text.printed = !known || !known->onDemand; // its own choice stays what it was, whatever else is changed
    change(text);
    store.insert(text);
}

} // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_outputs(new DocumentOutputs(context, this)), m_header(new PageHeader(tr("Term report"))),
      m_sections(new SectionsPanel), m_paper(new PaperView), m_output(new OutputPanel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sealed = new Chip(ChipKind::Locked, tr("Sealed"));
    m_sealed->setObjectName(QStringLiteral("sealedChip"));
    m_sealed->hide();
    m_header->addBesideTitle(m_sealed);
    column->addWidget(m_header);
    column->addWidget(hairline(this));
    auto* desk = new QWidget;
    auto* deskColumn = new QVBoxLayout(desk);
    deskColumn->setContentsMargins(0, 0, 0, 0);
    deskColumn->setSpacing(0);
    deskColumn->addWidget(makeNoName());
    deskColumn->addWidget(makeBar());
    deskColumn->addWidget(m_paper, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(hairline(this, Qt::Vertical));
    row->addWidget(desk, 1);
    row->addWidget(hairline(this, Qt::Vertical));
    row->addWidget(m_output);
    column->addLayout(row, 1);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Pages of the report"));
    m_paper->setDescription([this](const QString& figure) {
        const QString words = figureToolTip(figure, m_contents->scope);
        return m_contents->seal.closing ? words + QStringLiteral("<br>") + tr("As it was sealed.") : words;
    });
    connect(m_paper, &PaperView::viewChanged, this, &ReportPage::showView);
    connect(m_paper, &PaperView::figureClicked, this,
            [this](const QString& figure) { openFigure(navigator(), figure, m_contents->scope); });
    connect(m_sections, &SectionsPanel::printedChanged, this, [this](const QString& section, bool isPrinted) {
        setSection(section, [isPrinted](ReportText& text) { text.printed = isPrinted; });
    });
    connect(m_sections, &SectionsPanel::textChanged, this, [this](const QString& section, const QString& words) {
        setSection(section, [words](ReportText& text) { text.text = words; });
    });
    connect(m_sections, &SectionsPanel::orderChanged, this, &ReportPage::setOrder);
    connect(m_output, &OutputPanel::chosen, this, &ReportPage::reload);
    connect(m_output, &OutputPanel::printWanted, this, &ReportPage::printPage);
    connect(m_output, &OutputPanel::pdfWanted, this, &ReportPage::savePdf);
    connect(m_output, &OutputPanel::docxWanted, this, &ReportPage::saveDocx);
    connect(m_output, &OutputPanel::htmlWanted, this, &ReportPage::saveHtml);
    connect(m_output, &OutputPanel::sealWanted, this, &ReportPage::seal);
    connect(m_output, &OutputPanel::reopenWanted, this, &ReportPage::reopen);
    m_output->forbidSealing(session().whyReadOnly());
    whenThemed(this, [this] {
        m_sections->setFixedWidth(px(250));
        m_output->setFixedWidth(px(264));
    });
    showView();
}

QToolButton* ReportPage::barButton(const char* name, const char* iconName, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget* ReportPage::makeNoName()
{
    m_noName = new Notice(ChipKind::Missing, {}, tr("The college has no name yet, so the report bears none."));
    m_noName->setObjectName(QStringLiteral("noCollege"));
    QPushButton* name = m_noName->addRemedy(tr("Name the college"));
    name->setObjectName(QStringLiteral("nameCollege"));
    connect(name, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("settings")); });
    m_noName->hide();
    return m_noName;
}

QWidget* ReportPage::makeBar()
{
    auto* bar = new QFrame;
    auto* row = new QHBoxLayout(bar);
    m_back = barButton("pageBack", "chevron-left", tr("Page before"));
    m_on = barButton("pageOn", "chevron-right", tr("Next page"));
    m_place = new QLabel;
    m_place->setObjectName(QStringLiteral("place"));
    m_zoom = new QLabel;
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    auto* smaller = barButton("zoomOut", "zoom-out", tr("Smaller"));
    auto* larger = barButton("zoomIn", "zoom-in", tr("Larger"));
    m_fit = new SegmentedControl;
    m_fit->setObjectName(QStringLiteral("fit"));
    m_fit->addSegment(tr("Fit width"));
    m_fit->addSegment(tr("Whole page"));
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_on)})
        row->addWidget(part);
    row->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(smaller), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(larger),
                          static_cast<QWidget*>(m_fit)})
        row->addWidget(part);
    connect(m_back, &QToolButton::clicked, this, [this] { m_paper->goToPage(m_paper->currentPage() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_paper->goToPage(m_paper->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_paper->setZoomPercent(m_paper->zoomPercent() - 10); });
    connect(larger, &QToolButton::clicked, this, [this] { m_paper->setZoomPercent(m_paper->zoomPercent() + 10); });
    connect(m_fit, &SegmentedControl::chosen, this,
            [this](int fit) { m_paper->setFit(fit == 0 ? PaperView::Fit::Width : PaperView::Fit::Page); });
    whenThemed(bar, [this, row] {
        row->setContentsMargins(px(10), px(5), px(10), px(5));
        row->setSpacing(px(6));
        m_zoom->setMinimumWidth(px(40));
    });
    return bar;
}

void ReportPage::reload()
{
    const QString term = session().term();
    ReportChoice choice{.term = term.isEmpty() ? TermKey::at(clock::today()).toString() : term};
    m_output->fill(choice);
    m_isMaking = true;
    m_header->setSentence(tr("The report is being made…"));
    session().jobs().read(
        QStringLiteral("report"), this,
        [choice](const ReadStore& store, Progress& progress) { return loadReport(store, choice, progress); },
        [this](const ReportContents& contents) { present(contents); });
}

bool ReportPage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

bool ReportPage::mayLeave()
{
    m_printWanted = false;
    m_sections->saveText();
    return true;
}

void ReportPage::present(ReportContents contents)
{
    // A paragraph belongs to the term that stood on the page while it was written.
    if (m_contents && m_contents->scope.term != contents.scope.term)
        m_sections->saveText();
    m_contents = std::make_shared<const ReportContents>(std::move(contents));
    const QString term = m_contents->scope.term.label();
    m_header->setSentence(m_contents->scope.isOfDepartment() ? tr("%1 · %2").arg(term, m_contents->scope.departmentName)
                                                             : term);
    m_noName->setVisible(m_contents->college.trimmed().isEmpty());
    m_sealed->setVisible(m_contents->isSealed());
    m_sections->setReadOnly(m_contents->seal.closing ? tr("A sealed term cannot be changed") : QString());
    m_sections->setSections(m_contents->sections);
    m_output->show(*m_contents);
    m_paper->setPages({m_contents, &m_contents->pages});
    navigator().setStatus(tr("Report of %Ln pages", nullptr, m_paper->pageCount()));
    m_isMaking = false;
    if (std::exchange(m_printWanted, false))
        QMetaObject::invokeMethod(this, &ReportPage::printPage, Qt::QueuedConnection);
}

void ReportPage::showView()
{
    const int page = m_paper->currentPage();
    m_place->setText(page == 0 ? QString() : tr("Page %1 / %2").arg(page).arg(m_paper->pageCount()));
    m_zoom->setText(tr("%1%").arg(m_paper->zoomPercent()));
    m_back->setEnabled(page > 1);
    m_on->setEnabled(page < m_paper->pageCount());
}

void ReportPage::setOrder(const QStringList& sections)
{
    if (!m_contents)
        return;
    session().change(
        Op::Report, tr("Order of the sections"), this,
        [term = m_contents->scope.term.toString(), sections](Store& store) {
            for (int place = 0; place < int(sections.size()); ++place)
                changeText(store, term, sections[place], [place](ReportText& text) { text.position = place; });
        },
        [](const ChangeSet&) {});
}

void ReportPage::setSection(const QString& section, const std::function<void(ReportText&)>& change)
{
    if (!m_contents)
        return;
    const report::Section* known = report::findSection(section);
    const QString title = known ? report::sectionTitle(*known) : section;
    const QString term = m_contents->scope.term.toString();
    session().change(
        Op::Report, title, this, [term, section, change](Store& store) { changeText(store, term, section, change); },
        [](const ChangeSet&) {});
}

void ReportPage::printPage()
{
    m_printWanted = m_isMaking;
    if (m_isMaking)
        return;
    m_outputs->print({m_contents, &m_contents->pages});
}

QString ReportPage::fileName() const
{
    const Scope& scope = m_contents->scope;
    QStringList owner{scope.isOfDepartment() ? m_contents->college + scope.departmentName : m_contents->college};
    owner.removeAll(QString());
    return tr("%1 %2 cooperation report").arg(owner.join(QString()), scope.term.toString());
}

void ReportPage::savePdf()
{
    if (m_contents)
        m_outputs->savePdf({m_contents, &m_contents->pages}, fileName());
}

void ReportPage::saveDocx()
{
    if (m_contents)
        m_outputs->saveDocx({m_contents, &m_contents->document}, fileName());
}

void ReportPage::saveHtml()
{
    if (!m_contents)
        return;
    m_outputs->saveHtml({m_contents, &m_contents->document}, fileName(), [contents = m_contents](const QString& id) {
        const Words words(contents->document.language == QLatin1StringView("en") ? Words::Language::English
                                                                                 : Words::Language::Chinese);
        const Figure* figure = findFigure(id.section(QLatin1Char('/'), 0, 0));
        return figure ? figureDefinition(*figure, contents->scope, words) : QString();
    });
}

void ReportPage::seal()
{
    const Scope& scope = m_contents->scope;
    const std::vector<Partner> all = session().store().all<Partner>();
    const auto partners = std::ranges::count_if(all, depth::isJudged, &Partner::kind);
    QStringList consequences{
        tr("Kept as they are today: %1 figures with their parts, of the college and of each department, and the depth "
           "of %2 partners. The report then shows these; what is corrected later stands in an annex. Records can still "
           "be changed.")
            .arg(allFigures().size())
            .arg(partners)};
    if (scope.period.to >= clock::today())
        consequences << tr("The term is not over: it ends on %1.").arg(scope.period.to.toString(Qt::ISODate));
    consequences << tr("Undo takes it back; later the term can be opened again.");
    if (!dialogs().ask({.title = tr("Seal the term"),
                        .text = tr("Seal %1?").arg(scope.term.label()),
                        .consequences = consequences.join(QLatin1Char('\n')),
                        .act = tr("Seal %1").arg(scope.term.toString())}))
        return;
    m_sections->saveText();
    session().jobs().write(
        tr("Sealing the term"), this,
        [term = scope.term, person = session().person()](Store& store, Progress& progress) {
            return depth::closeTerm(store, term, person, progress);
        },
        [this, label = scope.term.label()](const ChangeSet&) {
            navigator().toast(tr("Sealed: %1").arg(label), {{tr("Undo"), [this] { session().undo(); }}});
        });
}

void ReportPage::reopen()
{
    const TermKey term = m_contents->scope.term;
    const std::optional<QString> why = dialogs().askText(
        {.title = tr("Open %1 again").arg(term.label()), .label = tr("Why"), .act = tr("Open the term again")});
    if (!why)
        return;
    session().jobs().write(
        QString(), this,
        [term, reason = *why](Store& store, Progress&) { return depth::reopenTerm(store, term, reason); },
        [this, label = term.label()](const ChangeSet&) {
            navigator().toast(tr("Open again: %1").arg(label), {{tr("Undo"), [this] { session().undo(); }}});
        });
}

} // namespace cooperage::ui
