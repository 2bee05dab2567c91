// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/figures/scope.h"
#include "core/store/selections.h"
#include "ui/forms/side_panel.h"
#include "ui/lists/filter_text.h"
#include "ui/lists/list_actions.h"
#include "ui/lists/list_header.h"
#include "ui/lists/record_delegate.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_list_view.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/search_hits.h"
#include "ui/lists/shown_value.h"
#include "ui/lists/view_tabs.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

/// What the list shows: conditions, layout, the words around the rows.
namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kSumsAtMost = 2000; ///< records whose amounts are added up while the user clicks
constexpr int kRowsNoted = 50;    ///< records looked at to say how a search matched

} // namespace

bool RecordListPage::isTouchedBy(const ChangeSet& changes) const
{
    if (changes.touches(m_type) || changes.touches(recordType<SavedView>()))
        return true;
    return std::any_of(m_type.fields().begin(), m_type.fields().end(),
                       [&changes](const FieldInfo& field) { return field.target && changes.touches(field.target()); });
}

void RecordListPage::reload()
{
    m_total = session().store().count({.type = &m_type});
    reloadViews();
    requery();
    m_panel->refresh();
}

void RecordListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showStatus();
}

Query RecordListPage::query() const
{
    ListLayout layout = m_layout;
    layout.filters = m_view->header().filterTexts();
    return queryOf(layout, m_words);
}

Query RecordListPage::queryOf(const ListLayout& layout, const QString& words) const
{
    Query query{.type = &m_type, .sorts = layout.sorts, .search = words, .within = within(layout.ofTerm)};
    for (auto text = layout.filters.begin(); text != layout.filters.end(); ++text)
        for (const Filter& filter : filtersOf(m_type, text.key(), text.value()).value_or(std::vector<Filter>{}))
            query.filters.push_back(filter);
    return query;
}

void RecordListPage::requery()
{
    m_view->cells().setSearch(m_words);
    const Query asked = query();
    if (m_total <= kReadAtOnce) {
        present(asked, session().store().ids(asked));
        return;
    }
    m_isReading = true;
    showEmptiness();
    showStatus();
    session().jobs().read(
        QStringLiteral("list:") + m_type.table(), this,
        [asked](const ReadStore& store, Progress&) { return store.ids(asked); },
        [this, asked](const std::vector<qint64>& ids) { present(asked, ids); });
}

void RecordListPage::present(const Query& asked, const std::vector<qint64>& ids)
{
    m_isReading = false;
    m_view->keepPlace([&] { m_model->show(asked, ids); });
    if (std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                    [](const auto& column) { return column.isShown && column.width == 0; }))
        m_view->setColumns(m_layout.columns);
    keepLayout();
    showState();
    showWanted();
}

/// The record that somebody asked for, now that the rows are there; conditions that hide it are cleared.
void RecordListPage::showWanted()
{
    const qint64 id = std::exchange(m_wanted, 0);
    if (id == 0)
        return;
    m_acts->panel->setChecked(true);
    if (m_view->setCurrentId(id)) {
        showCurrent(id);
        return;
    }
    const Query& shown = m_model->query();
    if (!shown.within && shown.filters.empty() && shown.search.isEmpty())
        return;
    m_wanted = id;
    m_layout.ofTerm = false;
    m_within.reset();
    showSelection();
    clearConditions();
}

void RecordListPage::showRecords(const std::optional<Selection>& within)
{
    if (!m_panel->mayLeave())
        return;
    if (within && !m_within)
        m_left = conditions();
    const bool cameBack = m_within && !within;
    m_within = within;
    showSelection();
    if (m_within)
        clearConditions();
    else if (cameBack)
        setConditions(m_left);
    else
        reload();
}

void RecordListPage::showSelection()
{
    m_chosen->setVisible(m_within.has_value());
    m_tabs->setVisible(!m_within); // views are of the whole list
    if (m_within)
        m_chosen->setText(m_within->title);
}

RecordListPage::Conditions RecordListPage::conditions() const
{
    return {m_view->header().filterTexts(), m_words};
}

void RecordListPage::setConditions(const Conditions& conditions)
{
    m_search->setText(conditions.words);
    m_words = conditions.words;
    m_view->header().setFilterTexts(conditions.filters);
    reload();
}

void RecordListPage::clearConditions()
{
    setConditions({});
}

/// A figure's selection knows its own days; all else may be narrowed to the term that the window shows.
std::optional<Selection> RecordListPage::within(bool ofTerm) const
{
    if (m_within || !isDated() || !ofTerm)
        return m_within;
    const std::optional<TermKey> term = TermKey::parse(session().term());
    const std::optional<Period> period = term ? findPeriod(session().store(), *term) : std::nullopt;
    return period ? std::optional(selectionWithin(m_type, *period, term->label())) : std::nullopt;
}

void RecordListPage::showTermWord()
{
    if (!m_span)
        return;
    const std::optional<TermKey> term = TermKey::parse(session().term());
    const bool isTerm = !term || term->isTerm();
    m_span->setText(1, isTerm                                      ? tr("This term")
                       : term->kind() == TermKey::Kind::SchoolYear ? tr("This school year")
                                                                   : tr("This year"));
    m_span->setToolTip(term ? tr("All records, or those of %1").arg(term->label()) : QString());
    m_span->setVisible(!m_within);
    m_span->setCurrent(m_layout.ofTerm ? 1 : 0);
}

void RecordListPage::applyLayout()
{
    const QScopedValueRollback quiet(m_isApplying, true);
    m_view->header().setFilterTexts(m_layout.filters);
    m_view->header().setSorts(m_layout.sorts);
    m_view->setColumns(m_layout.columns);
    m_acts->filterRow->setChecked(m_layout.filterRowShown);
    m_view->header().setFilterRowShown(m_layout.filterRowShown);
    m_acts->panel->setChecked(m_layout.panelShown);
    m_panel->setVisible(m_layout.panelShown);
    m_splitter->setSizes({px(1000), m_layout.panelWidth > 0 ? m_layout.panelWidth : px(336)});
}

void RecordListPage::restoreLayout()
{
    m_layout = ListLayout::standard(m_type);
    applyLayout();
    reload();
}

/// Columns get their widths from the first rows they show: before that there is nothing worth keeping.
void RecordListPage::keepLayout()
{
    if (m_isApplying)
        return;
    if (m_model->rowCount() > 0)
        m_layout.columns = m_view->columns();
    m_layout.filters = m_within ? m_left.filters : m_view->header().filterTexts();
    m_layout.filterRowShown = m_acts->filterRow->isChecked();
    m_layout.panelShown = m_acts->panel->isChecked();
    if (m_panel->isVisible())
        m_layout.panelWidth = m_panel->width();
    if (m_viewId == 0)
        m_layout.save(m_type);
}

void RecordListPage::sortBy(int field, bool further)
{
    auto& sorts = m_layout.sorts;
    const auto known =
        std::find_if(sorts.begin(), sorts.end(), [field](const Sort& sort) { return sort.field == field; });
    Sort sort{field, false};
    if (known != sorts.end())
        sort.descending = !known->descending;
    if (further && known != sorts.end())
        *known = sort;
    else if (further)
        sorts.push_back(sort);
    else
        sorts = {sort};
    m_view->header().setSorts(sorts);
    requery();
}

void RecordListPage::showState()
{
    showTermWord();
    showViews();
    showConditions();
    showActs();
    showEmptiness();
    m_search->setNote(m_words.isEmpty() ? QString() : searchNote());
}

void RecordListPage::showConditions()
{
    const int count = int(m_view->header().filterTexts().size()) + (m_words.isEmpty() ? 0 : 1);
    m_conditions->setVisible(count > 0);
    m_clear->setVisible(count > 0);
    m_conditions->setText(tr("Filtered by %Ln conditions", nullptr, count));
    const auto shown = std::count_if(m_layout.columns.begin(), m_layout.columns.end(),
                                     [](const ListLayout::Column& column) { return column.isShown; });
    m_acts->columns->setText(tr("Columns %1/%2").arg(shown).arg(m_type.fieldCount()));
}

void RecordListPage::showActs()
{
    const int count = int(m_view->actingIds().size());
    const QString why = count == 0 ? tr("Choose records first") : QString();
    m_acts->editMany->setText(count > 1 ? tr("Edit several %1").arg(count) : tr("Edit several"));
    m_acts->remove->setText(count > 1 ? tr("Delete %1").arg(count) : tr("Delete"));
    for (QAction* action : {m_acts->editMany, m_acts->remove, m_acts->copy, m_acts->fillDown, m_acts->today}) {
        action->setEnabled(count > 0);
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
    m_acts->merge->setEnabled(count == 2);
    m_acts->merge->setToolTip(count == 2 ? m_acts->merge->text() : tr("Choose the two records that mean the same"));
    m_acts->open->setEnabled(m_view->currentId() != 0);
    m_acts->editCell->setEnabled(m_view->currentId() != 0);
    if (session().isReadOnly())
        m_acts->forbidChanges(session().whyReadOnly());
    showStatus();
}

void RecordListPage::showEmptiness()
{
    m_stack->setCurrentWidget(m_total == 0 ? static_cast<QWidget*>(m_none) : m_view);
    m_noMatch->setVisible(m_total > 0 && m_model->rowCount() == 0 && !m_isReading);
}

void RecordListPage::showStatus()
{
    QStringList parts;
    const int rows = m_model->rowCount();
    if (m_isReading)
        parts.append(tr("Reading…"));
    else
        parts.append(rows == m_total ? tr("%Ln records", nullptr, rows)
                                     : tr("%Ln records (of %1)", nullptr, rows).arg(numberText(double(m_total))));
    const std::vector<qint64> ids = m_view->actingIds();
    if (ids.size() > 1)
        parts.append(tr("%1 chosen").arg(ids.size()));
    const auto money = std::find_if(m_layout.columns.begin(), m_layout.columns.end(), [this](const auto& column) {
        return column.isShown && m_type.field(column.field).kind == Kind::Money;
    });
    if (money != m_layout.columns.end() && ids.size() > 1 && ids.size() <= size_t(kSumsAtMost)) {
        qint64 sum = 0;
        for (int row : m_model->rowsOf(ids))
            sum += m_model->valueAt(row, money->field).integer();
        parts.append(tr("%1 in all: %2")
                         .arg(fieldTitle(m_type.field(money->field)),
                              shownValue(session().store(), m_type.field(money->field), Value(sum))));
    }
    if (isVisible())
        navigator().setStatus(parts.join(QStringLiteral("   ")));
}

QString RecordListPage::searchNote() const
{
    const int rows = m_model->rowCount();
    const QString count = tr("%1 found").arg(rows);
    const QString word = m_words.section(u' ', 0, 0, QString::SectionSkipEmpty);
    HitKind best = HitKind::None;
    for (int row = 0; row < std::min(rows, kRowsNoted) && best != HitKind::Literal; ++row)
        for (int field = 0; field < m_type.fieldCount() && best != HitKind::Literal; ++field)
            if (const HitKind kind = hitKind(m_model->index(row, m_model->columnOf(field)).data().toString(), word);
                kind != HitKind::None && (best == HitKind::None || kind == HitKind::Literal))
                best = kind;
    if (best == HitKind::Initials)
        return tr("initials · %1").arg(count);
    return best == HitKind::Pinyin ? tr("pinyin · %1").arg(count) : count;
}

} // namespace cooperage::ui
