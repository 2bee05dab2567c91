// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

MessageDialog::MessageDialog(const Question& question, QWidget* parent) : QDialog(parent)
{
    build(question.title, question.isDangerous ? "exclamation-triangle" : "question-circle");
    addText(question.text, "heading");
    if (!question.consequences.isEmpty())
        addText(question.consequences, "muted");
    QPushButton* stay = addButton(question.stay.isEmpty() ? tr("Cancel") : question.stay, "stay", "");
    QPushButton* act = addButton(question.act, "act", question.isDangerous ? "danger" : "primary");
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    stay->setDefault(true);
    stay->setFocus(Qt::OtherFocusReason);
}

MessageDialog::MessageDialog(const QString& title, const QString& text, const QString& detail, QWidget* parent)
    : QDialog(parent)
{
    build(title, "exclamation-triangle");
    addText(text, "heading");
    if (!detail.isEmpty())
        addDetail(detail);
    QPushButton* close = addButton(tr("Close"), "stay", "");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
}

MessageDialog::MessageDialog(const TextQuestion& question, QWidget* parent) : QDialog(parent)
{
    build(question.title, nullptr);
    QLabel* label = addText(question.label, "");
    m_edit = new QLineEdit(question.text, this);
    m_edit->setObjectName(QStringLiteral("text"));
    m_edit->setAccessibleName(question.label);
    label->setBuddy(m_edit);
    m_words->addWidget(m_edit);
    QPushButton* stay = addButton(tr("Cancel"), "stay", "");
    QPushButton* act = addButton(question.act, "act", "primary");
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    const auto allow = [this, act] { act->setEnabled(!text().isEmpty()); };
    connect(m_edit, &QLineEdit::textChanged, act, allow);
    allow();
    act->setDefault(true);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

MessageDialog::MessageDialog(const TextsQuestion& question, QWidget* parent) : QDialog(parent)
{
    build(question.title, nullptr);
    addText(question.text, "muted");
    for (const TextsQuestion::Field& field : question.fields) {
        QLabel* label = addText(field.label, "");
        auto* edit = new QLineEdit(field.text, this);
        edit->setObjectName(QStringLiteral("text%1").arg(m_edits.size()));
        edit->setAccessibleName(field.label);
        edit->setPlaceholderText(field.hint);
        label->setBuddy(edit);
        m_words->addWidget(edit);
        m_edits.push_back(edit);
    }
    QPushButton* stay = addButton(tr("Cancel"), "stay", "");
    QPushButton* act = addButton(question.act, "act", "primary");
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    act->setDefault(true);
    m_edits.front()->setFocus(Qt::OtherFocusReason);
}

QStringList MessageDialog::texts() const
{
    QStringList texts;
    for (const QLineEdit* edit : m_edits)
        texts.append(edit->text().trimmed());
    return texts;
}

QString MessageDialog::text() const
{
    return m_edit ? m_edit->text().trimmed() : QString();
}

void MessageDialog::build(const QString& title, const char* mark)
{
    setWindowTitle(title);
    setMinimumWidth(px(440));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* body = new QHBoxLayout;
    body->setContentsMargins(px(18), px(16), px(18), px(16));
    body->setSpacing(px(14));
    if (mark)
        body->addWidget(new IconLabel(QString::fromLatin1(mark), Token::WarningText, 24, this), 0, Qt::AlignTop);
    m_words = new QVBoxLayout;
    m_words->setSpacing(px(6));
    body->addLayout(m_words, 1);
    column->addLayout(body);

    m_foot = new QWidget(this);
    m_foot->setAttribute(Qt::WA_StyledBackground);
    setRole(m_foot, "bar");
    auto* buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(px(14), px(10), px(14), px(10));
    buttons->setSpacing(px(8));
    buttons->addStretch();
    column->addStretch();
    column->addWidget(hairline(this));
    column->addWidget(m_foot);
}

QLabel* MessageDialog::addText(const QString& text, const char* role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    m_words->addWidget(label);
    return label;
}

void MessageDialog::addDetail(const QString& detail)
{
    auto* show = new LinkButton(tr("Details"), this);
    show->setObjectName(QStringLiteral("showDetail"));
    show->setCheckable(true);
    auto* text = new QPlainTextEdit(detail, this);
    text->setObjectName(QStringLiteral("detail"));
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setFixedHeight(px(110));
    text->hide();
    connect(show, &LinkButton::toggled, text, &QWidget::setVisible);
    m_words->addWidget(show, 0, Qt::AlignLeft);
    m_words->addWidget(text);
}

QPushButton* MessageDialog::addButton(const QString& text, const char* name, const char* role)
{
    auto* button = new QPushButton(text, m_foot);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    setRole(button, role);
    m_foot->layout()->addWidget(button);
    return button;
}

} // namespace cooperage::ui
