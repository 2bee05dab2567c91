// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/depth/recommendations_page.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/base/program_language.h"
#include "core/exchange/xlsx_writer.h"
#include "core/records/all.h"
#include "core/report/recommendation_list.h"
#include "ui/depth/level_delegate.h"
#include "ui/depth/recommendations_model.h"
#include "ui/dialogs.h"
#include "ui/open_figure.h"
#include "ui/report/document_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

RecommendationsPage::RecommendationsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Recommendations on partners"))), m_stack(new QStackedWidget),
      m_which(new SegmentedControl), m_model(new RecommendationsModel(this)), m_filter(new AdviceFilter(this)),
      m_table(new QTreeView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->addWidget(makeTable());
    m_stack->addWidget(content);
    m_stack->addWidget(new EmptyState(QStringLiteral("check-circle"), tr("There is nothing to recommend"),
                                      tr("The records give no reason to end, watch, renew or deepen the cooperation "
                                         "with any partner, and all are at the level wanted of them.")));
    m_overdue = mendingLink("overdueMendings", "rectifications.overdue");
    m_unchecked = mendingLink("uncheckedMendings", "rectifications.unchecked");
    auto* print = new QPushButton(icon("printer"), tr("Print or save…"));
    print->setObjectName(QStringLiteral("recommendationsPrint"));
    connect(print, &QPushButton::clicked, this, &RecommendationsPage::printPage);
    m_header->addAtRight(print);
    auto* workbook = new QPushButton(icon("file-export"), tr("Excel…"));
    workbook->setObjectName(QStringLiteral("recommendationsExport"));
    connect(workbook, &QPushButton::clicked, this, &RecommendationsPage::exportPage);
    m_header->addAtRight(workbook);
    whenThemed(content, [inner] {
        inner->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
    });
}

Card* RecommendationsPage::makeTable()
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("recommendationsCard"));
    card->setHeading(tr("Judged by records alone; the office decides"));
    card->setFlush();
    m_which->setObjectName(QStringLiteral("adviceFilter"));
    m_which->addSegment(tr("All"));
    for (const auto advice : {depth::Advice::End, depth::Advice::Watch, depth::Advice::Renew, depth::Advice::Deepen})
        m_which->addSegment(depth::label(advice, Words(programLanguage())));
    m_which->addSegment(tr("Not as wanted"));
    card->addAtRight(m_which);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("recommendations"));
    m_table->setAccessibleName(tr("Recommendations on partners"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new LevelDelegate(RecommendationsModel::Level, RecommendationsModel::Sort, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RecommendationsModel::Advice, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    card->body()->addWidget(m_table, 1);
    connect(m_which, &SegmentedControl::chosen, this, &RecommendationsPage::showAdvice);
    connect(m_table, &QTreeView::activated, this, &RecommendationsPage::openPartner);
    whenThemed(m_table, [this] {
        constexpr int kWidths[] = {270, 80, 80, 96, 70};
        for (int column = 0; column < RecommendationsModel::Reasons; ++column)
            m_table->header()->resizeSection(column, px(kWidths[column]));
    });
    return card;
}

void RecommendationsPage::showMendings()
{
    const auto tell = [](LinkButton* link, const QString& words, std::optional<double> count) {
        link->setText(words.arg(count.value_or(0)));
        link->setVisible(count.value_or(0) > 0);
    };
    tell(m_overdue, tr("%1 rectifications overdue"), m_contents->overdue);
    tell(m_unchecked, tr("%1 not checked again"), m_contents->unchecked);
}

LinkButton* RecommendationsPage::mendingLink(const char* name, const char* figure)
{
    auto* link = new LinkButton({});
    link->setObjectName(QString::fromLatin1(name));
    connect(link, &QPushButton::clicked, this,
            [this, figure] { openFigure(navigator(), QString::fromLatin1(figure), m_contents->scope); });
    m_header->addAtRight(link);
    return link;
}

QPushButton* recommendationsButton(Navigator& navigator)
{
    auto* made = new QPushButton(icon("list-check"), RecommendationsPage::tr("Recommendations"));
    made->setObjectName(QStringLiteral("toRecommendations"));
    made->setToolTip(RecommendationsPage::tr("Which partners to end, watch, renew and deepen"));
    QObject::connect(made, &QPushButton::clicked, made,
                     [&navigator] { navigator.openPage(QStringLiteral("recommendations")); });
    return made;
}

QString RecommendationsPage::term() const
{
    return session().term().isEmpty() ? TermKey::at(clock::today()).toString() : session().term();
}

void RecommendationsPage::reload()
{
    session().jobs().read(
        QStringLiteral("recommendations"), this,
        [term = term()](const ReadStore& store, Progress& progress) {
            return loadRecommendations(store, term, progress);
        },
        [this](const RecommendationsContents& contents) { present(contents); });
}

bool RecommendationsPage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void RecommendationsPage::present(const RecommendationsContents& contents)
{
    m_contents = contents;
    m_stack->setCurrentIndex(contents.rows.empty() ? 1 : 0);
    m_header->setSentence(tr("%1 · end %2, watch %3, renew %4, deepen %5")
                              .arg(contents.scope.term.label())
                              .arg(contents.count(depth::Advice::End))
                              .arg(contents.count(depth::Advice::Watch))
                              .arg(contents.count(depth::Advice::Renew))
                              .arg(contents.count(depth::Advice::Deepen)));
    showMendings();
    m_model->setContents(contents);
    showAdvice(m_which->current());
}

void RecommendationsPage::showAdvice(int segment)
{
    m_filter->setShow(static_cast<AdviceFilter::Show>(segment));
    navigator().setStatus(tr("%1 of %2 partners").arg(m_filter->rowCount()).arg(m_model->rowCount()));
}

void RecommendationsPage::openPartner(const QModelIndex& index)
{
    navigator().openRecordPage(recordType<Partner>(), m_model->at(m_filter->mapToSource(index).row()).partner.value);
}

void RecommendationsPage::exportPage()
{
    if (!m_contents)
        return;
    QString path = dialogs().saveFile({.title = tr("Export the recommendations"),
                                       .filter = tr("Excel workbook (*.xlsx)"),
                                       .suggested = tr("Recommendations on partners") + QStringLiteral(".xlsx")});
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    session().jobs().read(
        {}, this,
        [sheet = recommendationsSheet(*m_contents), path](const ReadStore&, Progress& progress) {
            writeXlsx(path, {{sheet}, {}, {}}, progress);
        },
        [this, path] { navigator().toast(tr("Written to %1").arg(QFileInfo(path).fileName())); });
}

void RecommendationsPage::printPage()
{
    const TermKey key = m_contents ? m_contents->scope.term : TermKey::at(clock::today());
    auto* window = new DocumentWindow(
        context(), tr("Recommendations on partners"),
        [key](const ReadStore& store) { return report::makeRecommendationList(store, key, Words(programLanguage())); },
        this);
    window->show();
}

} // namespace cooperage::ui
