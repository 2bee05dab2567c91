// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/number_text.h"
#include "ui/exchange/row_filter.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/notice.h"

namespace cooperage::ui {

using metrics::px;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ImportDone::ImportDone(QWidget* parent) : QWidget(parent)
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    m_heading = new QLabel(card);
    m_heading->setObjectName(QStringLiteral("doneHeading"));
    setRole(m_heading, "title");
    m_sentence = new QLabel(card);
    m_sentence->setObjectName(QStringLiteral("doneSentence"));
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "muted");
    m_numbers = new QHBoxLayout;
    m_refused = new QWidget(card);
    m_refusedText = new QLabel(m_refused);
    m_refusedText->setObjectName(QStringLiteral("doneRefused"));
    m_refusedText->setWordWrap(true);
    setRole(m_refusedText, "violation");
    m_save = button(QStringLiteral("doneSaveRefused"), tr("Save refused rows"), "file-earmark-arrow-down");
    setCompact(m_save);
    m_lists = new FlowLayout;
    m_undo = button(QStringLiteral("undoImport"), tr("Undo this import"), "arrow-90deg-left");
    QPushButton* more = button(QStringLiteral("importMore"), tr("Import more"), "file-import");
    QPushButton* report = button(QStringLiteral("openReport"), tr("Make the term report"), "clipboard-data");
    setRole(report, "primary");
    report->setIcon(icon("clipboard-data", Token::OnFill));

    auto* head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("check-circle"), Token::CompliantText, 24, card));
    head->addWidget(m_heading, 1);
    auto* refused = new QHBoxLayout(m_refused);
    refused->setContentsMargins(0, 0, 0, 0);
    refused->addWidget(new IconLabel(QStringLiteral("slash-circle"), Token::ViolationText, 16, m_refused));
    refused->addWidget(m_refusedText, 1);
    refused->addWidget(m_save);
    auto* lists = new QWidget(card);
    lists->setLayout(m_lists);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addWidget(more);
    foot->addStretch();
    foot->addWidget(report);
    auto* inside = new QVBoxLayout(card);
    inside->addLayout(head);
    inside->addWidget(m_sentence);
    inside->addLayout(m_numbers);
    inside->addWidget(m_refused);
    inside->addWidget(makeNoName(card));
    inside->addWidget(hairline(card));
    inside->addWidget(lists);
    inside->addWidget(hairline(card));
    inside->addLayout(foot);
    // The card's height follows from its width, which a column as wide as the card alone knows.
    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(card);
    column->addStretch(2);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ImportDone::undoAsked);
    connect(more, &QPushButton::clicked, this, &ImportDone::moreAsked);
    connect(report, &QPushButton::clicked, this, &ImportDone::reportAsked);
    connect(m_save, &QPushButton::clicked, this, &ImportDone::saveRefusedAsked);
    whenThemed(this, [this, card, inside, head, refused] {
        card->setFixedWidth(px(680));
        inside->setContentsMargins(px(24), px(20), px(24), px(20));
        inside->setSpacing(px(14));
        head->setSpacing(px(10));
        refused->setSpacing(px(8));
        m_numbers->setSpacing(px(32));
    });
}

QWidget* ImportDone::makeNoName(QWidget* card)
{
    m_noName =
        new Notice(ChipKind::Missing, {}, tr("The college has no name yet, so the report will bear none."), card);
    m_noName->setObjectName(QStringLiteral("noCollege"));
    QPushButton* name = m_noName->addRemedy(tr("Name the college"));
    name->setObjectName(QStringLiteral("nameCollege"));
    connect(name, &QPushButton::clicked, this, &ImportDone::settingsAsked);
    return m_noName;
}

void ImportDone::setCollegeNamed(bool isNamed)
{
    m_noName->setVisible(!isNamed);
}

QPushButton* ImportDone::button(const QString& name, const QString& text, const char* iconName)
{
    auto* made = new QPushButton(icon(iconName), text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void ImportDone::addNumber(const QString& name, qint64 number, const QString& word)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* count = new QLabel(numberText(number));
    count->setObjectName(name);
    setRole(count, "number");
    auto* label = new QLabel(word);
    setRole(label, "caption");
    column->addWidget(count);
    column->addWidget(label);
    m_numbers->addLayout(column);
}

void ImportDone::fillNumbers(const ImportPlan& plan)
{
    clear(m_numbers);
    addNumber(QStringLiteral("doneNew"), plan.count(RowState::New), tr("rows added"));
    addNumber(QStringLiteral("doneUpdated"), plan.count(RowState::Update), tr("rows updated"));
    addNumber(QStringLiteral("doneUnchanged"), plan.count(RowState::Unchanged), tr("rows unchanged"));
    addNumber(QStringLiteral("doneWarned"), countRows(plan, RowFilter::Warned), tr("rows with warnings"));
    m_numbers->addStretch();
}

void ImportDone::fillLists(const ImportPlan& plan)
{
    clear(m_lists);
    std::vector<const RecordType*> seen;
    for (const PlannedSheet& sheet : plan.sheets) {
        if (!sheet.type || std::find(seen.begin(), seen.end(), sheet.type) != seen.end())
            continue;
        seen.push_back(sheet.type);
        QPushButton* open = button(QStringLiteral("open_") + sheet.type->table(), tr("See %1").arg(sheet.type->many()),
                                   *sheet.type->names().icon ? sheet.type->names().icon : "table");
        setCompact(open);
        connect(open, &QPushButton::clicked, this, [this, type = sheet.type] { Q_EMIT listAsked(*type); });
        m_lists->addWidget(open);
    }
}

void ImportDone::setResult(const ImportPlan& plan, const ImportResult& result)
{
    m_heading->setText(tr("%Ln rows written", nullptr, int(rowsToWrite(plan))));
    QStringList names;
    for (const PlannedFile& file : plan.files)
        if (file.error.isEmpty())
            names << file.name;
    m_sentence->setText(tr("%Ln records added, %1 changed, from %2", nullptr, int(result.inserted))
                            .arg(numberText(result.updated), names.join(tr(", "))));
    fillNumbers(plan);
    fillLists(plan);
    const qint64 refused = plan.count(RowState::Refused);
    m_refused->setVisible(refused > 0);
    m_refusedText->setText(
        tr("%Ln rows were refused and are not in the file. Mend them and import them again.", nullptr, int(refused)));
    m_save->setText(tr("Save %Ln refused rows with reasons…", nullptr, int(refused)));
    setUndoable(true);
}

void ImportDone::setUndoable(bool undoable)
{
    m_undo->setEnabled(undoable);
    m_undo->setToolTip(undoable ? tr("Everything as it was before, in one step")
                                : tr("Something was changed after this import: undo that first"));
}

} // namespace cooperage::ui
