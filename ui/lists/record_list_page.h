// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include "core/records/saved_view.h"
#include "ui/lists/list_layout.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace cooperage::ui {

class ColumnChooser;
class EmptyState;
class LinkButton;
class ListActions;
class PageHeader;
class RecordListView;
class RecordTableModel;
class SearchField;
class SegmentedControl;
class SidePanel;
class ViewTabs;

/// The list of one record type, with the selected record beside it. The same page for every type: all it knows comes
/// from the type's description.
class RecordListPage final : public Page {
    Q_OBJECT
public:
    RecordListPage(const PageContext& context, const RecordType& type, QWidget* parent = nullptr);
    ~RecordListPage() override;

    const RecordType& type() const { return m_type; }
    /// Only these records, as a figure has chosen them, with no filter over them; nullopt: all again, with the filters
    /// and the search that the list was left with.
    void showRecords(const std::optional<Selection>& within) override;
    /// Makes the record current and opens the side panel; filters that hide it are cleared.
    void showRecord(qint64 id) override;
    bool canAddRecord() const override { return true; }
    void addRecord() override;
    bool canRestoreLayout() const override { return true; }
    void restoreLayout() override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes the records as they are shown now, in their order, to .xlsx or .csv.
    void exportPage() override;
    /// The keyboard into this list's search.
    bool focusSearch() override;
    /// The acts in the order of the context menu, for the window's menus; null: a separator.
    QList<QAction*> acts() const;

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool mayLeave() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildToolbar();
    QWidget* makeSpan();
    QWidget* buildContent();
    void connectActs();
    void connectView();

    /// What the user has narrowed the list by.
    struct Conditions {
        QMap<int, QString> filters;
        QString words;
    };
    Conditions conditions() const;
    void setConditions(const Conditions& conditions);
    bool isDated() const { return *m_type.names().from != '\0'; }
    std::optional<Selection> within(bool ofTerm) const;
    void showTermWord();
    void showSelection();

    Query query() const;
    Query queryOf(const ListLayout& layout, const QString& words) const;
    void requery();
    void present(const Query& asked, const std::vector<qint64>& ids);
    void showWanted();
    void clearConditions();
    void applyLayout();
    void keepLayout();
    void sortBy(int field, bool further);
    void setPanelShown(bool shown);
    void step(int by);
    void showCurrent(qint64 id);

    void showColumnChooser();
    void showContextMenu(const QPoint& at);
    void saveCell(qint64 id, int field, const Value& value);
    void removeRecords();
    void editMany();
    void mergeTwo();
    void fillDown();
    void putToday();
    void copy();
    void paste();

    QWidget* buildViews();
    /// A type with more records is found, sorted and counted aside: up to here it takes less than a tenth of a second.
    static constexpr qint64 kReadAtOnce = 20'000;
    void reloadViews();
    void countViews();
    void showViews();
    void showView(qint64 id);
    void showNextView();
    bool isViewChanged() const;
    void saveView();
    void updateView();
    void renameView(qint64 id);
    void removeView(qint64 id);

    void showState();
    void showActs();
    void showConditions();
    void showEmptiness();
    void showStatus();
    QString searchNote() const;

    const RecordType& m_type;
    std::optional<Selection> m_within;
    ListLayout m_layout;
    qint64 m_total = 0;
    bool m_isReading = false;  ///< the order is being read aside
    qint64 m_wanted = 0;       ///< to be made current when the rows have been read
    bool m_isApplying = false; ///< the layout is being put on, not made by the user
    QString m_words;           ///< what the list is searched for
    Conditions m_left;         ///< of the whole list, while a figure's selection is shown
    qint64 m_viewId = 0;       ///< the saved view that is shown; 0: all records
    ListLayout m_whole;        ///< how the list of all records was left, while a view is shown
    std::vector<SavedView> m_views;

    RecordTableModel* m_model;
    PageHeader* m_header = nullptr;
    SearchField* m_search = nullptr;
    SegmentedControl* m_span = nullptr; ///< all records, or those of the term; of dated types only
    QPushButton* m_chosen = nullptr;    ///< the figure's selection, with a cross
    QLabel* m_conditions = nullptr;
    LinkButton* m_clear = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    RecordListView* m_view = nullptr;
    EmptyState* m_none = nullptr;    ///< no record of this type yet
    EmptyState* m_noMatch = nullptr; ///< over the rows: nothing fits
    SidePanel* m_panel = nullptr;
    ListActions* m_acts = nullptr;
    ViewTabs* m_tabs = nullptr;
    QPointer<ColumnChooser> m_chooser;
};

} // namespace cooperage::ui
