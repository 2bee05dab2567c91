// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "ui/exchange/import_inputs.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cooperage::ui {

class SheetRow;

/// The left side of an import: the files, the sheets in each, and what they were taken for.
class SheetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SheetPanel(QWidget* parent = nullptr);

    void setPlan(const ImportPlan& plan, const ImportInputs& inputs);
    void setCurrent(int sheet);

Q_SIGNALS:
    void sheetChosen(int sheet);
    void asideToggled(int sheet, bool aside);
    void typeAsked(int sheet, QWidget* button);
    void removeAsked(const QString& path);
    void addAsked();

private:
    void addFile(const ImportPlan& plan, int file);
    void addSheet(const ImportPlan& plan, int sheet, bool isAside);

    QScrollArea* m_scroll;
    QVBoxLayout* m_rows = nullptr;
    std::map<int, SheetRow*> m_sheets;
    int m_current = -1;
};

} // namespace cooperage::ui
