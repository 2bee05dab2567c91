// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/history_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/words.h"
#include "ui/lists/shown_value.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr size_t kEntries = 300; ///< more than a person reads; the command line lists all

QString shown(const ReadStore& store, const FieldInfo& field, const Value& value, const QString& text)
{
    const QString words = shownValue(store, field, value);
    return words.isEmpty() ? (text.isEmpty() ? QStringLiteral("—") : text) : words;
}

/// A new record is one line, not one for each field it began with.
bool isSameStep(const HistoryEntry& one, const HistoryEntry& other)
{
    return one.at == other.at && one.who == other.who && one.operationText == other.operationText;
}

} // namespace

HistoryView::HistoryView(const RecordType& type, QWidget* parent) : QScrollArea(parent), m_type(type)
{
    setObjectName(QStringLiteral("historyView"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void HistoryView::show(const ReadStore& store, qint64 id)
{
    auto* page = new QWidget(this);
    setRole(page, "panel");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(px(14), px(10), px(14), px(14));
    m_column->setSpacing(px(4));
    std::vector<HistoryEntry> entries = historyOf(store, m_type, id);
    std::reverse(entries.begin(), entries.end());
    const std::optional<Row> row = store.find(m_type, id);
    for (size_t first = 0; first < std::min(entries.size(), kEntries);) {
        size_t last = first;
        while (last < entries.size() && isSameStep(entries[first], entries[last]))
            ++last;
        const auto changed = [](const HistoryEntry& entry) { return !entry.oldValue.isNull(); };
        addStep(entries[first]);
        const bool isBirth =
            last == entries.size() && std::none_of(entries.begin() + qptrdiff(first), entries.end(), changed);
        for (size_t at = last; at-- > first && !isBirth;)
            addChange(store, entries[at], row ? row->values[static_cast<size_t>(entries[at].field)] : Value());
        m_column->addWidget(hairline(page));
        first = last;
    }
    m_column->addStretch(1);
    setWidget(page);
}

void HistoryView::addStep(const HistoryEntry& entry)
{
    auto* line =
        new QLabel(QStringLiteral("%1 · %2").arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                                 entry.operationText) +
                   (entry.who.isEmpty() ? QString() : QStringLiteral(" · ") + entry.who));
    line->setWordWrap(true);
    setRole(line, "caption");
    m_column->addSpacing(px(4));
    m_column->addWidget(line);
}

void HistoryView::addChange(const ReadStore& store, const HistoryEntry& entry, const Value& now)
{
    const FieldInfo& field = m_type.field(entry.field);
    auto* words = new QLabel(QStringLiteral("%1\n%2 → %3")
                                 .arg(recordText(field.label), shown(store, field, entry.oldValue, entry.oldText),
                                      shown(store, field, entry.newValue, entry.newText)));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->addWidget(words, 1);
    m_column->addLayout(row);
    // A link whose record is gone cannot come back, and a value that stands already need not.
    const bool isGone =
        field.isLink() && !entry.oldValue.isNull() && store.title(field.target(), entry.oldValue.integer()).isEmpty();
    if (entry.oldValue == now || isGone || (entry.oldValue.isNull() && field.isRequired()))
        return;
    auto* back = new LinkButton(tr("Restore old value"), widget());
    back->setObjectName(QStringLiteral("restore_%1").arg(QLatin1StringView(field.name)));
    row->addWidget(back, 0, Qt::AlignTop);
    connect(
        back, &LinkButton::clicked, this,
        [this, at = entry.field, value = entry.oldValue] { Q_EMIT restoreAsked(at, value); }, Qt::QueuedConnection);
}

} // namespace cooperage::ui
