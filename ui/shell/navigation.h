// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace cooperage::ui {

/// One page of the window as the navigation names it.
struct NavigationEntry {
    QString id;    ///< "home", "report", or the table of a record type
    QString group; ///< shown above the first entry of the group
    QString text;
    QString icon;
    bool isMinor = false; ///< shown when its group is opened whole
};

/// One row of the navigation: icon, name, grey count; the current one is a surface row with an accent bar.
class NavigationItem final : public QAbstractButton {
    Q_OBJECT

public:
    explicit NavigationItem(const NavigationEntry& entry, QWidget* parent = nullptr);

    void setCount(qint64 count);
    void setFolded(bool folded);
    bool isMinor() const { return m_entry.isMinor; }
    QSize sizeHint() const override;
    int wantedWidth() const; ///< so that neither name nor count is cut

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    NavigationEntry m_entry;
    QString m_count;
    bool m_folded = false;
};

/// The name of a group; where it has minor entries, a button that shows and hides them.
class NavigationGroup final : public QAbstractButton {
    Q_OBJECT

public:
    explicit NavigationGroup(const QString& name, QWidget* parent = nullptr);

    void add(NavigationItem* item);
    /// Shows or hides the group's name and its minor entries; folded to icons, the name is never shown.
    void arrange(bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QList<NavigationItem*> m_items;
    int m_minor = 0;
};

/// The pages at the left, in groups; folds to icons. Each group shows its entries of every day, the minor ones on
/// demand.
class Navigation final : public QScrollArea {
    Q_OBJECT

public:
    explicit Navigation(const QList<NavigationEntry>& entries, QWidget* parent = nullptr);

    void setCurrent(const QString& id);
    void setCounts(const QHash<QString, qint64>& counts);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWidth();

    QHash<QString, NavigationItem*> m_items;
    QList<NavigationGroup*> m_groups;
    bool m_folded = false;
};

} // namespace cooperage::ui
