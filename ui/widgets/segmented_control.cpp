// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include "ui/style/roles.h"

namespace cooperage::ui {

SegmentedControl::SegmentedControl(QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QPushButton* SegmentedControl::addSegment(const QString& text)
{
    auto* button = new QPushButton(text, this);
    const int index = count();
    button->setObjectName(QStringLiteral("segment%1").arg(index));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setChecked(index == 0);
    setCompact(button);
    setRole(button, "segment");
    m_group->addButton(button, index);
    m_row->addWidget(button);
    shapeEnds();
    return button;
}

/// Only the outer corners are round, and neighbours share their edge.
void SegmentedControl::shapeEnds()
{
    const QList<QAbstractButton*> buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == buttons.size() - 1;
        const QString end = isFirst && isLast ? QStringLiteral("both")
                            : isFirst         ? QStringLiteral("first")
                            : isLast          ? QStringLiteral("last")
                                              : QStringLiteral("middle");
        buttons[i]->setProperty("end", end);
        buttons[i]->style()->unpolish(buttons[i]);
        buttons[i]->style()->polish(buttons[i]);
    }
}

void SegmentedControl::setText(int index, const QString& text)
{
    m_group->button(index)->setText(text);
}

void SegmentedControl::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

} // namespace cooperage::ui
