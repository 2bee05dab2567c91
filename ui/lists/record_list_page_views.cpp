// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "ui/dialogs.h"
#include "ui/lists/column_chooser.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/view_tabs.h"

/// The views under which a list was saved.
namespace cooperage::ui {

namespace {

ListLayout layoutOf(const RecordType& type, const SavedView& view, ListLayout layout)
{
    layout.arrange(type, view.contents);
    return layout;
}

} // namespace

QWidget* RecordListPage::buildViews()
{
    m_tabs = new ViewTabs(this);
    if (session().isReadOnly())
        m_tabs->forbidChanges(session().whyReadOnly());
    connect(m_tabs, &ViewTabs::chosen, this, &RecordListPage::showView);
    connect(m_tabs, &ViewTabs::saveAsked, this, &RecordListPage::saveView);
    connect(m_tabs, &ViewTabs::updateAsked, this, &RecordListPage::updateView);
    connect(m_tabs, &ViewTabs::renameAsked, this, &RecordListPage::renameView);
    connect(m_tabs, &ViewTabs::removeAsked, this, &RecordListPage::removeView);
    return m_tabs;
}

/// Another window, undo or a restored file may have taken the view that is shown.
void RecordListPage::reloadViews()
{
    m_views.clear();
    for (SavedView& view : session().store().all<SavedView>())
        if (view.page == m_type.table())
            m_views.push_back(std::move(view));
    std::stable_sort(m_views.begin(), m_views.end(),
                     [](const SavedView& a, const SavedView& b) { return a.position < b.position; });
    if (m_viewId != 0 && std::none_of(m_views.begin(), m_views.end(),
                                      [this](const SavedView& view) { return view.id.value == m_viewId; }))
        showView(0);
    countViews();
}

/// In a large list a view is counted aside, and its tab stands without a number until then.
void RecordListPage::countViews()
{
    std::vector<ViewTabs::View> tabs{{0, tr("All"), m_total}};
    std::vector<Query> queries;
    for (const SavedView& view : m_views) {
        tabs.push_back({view.id.value, view.name, std::nullopt});
        queries.push_back(queryOf(layoutOf(m_type, view, ListLayout::standard(m_type)), {}));
    }
    const auto count = [](const ReadStore& store, const std::vector<Query>& asked) {
        std::vector<qint64> counts;
        for (const Query& one : asked)
            counts.push_back(store.count(one));
        return counts;
    };
    const auto show = [this, tabs](const std::vector<qint64>& counts) {
        std::vector<ViewTabs::View> counted = tabs;
        for (size_t view = 0; view < counts.size(); ++view)
            counted[view + 1].count = counts[view];
        m_tabs->setViews(counted, m_viewId);
    };
    if (m_total <= kReadAtOnce) {
        show(count(session().store(), queries));
        return;
    }
    m_tabs->setViews(tabs, m_viewId);
    session().jobs().aside(
        QStringLiteral("views:") + m_type.table(), this,
        [count, queries](const ReadStore& store, Progress&) { return count(store, queries); }, show);
}

void RecordListPage::showViews()
{
    m_tabs->setChanged(isViewChanged());
}

bool RecordListPage::isViewChanged() const
{
    for (const SavedView& view : m_views)
        if (view.id.value == m_viewId)
            return !m_within && !m_layout.isArrangedAs(layoutOf(m_type, view, m_layout));
    return false;
}

void RecordListPage::showView(qint64 id)
{
    if (m_viewId == 0)
        m_whole = m_layout;
    m_viewId = id;
    m_within.reset();
    m_left = {};
    showSelection();
    for (const SavedView& view : m_views)
        if (view.id.value == id)
            m_layout.arrange(m_type, view.contents);
    if (id == 0)
        m_layout = m_whole;
    applyLayout();
    if (m_chooser)
        m_chooser->setColumns(m_layout.columns);
    setConditions({m_layout.filters, {}});
}

void RecordListPage::showNextView()
{
    const auto current = std::find_if(m_views.begin(), m_views.end(),
                                      [this](const SavedView& view) { return view.id.value == m_viewId; });
    const auto next = m_viewId == 0 ? m_views.begin() : current + 1;
    showView(next == m_views.end() ? 0 : next->id.value);
}

void RecordListPage::saveView()
{
    const auto name = dialogs().askText(
        {.title = tr("Save view"), .label = tr("Name of the view"), .text = {}, .act = tr("Save view")});
    if (!name)
        return;
    SavedView view;
    view.name = *name;
    view.page = m_type.table();
    for (const SavedView& each : m_views) {
        if (each.name == *name) {
            dialogs().tell(tr("Save view"), tr("There is a view \"%1\" already. Choose another name.").arg(*name));
            return;
        }
        view.position = std::max(view.position, each.position + 1);
    }
    view.contents = m_layout.arrangement(m_type);
    auto made = std::make_shared<qint64>(0);
    session().change(
        Op::Settings, tr("View \"%1\"").arg(*name), this,
        [view, made](Store& store) { *made = store.insert(view).value; },
        [this, made](const ChangeSet&) {
            if (m_viewId == 0)
                m_whole = m_layout;
            reloadViews();
            showView(*made);
        });
}

void RecordListPage::updateView()
{
    for (SavedView view : m_views)
        if (view.id.value == m_viewId) {
            view.contents = m_layout.arrangement(m_type);
            session().change(
                Op::Settings, tr("View \"%1\"").arg(view.name), this, [view](Store& store) { store.update(view); },
                [](const ChangeSet&) {});
            return;
        }
}

void RecordListPage::renameView(qint64 id)
{
    for (SavedView view : m_views)
        if (view.id.value == id) {
            const auto name = dialogs().askText(
                {.title = tr("Rename view"), .label = tr("Name of the view"), .text = view.name, .act = tr("Rename")});
            if (!name)
                return;
            view.name = *name;
            session().change(
                Op::Settings, tr("View \"%1\"").arg(view.name), this, [view](Store& store) { store.update(view); },
                [](const ChangeSet&) {});
            return;
        }
}

void RecordListPage::removeView(qint64 id)
{
    for (const SavedView& view : m_views)
        if (view.id.value == id) {
            if (!dialogs().ask({.title = tr("Delete view"),
                                .text = tr("Delete the view \"%1\"?").arg(view.name),
                                .consequences = tr("The records stay. This can be undone."),
                                .act = tr("Delete view"),
                                .stay = {},
                                .isDangerous = true}))
                return;
            if (id == m_viewId)
                showView(0);
            session().change(
                Op::Settings, tr("View \"%1\"").arg(view.name), this,
                [id](Store& store) { store.remove(recordType<SavedView>(), id); }, [](const ChangeSet&) {});
            return;
        }
}

} // namespace cooperage::ui
