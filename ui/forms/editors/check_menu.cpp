// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/check_menu.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QWidgetAction>

#include "ui/style/metrics.h"

namespace cooperage::ui {

namespace {

constexpr char kToken[] = "token";

} // namespace

CheckMenu::CheckMenu(QWidget* parent) : QMenu(parent) {}

void CheckMenu::addChoice(const QString& token, const QString& label)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::px(8), metrics::px(2), metrics::px(16), metrics::px(2));
    auto* box = new QCheckBox(label, row);
    box->setObjectName(QStringLiteral("choice_%1").arg(token));
    box->setProperty(kToken, token);
    line->addWidget(box);
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(row);
    addAction(action);
    m_boxes.append(box);
    connect(box, &QCheckBox::toggled, this, &CheckMenu::chosen);
}

QStringList CheckMenu::tokens() const
{
    QStringList checked;
    for (const QCheckBox* box : m_boxes)
        if (box->isChecked())
            checked.append(box->property(kToken).toString());
    return checked;
}

void CheckMenu::setTokens(const QStringList& tokens)
{
    for (QCheckBox* box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(tokens.contains(box->property(kToken).toString()));
    }
}

QString CheckMenu::label(const QString& token) const
{
    for (const QCheckBox* box : m_boxes)
        if (box->property(kToken).toString() == token)
            return box->text();
    return token;
}

} // namespace cooperage::ui
