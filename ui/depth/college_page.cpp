// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/college_page.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/depth/words.h"
#include "core/records/all.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/levels_view.h"
#include "ui/depth/partners_model.h"
#include "ui/depth/recommendations_page.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

using metrics::px;

namespace {

/// A cell with room at both sides; the level as its chip, word and colour.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {px(64), metrics::rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        const QString word = std::exchange(bare.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        const QRect room = option.rect.adjusted(px(6), 0, -px(6), 0);
        if (index.column() == PartnersModel::Level) {
            paintChip(painter, room, levelChip(static_cast<depth::Level>(index.data(PartnersModel::LevelRole).toInt())),
                      word);
            return;
        }
        painter->setFont(bare.font);
        painter->setPen(bare.palette.color(QPalette::Text));
        painter->drawText(room, int(bare.displayAlignment),
                          bare.fontMetrics.elidedText(word, Qt::ElideRight, room.width()));
    }
};

} // namespace

CollegePage::CollegePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Depth of cooperation"))), m_stack(new QStackedWidget),
      m_levelsCard(new Card), m_levels(new LevelsView), m_tableCard(new Card), m_which(new SegmentedControl),
      m_model(new PartnersModel(this)), m_filter(new LevelFilter(this)), m_table(new QTreeView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->addAtRight(recommendationsButton(navigator()));
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(makeEmptyState());
}

QWidget* CollegePage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_levelsCard->setObjectName(QStringLiteral("levelsCard"));
    m_levelsCard->setHeading(QStringLiteral(" "));
    m_levelsCard->body()->addWidget(m_levels);
    column->addWidget(m_levelsCard);
    column->addWidget(makeTable(), 1);
    connect(m_levels, &LevelsView::opened, this,
            [this](const Selection& partners) { navigator().openList(*partners.type, partners); });
    whenThemed(content, [column] {
        column->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        column->setSpacing(metrics::gap());
    });
    return content;
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
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("partners"));
    m_table->setAccessibleName(tr("Partners and their depth"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PartnersModel::Points, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(PartnersModel::Name, QHeaderView::Stretch);
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_which, &SegmentedControl::chosen, this, &CollegePage::showLevels);
    connect(m_table, &QTreeView::activated, this, &CollegePage::openPartner);
    whenThemed(m_table, [this] {
        constexpr int kWidths[PartnersModel::Columns] = {0, 84, 76, 96, 104, 76, 170, 150};
        for (int column = 1; column < PartnersModel::Columns; ++column)
            m_table->header()->resizeSection(column, px(kWidths[column]));
    });
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
    m_stack->setCurrentIndex(assessment.partners.empty() ? 1 : 0);
    m_header->setSentence(
        tr("%1 partners, judged on %2 · %3")
            .arg(assessment.partners.size())
            .arg(assessment.term.last().toString(Qt::ISODate), depth::parametersLabel(assessment.parameters)));
    m_levelsCard->setHeading(college.finding());
    m_levelsCard->setMeasure(tr("partners"));
    m_levels->show(college);
    const auto falling = std::count_if(assessment.partners.begin(), assessment.partners.end(),
                                       [](const depth::PartnerDepth& one) { return one.warning.has_value(); });
    m_tableCard->setHeading(falling == 0 ? tr("No partner is falling back")
                                         : tr("%1 partners are falling back").arg(falling));
    m_model->setAssessment(assessment);
    showLevels(m_which->current());
}

void CollegePage::showLevels(int segment)
{
    m_filter->setLevel(segment == 0 ? std::nullopt : std::optional(static_cast<depth::Level>(4 - segment)));
    navigator().setStatus(tr("%1 of %2 partners").arg(m_filter->rowCount()).arg(m_model->rowCount()));
}

void CollegePage::openPartner(const QModelIndex& index)
{
    navigator().openRecordPage(recordType<Partner>(), m_model->partnerAt(m_filter->mapToSource(index).row()));
}

} // namespace cooperage::ui
