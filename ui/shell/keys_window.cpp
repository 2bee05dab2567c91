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

KeysWindow::KeysWindow(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(16));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    QList<std::pair<QString, QString>> all = Actions::shortcuts();
    // The keys of lists and forms belong to their pages, not to the window's table.
    const std::pair<const char*, const char*> more[] = {
        {"F2", QT_TR_NOOP("Edit the cell")},
        {"Enter", QT_TR_NOOP("Open the record")},
        {"Del", QT_TR_NOOP("Delete the chosen records")},
        {"Ctrl+C", QT_TR_NOOP("Copy for Excel and WPS")},
        {"Ctrl+D", QT_TR_NOOP("Fill down")},
        {"Ctrl+;", QT_TR_NOOP("Today")},
        {"F9", QT_TR_NOOP("Side panel")},
        {"Alt+PgUp / Alt+PgDn", QT_TR_NOOP("Previous / next record")},
    };
    for (const auto& [keys, text] : more)
        all.append({QString::fromLatin1(keys), tr(text)});
    const qsizetype half = (all.size() + 1) / 2;
    for (qsizetype index = 0; index < all.size(); ++index) {
        const int side = index < half ? 0 : 2;
        auto* keys = new QLabel(all[index].first);
        setRole(keys, "muted");
        grid->addWidget(keys, int(index % half), side);
        grid->addWidget(new QLabel(all[index].second), int(index % half), side + 1);
    }
    column->addLayout(grid);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeKeys"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace cooperage::ui
