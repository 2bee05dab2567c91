// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys_window.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/actions.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

namespace cooperage::ui {

using namespace metrics;

namespace {

/// Below what stands in the pair of columns already.
void addGroup(QGridLayout* grid, int side, const QString& heading, const QList<std::pair<QString, QString>>& keys)
{
    int row = 0;
    while (grid->itemAtPosition(row, side))
        ++row;
    auto* title = new QLabel(heading);
    setRole(title, "heading");
    grid->addWidget(title, row++, side, 1, 2);
    for (const auto& [key, text] : keys) {
        auto* label = new QLabel(key);
        setRole(label, "muted");
        grid->addWidget(label, row, side);
        grid->addWidget(new QLabel(text), row++, side + 1);
    }
}

} // namespace

KeysWindow::KeysWindow(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(16));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    // The keys of lists and forms belong to their pages, not to the window's table.
    addGroup(grid, 0, tr("Everywhere"), Actions::shortcuts());
    addGroup(grid, 2, tr("In lists"),
             {{QStringLiteral("F2"), tr("Edit the cell")},
              {QStringLiteral("Enter"), tr("Open the record")},
              {QStringLiteral("Del"), tr("Delete the chosen records")},
              {QStringLiteral("Ctrl+C"), tr("Copy for Excel and WPS")},
              {QStringLiteral("Ctrl+D"), tr("Fill down")},
              {QStringLiteral("Ctrl+;"), tr("Today")},
              {QStringLiteral("F9"), tr("Side panel")},
              {QStringLiteral("Alt+PgUp / Alt+PgDn"), tr("Previous / next record")}});
    addGroup(grid, 2, tr("In the form"),
             {{QStringLiteral("Ctrl+S"), tr("Save the record")}, {QStringLiteral("Esc"), tr("Undo typing")}});
    addGroup(grid, 2, tr("While checking an import"),
             {{QStringLiteral("F8 / Shift+F8"), tr("Next / previous problem")}});
    column->addLayout(grid);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace cooperage::ui
