// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kPadding = 6;
constexpr int kIcon = 13;
constexpr int kIconGap = 4;

int iconWidth(const ChipLook& look)
{
    return look.icon.isEmpty() ? 0 : px(kIcon) + px(kIconGap);
}

} // namespace

ChipLook chipLook(ChipKind kind)
{
    using enum Token;
    switch (kind) {
    case ChipKind::Neutral:
        return {Text2, Surface2, Line, {}};
    case ChipKind::Violation:
        return {ViolationText, ViolationBack, ViolationEdge, QStringLiteral("exclamation-octagon-fill")};
    case ChipKind::Warning:
        return {WarningText, WarningBack, WarningEdge, QStringLiteral("exclamation-triangle-fill")};
    case ChipKind::Missing:
        return {MissingText, MissingBack, MissingEdge, QStringLiteral("question-circle")};
    case ChipKind::Compliant:
        return {CompliantText, CompliantBack, CompliantEdge, QStringLiteral("check-circle")};
    case ChipKind::CompliantQuiet:
        return {Text3, Count, Count, QStringLiteral("check-circle")};
    case ChipKind::Exempt:
        return {ExemptText, ExemptBack, ExemptEdge, QStringLiteral("shield-check")};
    case ChipKind::Info:
        return {Accent, Weak, Weak, QStringLiteral("info-circle")};
    case ChipKind::Locked:
        return {Text2, Surface2, Line, QStringLiteral("lock")};
    case ChipKind::Dormant:
        return {OnDormant, LevelDormant, LevelDormant, {}};
    case ChipKind::Shallow:
        return {OnShallow, LevelShallow, LevelShallow, {}};
    case ChipKind::Medium:
        return {OnMedium, LevelMedium, LevelMedium, {}};
    case ChipKind::Deep:
        return {OnDeep, LevelDeep, LevelDeep, {}};
    }
    return {Text2, Surface2, Line, {}};
}

QSize chipSize(ChipKind kind, const QString& text)
{
    const QFontMetrics letters(theme().font(TextRole::Caption));
    return {letters.horizontalAdvance(text) + iconWidth(chipLook(kind)) + 2 * px(kPadding) + 2,
            std::max(metrics::chipHeight(), letters.height())};
}

void paintChip(QPainter* painter, const QRect& area, ChipKind kind, const QString& text)
{
    const ChipLook look = chipLook(kind);
    const QSize size = chipSize(kind, text).boundedTo(area.size());
    const QRect box(area.x(), area.y() + (area.height() - size.height()) / 2, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.back != Token::Count) {
        painter->setPen(color(look.edge));
        painter->setBrush(color(look.back));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius(),
                                 metrics::chipRadius());
    }
    QRect word = box.adjusted(px(kPadding), 0, -px(kPadding), 0);
    if (!look.icon.isEmpty()) {
        const QRect mark(word.x(), box.y() + (box.height() - px(kIcon)) / 2, px(kIcon), px(kIcon));
        const Token tint = kind == ChipKind::CompliantQuiet ? Token::CompliantText : look.text;
        icon(look.icon, tint).paint(painter, mark);
        word.setLeft(word.left() + iconWidth(look));
    }
    const QFont font = theme().font(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(color(look.text));
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, word.width() + 1);
    painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter->restore();
}

Chip::Chip(ChipKind kind, const QString& text, QWidget* parent) : QWidget(parent), m_kind(kind), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    whenThemed(this, [this] { updateGeometry(); });
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_kind, m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_kind, m_text);
}

} // namespace cooperage::ui
