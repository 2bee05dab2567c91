// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheet_panel.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/exchange/sheet_row.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

SheetPanel::SheetPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPanel"));
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* add = new QPushButton(icon("plus-lg"), tr("Add files"), this);
    add->setObjectName(QStringLiteral("addFiles"));
    add->setAutoDefault(false);
    setCompact(add);
    auto* hint = new ElidedLabel(tr("or drop them here"), this);
    setRole(hint, "caption");
    auto* foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addWidget(hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(add, &QPushButton::clicked, this, &SheetPanel::addAsked);
    whenThemed(this, [column, foot] {
        column->setContentsMargins(0, px(4), 0, 0);
        foot->setContentsMargins(px(12), px(8), px(12), px(12));
        foot->setSpacing(px(8));
    });
}

void SheetPanel::setPlan(const ImportPlan& plan, const ImportInputs& inputs)
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QWidget* focused =
        m_scroll->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focus = focused ? focused->objectName() : QString();
    auto* content = new QWidget;
    setRole(content, "panel");
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, px(4), 0, px(4));
    m_rows->setSpacing(px(2));
    m_sheets.clear();
    for (int file = 0; file < int(plan.files.size()); ++file) {
        addFile(plan, file);
        for (int sheet = 0; sheet < int(plan.sheets.size()); ++sheet)
            if (plan.sheets[size_t(sheet)].file == file)
                addSheet(plan, sheet, inputs.choiceOf(plan, sheet).isAside);
    }
    m_rows->addStretch();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    setCurrent(m_current);
    if (auto* again = focus.isEmpty() ? nullptr : content->findChild<QWidget*>(focus))
        again->setFocus();
}

void SheetPanel::addFile(const ImportPlan& plan, int file)
{
    const PlannedFile& one = plan.files[size_t(file)];
    const bool isCsv = one.name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(14), px(6), px(8), px(2));
    row->setSpacing(px(8));
    row->addWidget(new IconLabel(one.error.isEmpty() ? isCsv ? QStringLiteral("filetype-csv")
                                                             : QStringLiteral("file-earmark-spreadsheet")
                                                     : QStringLiteral("file-earmark-x"),
                                 one.error.isEmpty() ? Token::Accent : Token::ViolationText, 18),
                   0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new ElidedLabel(one.name);
    setRole(name, "strong");
    texts->addWidget(name);
    const auto sheets = std::count_if(plan.sheets.begin(), plan.sheets.end(),
                                      [&](const PlannedSheet& sheet) { return sheet.file == file; });
    auto* about = new QLabel(
        one.error.isEmpty()
            ? tr("%Ln sheets · %1", nullptr, int(sheets))
                  .arg(QLocale().formattedDataSize(QFileInfo(one.path).size(), 1, QLocale::DataSizeTraditionalFormat))
            : one.error);
    about->setObjectName(QStringLiteral("fileNote%1").arg(file));
    about->setWordWrap(!one.error.isEmpty());
    setRole(about, one.error.isEmpty() ? "caption" : "violation");
    texts->addWidget(about);
    row->addLayout(texts, 1);
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeFile%1").arg(file));
    remove->setIcon(icon("x-lg"));
    remove->setIconSize({px(12), px(12)});
    remove->setToolTip(tr("Take this file out of the import"));
    remove->setAccessibleName(tr("Take %1 out of the import").arg(one.name));
    connect(remove, &QToolButton::clicked, this, [this, path = one.path] { Q_EMIT removeAsked(path); });
    row->addWidget(remove, 0, Qt::AlignTop);
    m_rows->addLayout(row);
}

void SheetPanel::addSheet(const ImportPlan& plan, int sheet, bool isAside)
{
    auto* row = new SheetRow(sheet);
    row->setSheet(plan.sheets[size_t(sheet)], isAside);
    connect(row, &QAbstractButton::toggled, this, [this, sheet](bool checked) {
        if (checked && sheet != m_current) {
            m_current = sheet;
            Q_EMIT sheetChosen(sheet);
        }
    });
    connect(row, &SheetRow::asideToggled, this, &SheetPanel::asideToggled);
    connect(row, &SheetRow::typeAsked, this, &SheetPanel::typeAsked);
    m_sheets[sheet] = row;
    m_rows->addWidget(row);
}

void SheetPanel::setCurrent(int sheet)
{
    m_current = sheet;
    const auto found = m_sheets.find(sheet);
    if (found == m_sheets.end())
        return;
    found->second->setChecked(true);
    // Once the rows have their places; the first one brings the name of its file along.
    QMetaObject::invokeMethod(
        found->second, [this, row = found->second] { m_scroll->ensureWidgetVisible(row, 0, px(56)); },
        Qt::QueuedConnection);
}

} // namespace cooperage::ui
