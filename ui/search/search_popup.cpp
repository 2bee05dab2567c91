// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/search_popup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "core/records/all.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/search_field.h"

namespace cooperage::ui {

using namespace metrics;

namespace {
constexpr size_t kHitsPerType = 8;
constexpr int kTypeRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

QString wayText(SearchHit::Way way)
{
    switch (way) {
    case SearchHit::Way::Pinyin:
        return SearchPopup::tr("pinyin");
    case SearchHit::Way::Initials:
        return SearchPopup::tr("initials");
    case SearchHit::Way::Text:
        break;
    }
    return {};
}
} // namespace

SearchPopup::SearchPopup(const PageContext& context, SearchField* field)
    : QFrame(field->window()), m_context(context), m_field(field), m_list(new QListWidget), m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("searchPopup"));
    setAccessibleName(tr("Search results"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(4), px(4), px(4), px(4));
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_nothing->setContentsMargins(px(10), px(8), px(10), px(8));
    m_nothing->setWordWrap(true);
    setRole(m_nothing, "muted");
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    hide();
    connect(field, &SearchField::searched, this, &SearchPopup::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPopup::open);
    field->installEventFilter(this);
}

void SearchPopup::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_field->setNote({});
        hide();
        return;
    }
    m_context.session.jobs().read(
        QStringLiteral("search"), this,
        [text](const ReadStore& store, Progress&) { return searchAll(store, text, kHitsPerType); },
        [this](const std::vector<SearchHit>& hits) { show(hits); });
}

void SearchPopup::show(const std::vector<SearchHit>& hits)
{
    m_list->clear();
    const RecordType* group = nullptr;
    for (const SearchHit& hit : hits) {
        if (hit.type != group) {
            group = hit.type;
            auto* heading = new QListWidgetItem(group->many());
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme().font(TextRole::Caption));
            m_list->addItem(heading);
        }
        const QString way = wayText(hit.way);
        auto* item = new QListWidgetItem(way.isEmpty() ? hit.title : QStringLiteral("%1  ·  %2").arg(hit.title, way));
        item->setIcon(icon(hit.type->names().icon));
        item->setData(kTypeRole, hit.type->table());
        item->setData(kIdRole, hit.id);
        m_list->addItem(item);
    }
    m_field->setNote(tr("%Ln hits", nullptr, int(hits.size())));
    m_nothing->setText(tr("Nothing found. Try a part of the name, a number, or pinyin initials."));
    m_nothing->setVisible(hits.empty());
    m_list->setVisible(!hits.empty());
    if (!hits.empty())
        m_list->setCurrentRow(1);
    place();
    setVisible(m_field->hasFocus() || isVisible());
    raise();
}

void SearchPopup::place()
{
    const int rows = std::min(m_list->count(), 16);
    const int row = m_list->count() ? m_list->sizeHintForRow(0) : px(30);
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + px(4)));
    setGeometry(below.x(), below.y(), std::max(m_field->width(), px(420)), std::max(rows * row + px(14), px(48)));
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    if (watched != m_field || event->type() != QEvent::KeyPress || !isVisible())
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
        int row = m_list->currentRow() + step;
        while (row > 0 && row < m_list->count() && !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
            row += step;
        if (row > 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void SearchPopup::open(QListWidgetItem* item)
{
    const RecordType* type = item ? findRecordType(item->data(kTypeRole).toString()) : nullptr;
    if (!type)
        return;
    hide();
    m_context.navigator.openRecord(*type, item->data(kIdRole).toLongLong());
}

} // namespace cooperage::ui
