// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/home_page.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "core/base/clock.h"
#include "core/base/program_language.h"
#include "core/records/partner.h"
#include "ui/dashboard/tiles.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kColumns = 12;
constexpr int kRowHeight = 250; ///< least height of a row of cards; below that the page scrolls

/// What the sentence says of a term, a school year, a calendar year.
struct PeriodWords {
    const char* ended;
    const char* begins;
    const char* runs;
};

const PeriodWords& wordsOf(const TermKey& key)
{
    static constexpr PeriodWords term{
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the term ended %2 days ago"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the term begins in %2 days"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · week %2, %3 days to the end of the term")};
    static constexpr PeriodWords schoolYear{
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the school year ended %2 days ago"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the school year begins in %2 days"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · %2 days to the end of the school year")};
    static constexpr PeriodWords year{
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the year ended %2 days ago"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · the year begins in %2 days"),
        QT_TRANSLATE_NOOP("cooperage::ui::HomePage", "%1 · %2 days to the end of the year")};
    return key.isTerm() ? term : key.kind() == TermKey::Kind::SchoolYear ? schoolYear : year;
}

QString longDate(QDate day, const QString& format)
{
    const bool isChinese = programLanguage() == Words::Language::Chinese;
    return QLocale(isChinese ? QLocale::Chinese : QLocale::English).toString(day, format);
}

} // namespace

HomePage::HomePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Desk"))), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* report = new QPushButton(icon("clipboard2-data"), tr("Make the term's report"));
    report->setObjectName(QStringLiteral("makeReport"));
    connect(report, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("report")); });
    m_header->addAtRight(report);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    makeGrid();
    m_stack->addWidget(makeEmptyState());
}

HomePage::~HomePage() = default;

void HomePage::makeGrid()
{
    auto* scroll = new QScrollArea;
    m_stack->addWidget(scroll);
    scroll->setObjectName(QStringLiteral("homeScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    scroll->setWidget(content);
    auto* grid = new QGridLayout(content);
    m_tiles = new Tiles(navigator());
    grid->addWidget(m_tiles, 0, 0, 1, kColumns);
    addCard(grid, 1, 0, 4, makeInternsCard(navigator(), content));
    addCard(grid, 1, 4, 5, makeLevelsCard(context(), content));
    addCard(grid, 1, 9, 3, makeMissingCard(navigator(), content));
    addCard(grid, 2, 0, 5, makeExpiringCard(navigator(), content));
    addCard(grid, 2, 5, 4, makeAgreementsCard(navigator(), content));
    addCard(grid, 2, 9, 3, makeExamsCard(navigator(), content));
    addCard(grid, 3, 0, kColumns, makeTalksCard(navigator(), content));
    for (int i = 0; i < kColumns; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setColumnMinimumWidth(i, 1);
    }
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
    whenThemed(content, [grid] {
        grid->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        grid->setSpacing(metrics::gap());
        for (const int row : {1, 2, 3})
            grid->setRowMinimumHeight(row, px(kRowHeight));
    });
}

void HomePage::addCard(QGridLayout* grid, int row, int column, int span, std::unique_ptr<HomeCard> card)
{
    // Sizes come from the columns and rows alone, so that no content that comes later moves its neighbours.
    card->card()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    grid->addWidget(card->card(), row, column, 1, span);
    m_cards.push_back(std::move(card));
}

EmptyState* HomePage::makeEmptyState()
{
    auto* empty = new EmptyState(QStringLiteral("dashboard"), tr("This file is still empty"),
                                 tr("Import the ledgers you already keep in Excel; the numbers of the term then stand "
                                    "here, and each of them opens its records."));
    empty->setObjectName(QStringLiteral("homeEmpty"));
    connect(empty->addAction(tr("Import from Excel…"), QStringLiteral("file-import")), &QPushButton::clicked, this,
            [this] { navigator().openPage(QStringLiteral("import")); });
    connect(empty->addAction(tr("Enter partners"), QStringLiteral("buildings")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Partner>()); });
    return empty;
}

void HomePage::reload()
{
    const QString chosen = session().term();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    session().jobs().count(
        QStringLiteral("home"), this,
        [term](const ReadStore& store, Progress& progress) { return loadHome(store, term, progress); },
        [this](const HomeContents& home) { present(home); });
}

bool HomePage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void HomePage::present(const HomeContents& home)
{
    m_header->setSentence(sentence(home));
    m_stack->setCurrentIndex(home.hasRecords ? 0 : 1);
    const Period& period = home.scope.period;
    navigator().setStatus(tr("%1 to %2 · counted %3")
                              .arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate),
                                   clock::now().toString(QStringLiteral("HH:mm"))));
    if (!home.hasRecords)
        return;
    m_tiles->show(home);
    for (const auto& card : m_cards)
        card->show(home);
}

QString HomePage::sentence(const HomeContents& home) const
{
    const QString today = longDate(home.today, tr("dddd, d MMMM yyyy"));
    const Period& period = home.scope.period;
    const PeriodWords& words = wordsOf(home.scope.term);
    if (home.today > period.to)
        return tr(words.ended).arg(today).arg(period.to.daysTo(home.today));
    if (home.today < period.from)
        return tr(words.begins).arg(today).arg(home.today.daysTo(period.from));
    const qint64 left = home.today.daysTo(period.to);
    if (!home.scope.term.isTerm())
        return tr(words.runs).arg(today).arg(left);
    return tr(words.runs).arg(today).arg(weekOfTerm(period, home.today)).arg(left);
}

} // namespace cooperage::ui
