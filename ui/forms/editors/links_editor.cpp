// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/links_editor.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/editors/link_editor.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/flow_layout.h"

namespace cooperage::ui {

LinksEditor::LinksEditor(const RecordType& target, const EditorContext& context, QWidget* parent)
    : FieldEditor(parent), m_target(target), m_context(context), m_chips(new QWidget(this)),
      m_more(new LinkEditor(target, context, this))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::px(4));
    column->addWidget(m_chips);
    column->addWidget(m_more);
    static_cast<QBoxLayout*>(layout())->addLayout(column);
    setFocusProxy(m_more);
    auto* flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metrics::px(4));
    connect(m_more, &FieldEditor::edited, this, [this] {
        const qint64 id = m_more->value().integer();
        if (id != 0) {
            if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end())
                m_ids.push_back(id);
            m_more->setValue({});
            showChips();
        }
        Q_EMIT edited();
    });
    showChips();
}

void LinksEditor::setValue(const Value& value)
{
    m_ids = splitIds(value.text());
    m_more->setValue({});
    showChips();
}

Value LinksEditor::value() const
{
    return Value(joinIds(m_ids));
}

QString LinksEditor::problem() const
{
    return m_more->problem();
}

void LinksEditor::setMark(const char* mark)
{
    m_more->setMark(mark);
}

void LinksEditor::showChips()
{
    qDeleteAll(m_chips->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (qint64 id : m_ids) {
        auto* chip = new QPushButton(icon("x-lg", Token::Text3), m_context.store.title(m_target, id), m_chips);
        chip->setObjectName(QStringLiteral("link_%1").arg(id));
        chip->setToolTip(tr("Take out"));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
        setRole(chip, "tag");
        connect(
            chip, &QPushButton::clicked, this, [this, id] { drop(id); }, Qt::QueuedConnection);
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_ids.empty());
    updateGeometry();
}

void LinksEditor::drop(qint64 id)
{
    std::erase(m_ids, id);
    showChips();
    Q_EMIT edited();
}

} // namespace cooperage::ui
