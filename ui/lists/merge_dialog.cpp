// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/merge_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "core/base/words.h"
#include "ui/lists/shown_value.h"
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

MergeDialog::MergeDialog(const RecordType& type, const ReadStore& store, qint64 first, qint64 second, QWidget* parent)
    : QDialog(parent), m_type(type), m_store(store), m_ids{first, second}
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge two records"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(8));
    buildHead(column);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("mergeCancel"));
    auto* act = new QPushButton(tr("Merge"), this);
    act->setObjectName(QStringLiteral("mergeAct"));
    setRole(act, "primary");
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(act);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus(Qt::OtherFocusReason);
    resize(px(600), px(520));
    showPlan();
}

void MergeDialog::buildHead(QVBoxLayout* column)
{
    column->addWidget(words(tr("Both mean the same. Which one stays?"), "heading"));
    for (size_t place = 0; place < m_ids.size(); ++place) {
        QRadioButton*& choice = m_choices[place];
        choice = new QRadioButton(m_store.title(m_type, m_ids[place]), this);
        choice->setObjectName(QStringLiteral("mergeKeep%1").arg(place));
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showPlan();
        });
    }
    m_denied = words({}, "warning");
    m_denied->setObjectName(QStringLiteral("mergeDenied"));
    column->addWidget(m_denied);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    setRole(content, "panel");
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins(px(12), px(8), px(12), px(8));
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    m_moved = words({}, "");
    m_moved->setObjectName(QStringLiteral("mergeMoved"));
    column->addWidget(m_moved);
    // The one that more records point to is likelier the right one.
    const auto weight = [this](size_t kept) {
        return merge::plan(m_store, m_type, m_ids[kept], m_ids[1 - kept]).movedCount();
    };
    m_choices[weight(0) > weight(1) ? 1 : 0]->setChecked(true);
}

size_t MergeDialog::keptPlace() const
{
    return m_choices[1] && m_choices[1]->isChecked() ? 1 : 0;
}

QString MergeDialog::shown(const Row& row, int field) const
{
    return shownValue(m_store, m_type.field(field), row.values[static_cast<size_t>(field)]);
}

void MergeDialog::showPlan()
{
    if (!m_moved)
        return;
    const merge::Plan plan = merge::plan(m_store, m_type, kept(), other());
    m_denied->setText(doubtsOf(plan).join(u'\n'));
    m_denied->setVisible(!m_denied->text().isEmpty());
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
    for (int field = 0; field < m_type.fieldCount(); ++field)
        if (!m_type.isWritten(field))
            addField(grid, field, plan);
    m_place->insertWidget(0, m_fields);
    m_place->setStretch(0, 0);
    if (m_place->count() == 1)
        m_place->addStretch(1);
    m_moved->setText(movedText(plan));
}

QStringList MergeDialog::doubtsOf(const merge::Plan& plan) const
{
    QStringList doubts;
    if (plan.isDenied)
        doubts.append(tr("It was once confirmed that the two are not the same."));
    for (int field : plan.opposed)
        doubts.append(
            tr("Each has a %1 of its own: they are probably two.").arg(recordText(m_type.field(field).label)));
    return doubts;
}

/// Only what the two differ in: the rest says itself.
void MergeDialog::addField(QGridLayout* grid, int field, const merge::Plan& plan)
{
    const Row mine = m_store.get(m_type, kept()), theirs = m_store.get(m_type, other());
    const auto at = static_cast<size_t>(field);
    if (mine.values[at] == theirs.values[at] && mine.values[at] == plan.result.values[at])
        return;
    const bool isDropped = std::find(plan.dropped.begin(), plan.dropped.end(), field) != plan.dropped.end();
    const bool isNew = mine.values[at] != plan.result.values[at];
    if (!isDropped && !isNew && m_type.titleFields().front() != field)
        return;
    const int row = grid->rowCount();
    grid->addWidget(words(recordText(m_type.field(field).label), "muted"), row, 0, Qt::AlignTop);
    grid->addWidget(words(shown(plan.result, field), isNew ? "accent" : ""), row, 1, Qt::AlignTop);
    if (isDropped)
        grid->addWidget(droppedWords(shown(theirs, field)), row, 2, Qt::AlignTop);
}

QString MergeDialog::movedText(const merge::Plan& plan) const
{
    std::map<QString, qsizetype> counts;
    for (const Reference& reference : plan.moved)
        counts[reference.type->many()] += static_cast<qsizetype>(reference.ids.size());
    QStringList parts;
    for (const auto& [name, count] : counts)
        parts.append(tr("%1 (%2)").arg(name).arg(count));
    const QString moved =
        parts.isEmpty()
            ? tr("Nothing points to \"%1\".").arg(m_store.title(m_type, other()))
            : tr("These point to \"%1\" from now on: %2.").arg(m_store.title(m_type, kept()), parts.join(tr(", ")));
    return moved + tr("\"%1\" becomes a former name and goes to the recycle bin. Agreements keep the name they were "
                      "signed under. This is one step and can be undone.")
                       .arg(m_store.title(m_type, other()));
}

} // namespace cooperage::ui
