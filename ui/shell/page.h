// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "core/store/query.h"
#include "ui/session.h"
#include "ui/widgets/toast.h"

namespace cooperage::ui {

class Dialogs;

/// How pages reach each other, without knowing the window.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// The list of this type; with a selection, only those records, and its title says so.
    virtual void openList(const RecordType& type, std::optional<Selection> within = {}) = 0;
    /// The record in its list's side panel.
    virtual void openRecord(const RecordType& type, qint64 id) = 0;
    /// Whether records of this type have a page of their own, and that page.
    virtual bool hasRecordPage(const RecordType& type) const = 0;
    virtual void openRecordPage(const RecordType& type, qint64 id) = 0;
    /// The page with this id: "home", "report", "import", "settings", "recycle_bin".
    virtual void openPage(const QString& id) = 0;
    /// A dark bar for results, six seconds; never for errors.
    virtual void toast(const QString& text, const ToastActs& acts = {}) = 0;
    /// The sentence at the left of the status bar: counts, what is selected, sums.
    virtual void setStatus(const QString& text) = 0;
};

/// What every page is given. Pages hold references only; the window owns all of it and outlives them.
struct PageContext {
    Session& session;
    Navigator& navigator;
    Dialogs& dialogs;
};

/// A page of the window. It reloads when it is shown, when the term changes, and when a change touches what it shows;
/// pages that are not visible wait until they are.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    /// Reads and shows everything anew.
    virtual void reload() = 0;
    /// Whether these changes concern what the page shows.
    virtual bool isTouchedBy(const ChangeSet& changes) const = 0;
    /// Asked before the page is left or the window closed; false keeps the user here (unsaved text).
    virtual bool mayLeave() { return true; }

    /// Of lists: only these records (none: all), and one record in the side panel; of a record's own page: which.
    virtual void showRecords(const std::optional<Selection>&) {}
    virtual void showRecord(qint64) {}
    /// Ledgers to be read, of the import page.
    virtual void addFiles(const QStringList&) {}

    /// What the tool bar's buttons do here; a page that has nothing to export or print says so and they are grey.
    virtual bool canExport() const { return false; }
    virtual void exportPage() {}
    virtual bool canPrint() const { return false; }
    virtual void printPage() {}
    /// Columns, filters and panels as the program brings them along.
    virtual bool canRestoreLayout() const { return false; }
    virtual void restoreLayout() {}
    virtual bool canAddRecord() const { return false; }
    virtual void addRecord() {}
    /// Puts the cursor into the page's own search field; false: it has none.
    virtual bool focusSearch() { return false; }

protected:
    void showEvent(QShowEvent* event) override;
    Session& session() const { return m_context.session; }
    Navigator& navigator() const { return m_context.navigator; }
    Dialogs& dialogs() const { return m_context.dialogs; }
    const PageContext& context() const { return m_context; }

private:
    void reloadOrWait();

    PageContext m_context;
    bool m_stale = true;
};

} // namespace cooperage::ui
