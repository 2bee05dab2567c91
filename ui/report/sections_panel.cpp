// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keep_focus.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kAnnexRole = Qt::UserRole + 1;

/// Draws the handle by which a section is dragged at the right end of its row.
class HandleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem text = option;
        text.rect.setRight(option.rect.right() - px(22));
        QStyledItemDelegate::paint(painter, text, index);
        const QRect handle(option.rect.right() - px(20), option.rect.top(), px(16), option.rect.height());
        icon("grip-vertical", Token::Text3).paint(painter, handle);
    }
};

} // namespace

SectionsPanel::SectionsPanel(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel), m_list(new QListWidget), m_about(new QLabel), m_text(new QPlainTextEdit),
      m_save(new QPushButton(tr("Save"))), m_revert(new QPushButton(tr("Undo typing")))
{
    setRole(this, "panel");
    auto* column = new QVBoxLayout(this);
    m_heading->setObjectName(QStringLiteral("sectionsHeading"));
    setRole(m_heading, "caption");
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setItemDelegate(new HandleDelegate(m_list));
    m_list->installEventFilter(this);
    column->addWidget(m_heading);
    column->addWidget(m_list, 3);
    column->addWidget(hairline(this));
    makeEditor();
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsPanel::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        showCount();
        Q_EMIT printedChanged(item->data(kIdRole).toString(), item->checkState() == Qt::Checked);
    });
    // The dropped row is still there twice while rows move.
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionsPanel::tellOrder, Qt::QueuedConnection);
    whenThemed(this, [this, column] {
        column->setContentsMargins(px(12), px(10), px(12), px(12));
        column->setSpacing(px(6));
        m_list->setSpacing(px(1));
        m_text->setMinimumHeight(px(96));
    });
}

void SectionsPanel::makeEditor()
{
    setRole(m_about, "caption");
    m_about->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("ownText"));
    m_text->setAccessibleName(tr("Paragraphs of the office"));
    m_text->setPlaceholderText(tr("What the office adds to this section; each line becomes a paragraph."));
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("saveText"));
    m_revert->setObjectName(QStringLiteral("revertText"));
    setCompact(m_save);
    setCompact(m_revert);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_about);
    column->addWidget(m_text, 2);
    column->addLayout(buttons);
    enableButtons(false);
    connect(m_save, &QPushButton::clicked, this, &SectionsPanel::saveText);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        const QString chosen = std::exchange(m_chosen, QString());
        for (int row = 0; row < int(m_sections.size()); ++row)
            if (m_sections[size_t(row)].id == chosen)
                choose(row);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        enableButtons(isChanged());
        setState(m_text, isChanged() ? "changed" : "");
    });
}

void SectionsPanel::setSections(const std::vector<SectionState>& sections)
{
    const bool isWriting = isChanged();
    const QSignalBlocker blocker(m_list);
    m_sections = sections;
    m_list->clear();
    int chosen = 0;
    for (size_t i = 0; i < sections.size(); ++i) {
        const SectionState& section = sections[i];
        const QString title = section.isAnnex ? tr("Annex: %1").arg(section.title) : section.title;
        auto* item = new QListWidgetItem(title, m_list);
        item->setFlags(m_whyReadOnly.isEmpty()
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(kAnnexRole, section.isAnnex);
        item->setCheckState(section.isPrinted ? Qt::Checked : Qt::Unchecked);
        item->setData(kIdRole, section.id);
        item->setSizeHint({px(120), px(30)});
        item->setToolTip(section.text.isEmpty() ? title : tr("%1\nwith paragraphs of the office").arg(title));
        if (!section.text.isEmpty())
            item->setIcon(icon("text-left", Token::Accent));
        if (section.id == m_chosen)
            chosen = int(i);
    }
    m_list->setCurrentRow(chosen);
    showCount();
    if (!isWriting) {
        m_chosen.clear();
        choose(chosen);
    }
}

void SectionsPanel::setReadOnly(const QString& why)
{
    m_whyReadOnly = why;
    m_text->setReadOnly(!why.isEmpty());
    m_text->setToolTip(why);
    m_list->setToolTip(why);
}

void SectionsPanel::showCount()
{
    int printed = 0;
    for (int row = 0; row < m_list->count(); ++row)
        printed += m_list->item(row)->checkState() == Qt::Checked;
    m_heading->setText(tr("Sections %1 / %2").arg(printed).arg(m_list->count()));
}

void SectionsPanel::choose(int row)
{
    if (row < 0 || size_t(row) >= m_sections.size() || m_sections[size_t(row)].id == m_chosen)
        return;
    saveText();
    const SectionState& section = m_sections[size_t(row)];
    m_chosen = section.id;
    m_about->setText(tr("Own paragraphs: %1").arg(section.title));
    m_text->setPlainText(section.text);
    enableButtons(false);
    setState(m_text, "");
}

/// Annexes stay behind the signature wherever they are dropped.
void SectionsPanel::tellOrder()
{
    QStringList sections, annexes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        (item->data(kAnnexRole).toBool() ? annexes : sections) << item->data(kIdRole).toString();
    }
    Q_EMIT orderChanged(sections + annexes);
}

bool SectionsPanel::moveByKey(const QKeyEvent& key)
{
    const int step = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
    const int from = m_list->currentRow();
    const int to = from + step;
    if (!m_whyReadOnly.isEmpty() || key.modifiers() != Qt::AltModifier || step == 0 || from < 0 || to < 0 ||
        to >= m_list->count())
        return false;
    if (m_list->item(from)->data(kAnnexRole) == m_list->item(to)->data(kAnnexRole))
        m_list->model()->moveRow({}, from, {}, step < 0 ? to : to + 1);
    return true;
}

bool SectionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && moveByKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void SectionsPanel::enableButtons(bool enabled)
{
    setEnabledKeepingFocus(m_save, enabled, m_text);
    setEnabledKeepingFocus(m_revert, enabled, m_text);
}

bool SectionsPanel::isChanged() const
{
    const auto section = std::find_if(m_sections.begin(), m_sections.end(),
                                      [this](const SectionState& each) { return each.id == m_chosen; });
    return section != m_sections.end() && m_text->toPlainText().trimmed() != section->text.trimmed();
}

void SectionsPanel::saveText()
{
    if (!isChanged())
        return;
    const QString text = m_text->toPlainText().trimmed();
    for (SectionState& section : m_sections)
        if (section.id == m_chosen)
            section.text = text;
    enableButtons(false);
    setState(m_text, "");
    Q_EMIT textChanged(m_chosen, text);
}

} // namespace cooperage::ui
