// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace cooperage::ui {

class SearchField;

/// A searchable list of choices that opens below a button: which field a column means, what a sheet is.
///
/// It is no window of its own but lies over the page, because input methods do not reach popups. It closes when a
/// choice is made, on Escape, and when something else is clicked or gets the focus.
class Chooser final : public QFrame {
    Q_OBJECT
public:
    struct Item {
        QString id;
        QString group; ///< items of one group stand together under its name; empty: before all groups
        QString text;
        bool isCurrent = false;
    };

    /// Lies over `page`.
    explicit Chooser(QWidget* page);

    void open(QWidget* anchor, const QString& title, std::vector<Item> items,
              std::function<void(const QString& id)> choose);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& search);
    void addItem(const Item& item);
    void place(QWidget* anchor);
    void moveCurrent(int by);
    void take();
    void close();

    QLabel* m_title;
    SearchField* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<Item> m_items;
    std::function<void(const QString&)> m_choose;
    QPointer<QWidget> m_anchor;
};

} // namespace cooperage::ui
