// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QListWidget>

#include "core/store/search.h"
#include "ui/shell/page.h"

class QLabel;

namespace cooperage::ui {

class SearchField;

/// The hits of the search over all ledgers, below its field: grouped by type, Enter opens, arrows choose while the
/// field keeps the focus. Looks things up off the UI thread; the newest search wins.
class SearchPopup final : public QFrame {
    Q_OBJECT

public:
    SearchPopup(const PageContext& context, SearchField* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void show(const std::vector<SearchHit>& hits);
    void open(QListWidgetItem* item);
    void place();

    PageContext m_context;
    SearchField* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace cooperage::ui
