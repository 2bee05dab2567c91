// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <vector>

class QPushButton;
class QTabBar;

namespace cooperage::ui {

class LinkButton;

/// The saved views of a list, "All" first, each with its count; beside them, once the current one was changed, what
/// updates it. Knows no records: the page does.
class ViewTabs final : public QWidget {
    Q_OBJECT
public:
    struct View {
        qint64 id; ///< 0: all records
        QString name;
        std::optional<qint64> count; ///< empty: not known yet
    };

    explicit ViewTabs(QWidget* parent = nullptr);

    void setViews(const std::vector<View>& views, qint64 current);
    void setChanged(bool isChanged);
    /// Greys what would change the file; the tooltips say why.
    void forbidChanges(const QString& why);

Q_SIGNALS:
    /// By the user only.
    void chosen(qint64 id);
    void saveAsked();
    void updateAsked();
    void renameAsked(qint64 id);
    void removeAsked(qint64 id);

private:
    void showMenu(const QPoint& at);
    qint64 idAt(int tab) const;

    QTabBar* m_tabs;
    LinkButton* m_update;
    QPushButton* m_save;
    bool m_isForbidden = false;
};

} // namespace cooperage::ui
