// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/merge_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

QLabel* words(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

/// A value that is given up: as deleted things look.
QLabel* droppedWords(const QString& text)
{
    QLabel* label = words(text, "");
    whenThemed(label, [label] {
        label->setStyleSheet(
            QStringLiteral("color: %1; text-decoration: line-through").arg(color(Token::Disabled).name()));
    });
    return label;
}

} // namespace

MergeDialog::MergeDialog(const RecordType& type, Session& session, qint64 first, qint64 second, QWidget* parent)
    : QDialog(parent), m_type(type), m_ids{first, second}
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge two records"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(8));
    buildHead(column, session);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("mergeCancel"));
    m_act = new QPushButton(tr("Merge"), this);
    m_act->setObjectName(QStringLiteral("mergeAct"));
    m_act->setEnabled(false);
    setRole(m_act, "primary");
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_act);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus(Qt::OtherFocusReason);
    resize(px(600), px(520));
    session.jobs().read(
        QStringLiteral("merge"), this,
        [kind = &m_type, ids = m_ids](const ReadStore& store, Progress&) { return mergeSheets(store, *kind, ids); },
        [this](const MergeSheets& sheets) { present(sheets); });
}

void MergeDialog::buildHead(QVBoxLayout* column, Session& session)
{
    column->addWidget(words(tr("Both mean the same. Which one stays?"), "heading"));
    for (size_t place = 0; place < m_ids.size(); ++place) {
        QRadioButton*& choice = m_choices[place];
        choice = new QRadioButton(session.store().title(m_type, m_ids[place]), this);
        choice->setObjectName(QStringLiteral("mergeKeep%1").arg(place));
        choice->setEnabled(false);
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showSheet();
        });
    }
    m_denied = words({}, "warning");
    m_denied->setObjectName(QStringLiteral("mergeDenied"));
    m_denied->hide();
    column->addWidget(m_denied);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    setRole(content, "panel");
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins(px(12), px(8), px(12), px(8));
    m_place->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    m_moved = words(tr("Reading…"), "");
    m_moved->setObjectName(QStringLiteral("mergeMoved"));
    column->addWidget(m_moved);
}

size_t MergeDialog::keptPlace() const
{
    return m_choices[1]->isChecked() ? 1 : 0;
}

void MergeDialog::present(const MergeSheets& sheets)
{
    m_sheets = sheets;
    for (QRadioButton* choice : m_choices)
        choice->setEnabled(true);
    m_act->setEnabled(true);
    // The one that more records point to is likelier the right one.
    m_choices[sheets[0].movedCount > sheets[1].movedCount ? 1 : 0]->setChecked(true);
}

void MergeDialog::showSheet()
{
    const MergeSheet& sheet = (*m_sheets)[keptPlace()];
    m_denied->setText(sheet.doubts.join(u'\n'));
    m_denied->setVisible(!sheet.doubts.isEmpty());
    delete m_fields;
    m_fields = new QWidget;
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(words(tr("After merging"), "caption"), 0, 1);
    grid->addWidget(words(tr("Given up, kept in the history"), "caption"), 0, 2);
    for (const MergeSheet::Line& line : sheet.lines)
        addLine(grid, line);
    m_place->insertWidget(0, m_fields);
    m_moved->setText(sheet.moved);
}

void MergeDialog::addLine(QGridLayout* grid, const MergeSheet::Line& line)
{
    const int row = grid->rowCount();
    grid->addWidget(words(line.label, "muted"), row, 0, Qt::AlignTop);
    grid->addWidget(words(line.result, line.isNew ? "accent" : ""), row, 1, Qt::AlignTop);
    if (!line.dropped.isEmpty())
        grid->addWidget(droppedWords(line.dropped), row, 2, Qt::AlignTop);
}

} // namespace cooperage::ui
