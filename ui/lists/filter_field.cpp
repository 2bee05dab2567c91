// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/filter_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include "core/base/words.h"
#include "ui/forms/editors/check_menu.h"
#include "ui/lists/filter_text.h"
#include "ui/lists/shown_value.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

FilterField::FilterField(const RecordType& type, int field, QWidget* parent)
    : QWidget(parent), m_type(type), m_field(field), m_pause(new QTimer(this))
{
    const FieldInfo& info = type.field(field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connect(m_pause, &QTimer::timeout, this, &FilterField::changed);
    if (isFilteredByList(info))
        makeList();
    else
        makeEdit();
    QWidget* input = m_edit ? static_cast<QWidget*>(m_edit) : m_list;
    input->setObjectName(QStringLiteral("filter_%1").arg(QLatin1StringView(info.name)));
    input->setAccessibleName(tr("Filter: %1").arg(fieldTitle(info)));
    row->addWidget(input);
    setFocusProxy(input);
    restyle();
}

void FilterField::makeEdit()
{
    m_edit = new QLineEdit(this);
    setRole(m_edit, "filter");
    const Kind kind = m_type.field(m_field).kind;
    if (kind == Kind::Date)
        m_edit->setToolTip(tr("2025-09, >=2025-09-01, 2025-09-01..2025-12-31, empty"));
    else if (isNumeric(m_type.field(m_field)))
        m_edit->setToolTip(tr("3000, >=3000, 1000..3000, empty"));
    else
        m_edit->setToolTip(tr("Part of the text; * stands for anything"));
    QAction* clear = m_edit->addAction(icon("x-lg", Token::Accent), QLineEdit::TrailingPosition);
    clear->setObjectName(QStringLiteral("clearFilter"));
    connect(clear, &QAction::triggered, m_edit, &QLineEdit::clear);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::take);
}

void FilterField::makeList()
{
    m_list = new QToolButton(this);
    setRole(m_list, "filter");
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_menu = new CheckMenu(m_list);
    const FieldInfo& info = m_type.field(m_field);
    for (const Choice& choice : info.choices)
        m_menu->addChoice(QString::fromLatin1(choice.token), recordText(choice.label));
    if (info.kind == Kind::Bool) {
        m_menu->addChoice(QStringLiteral("1"), tr("Yes"));
        m_menu->addChoice(QStringLiteral("0"), tr("No"));
    }
    if (!info.isRequired())
        m_menu->addChoice(QStringLiteral("-"), tr("(empty)"));
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("All")), &QAction::triggered, this, [this] { take({}); });
    connect(m_menu, &CheckMenu::chosen, this, [this] { take(m_menu->tokens().join(u';')); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setTokens(m_text.split(u';')); });
    m_list->setMenu(m_menu);
}

void FilterField::setText(const QString& text)
{
    m_text = text.trimmed();
    if (m_edit && m_edit->text().trimmed() != m_text) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(m_text);
    }
    restyle();
}

void FilterField::take(const QString& text)
{
    if (text.trimmed() == m_text)
        return;
    setText(text);
    m_pause->start();
}

void FilterField::restyle()
{
    const bool fits = filtersOf(m_type, m_field, m_text).has_value();
    const char* state = !fits ? "refused" : isActive() ? "active" : "";
    if (m_edit) {
        setState(m_edit, state);
        m_edit->actions().constFirst()->setVisible(isActive());
        return;
    }
    setState(m_list, state);
    const QStringList chosen = m_text.split(u';', Qt::SkipEmptyParts);
    QString words = tr("%1 chosen").arg(chosen.size());
    if (chosen.size() < 2)
        words = chosen.isEmpty() ? tr("All") : m_menu->label(chosen.constFirst());
    m_list->setText(words);
}

} // namespace cooperage::ui
