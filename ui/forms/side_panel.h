// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/forms/editors/field_editor.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace cooperage::ui {

class ElidedLabel;
class HistoryView;
class RecordForm;
class RelatedView;

/// The selected record beside its list: its name, its form, what was changed in it, and who points to it. Saving is one
/// undo step; what is not saved is never lost without a question.
class SidePanel final : public QWidget {
    Q_OBJECT
public:
    SidePanel(const PageContext& context, const RecordType& type, QWidget* parent = nullptr);

    qint64 id() const { return m_id; } ///< 0: none, or one that is not yet in the file
    bool isNew() const { return m_isNew; }
    /// 0 shows that nothing is chosen. Ask mayLeave first.
    void showRecord(qint64 id);
    void startNew(const Row& row);
    /// Reads the record again, unless it holds changes that are not saved.
    void refresh();
    /// Asks when something is not saved.
    bool mayLeave();

Q_SIGNALS:
    void closeAsked();
    void stepAsked(int by);
    void saved(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildFoot();
    QToolButton* headButton(const char* name, const char* icon, const QString& text);
    EditorContext editorContext();
    void makeRecord(const RecordType& target, const QString& name, const std::function<void(qint64)>& made);

    void save();
    void write(const Row& row);
    void revert();
    void copyAsNew();
    void restoreValue(int field, const Value& value);
    void showHead();
    void showFoot();
    void showTabs();
    void showTab(int tab);

    PageContext m_context;
    const RecordType& m_type;
    qint64 m_id = 0;
    bool m_isNew = false;
    bool m_isSaving = false;
    QString m_state; ///< "Saved · 14:05"

    ElidedLabel* m_name;
    QLabel* m_kind;
    QToolButton* m_whole;
    QTabBar* m_tabs;
    QStackedWidget* m_body;
    QScrollArea* m_formPage;
    RecordForm* m_form;
    HistoryView* m_history;
    RelatedView* m_related;
    QWidget* m_nothing;
    QWidget* m_foot;
    QLabel* m_saved;
    QPushButton* m_revert;
    QPushButton* m_save;
    QPushButton* m_copy;
};

} // namespace cooperage::ui
