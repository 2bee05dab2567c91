// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include "core/base/term.h"
#include "ui/shell/actions.h"
#include "ui/shell/pages.h"

class QLabel;

namespace cooperage::ui {

class JobBar;
class Toast;
class TopBar;

/// Everything between menu bar and status bar while a file is open: top bar, navigation, the pages, toasts, progress.
class Workspace final : public QWidget, public Navigator {
    Q_OBJECT

public:
    Workspace(OpenedFile file, Settings& settings, Actions& actions, Dialogs& dialogs, QWidget* parent = nullptr);
    ~Workspace() override;

    Session& session() { return *m_session; }
    Page* current() const;
    /// False: a page has something unsaved and the user chose to stay.
    bool mayClose();

    void openList(const RecordType& type, std::optional<Selection> within) override;
    void openRecord(const RecordType& type, qint64 id) override;
    bool hasRecordPage(const RecordType& type) const override;
    void openRecordPage(const RecordType& type, qint64 id) override;
    void openPage(const QString& id) override;
    void toast(const QString& text, const ToastActs& acts) override;
    void setStatus(const QString& text) override;

    void importFiles(const QStringList& paths);
    /// Which of the window's actions can be used now; called once the window has enabled those that need a file.
    void showActions();

Q_SIGNALS:
    void status(const QString& text);
    /// The user wants to know whether a read-only file can be changed by now.
    void openAgainAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Visit {
        QString page;
        std::optional<Selection> within;
        qint64 record = 0; ///< of a record's own page
    };
    Page* go(const Visit& visit, bool remember);
    Page* pageOf(const QString& id);
    void step(int by);
    void connectActions();
    void showUndoState();
    void countRecords();
    void chooseTerm(const std::optional<TermKey>& remembered);
    QWidget* readOnlyNotice();
    void fitNavigation();
    void beginReading();

    Settings& m_settings;
    Actions& m_actions;
    Dialogs& m_dialogs;
    std::unique_ptr<Session> m_session;
    std::vector<PageEntry> m_entries;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    TopBar* m_bar = nullptr;
    Toast* m_toast = nullptr;
    QHash<QString, Page*> m_pages;
    QList<Visit> m_visits;
    int m_visit = -1;
    bool m_isReading = false;    ///< the first frame is painted
    bool m_isSuggesting = false; ///< the term comes from the file, not from the user: it is not kept
};

} // namespace cooperage::ui
