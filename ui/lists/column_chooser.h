// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "ui/lists/list_layout.h"

class QListWidget;

namespace cooperage::ui {

/// Which columns a list shows and in which order: drag to order, check to show. The columns a record is called by
/// cannot be hidden. A tool window beside the list; what is set shows at once.
class ColumnChooser final : public QDialog {
    Q_OBJECT
public:
    ColumnChooser(const RecordType& type, const std::vector<ListLayout::Column>& columns, QWidget* parent);

Q_SIGNALS:
    void changed(const std::vector<cooperage::ui::ListLayout::Column>& columns);
    void restoreAsked();

public:
    void setColumns(const std::vector<ListLayout::Column>& columns);

private:
    void tell();

    const RecordType& m_type;
    std::vector<ListLayout::Column> m_columns;
    QListWidget* m_list;
};

} // namespace cooperage::ui
