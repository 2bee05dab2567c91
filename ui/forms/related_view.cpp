// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/related_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/base/number_text.h"
#include "core/base/words.h"
#include "core/store/references.h"
#include "core/store/selections.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

RelatedView::RelatedView(const PageContext& context, const RecordType& type, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_type(type)
{
    setObjectName(QStringLiteral("relatedView"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int RelatedView::show(qint64 id)
{
    auto* page = new QWidget(this);
    setRole(page, "panel");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(14), px(10), px(14), px(14));
    column->setSpacing(px(4));
    const ReadStore& store = m_context.session.store();
    const QString title = store.title(m_type, id);
    int total = 0;
    for (const Reference& reference : referencesTo(store, m_type, id)) {
        const int count = static_cast<int>(reference.ids.size());
        total += count;
        const FieldInfo& field = reference.type->field(reference.field);
        auto* link = new LinkButton(reference.type->many(), page);
        link->setObjectName(
            QStringLiteral("related_%1_%2").arg(reference.type->table(), QLatin1StringView(field.name)));
        link->showChevron();
        auto* role = new QLabel(tr("as %1").arg(recordText(field.label)), page);
        setRole(role, "caption");
        auto* number = new QLabel(numberText(double(count)), page);
        auto* row = new QHBoxLayout;
        row->addWidget(link);
        row->addWidget(role, 1);
        row->addWidget(number);
        column->addLayout(row);
        column->addWidget(hairline(page));
        const Selection these = selectionPointingTo(*reference.type, reference.field, id,
                                                    QStringLiteral("%1 · %2").arg(reference.type->many(), title));
        connect(
            link, &LinkButton::clicked, this, [this, these] { m_context.navigator.openList(*these.type, these); },
            Qt::QueuedConnection);
    }
    column->addStretch(1);
    setWidget(page);
    return total;
}

} // namespace cooperage::ui
