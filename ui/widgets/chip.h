// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/tokens.h"

class QPainter;

namespace cooperage::ui {

/// What a chip says. Each has its own shape beside its colour, so that nothing is told by colour alone.
enum class ChipKind {
    Neutral,
    Violation,
    Warning,
    Missing,
    Compliant,
    CompliantQuiet, ///< in long lists: grey word, no box
    Exempt,
    Info,
    Locked,
    Dormant,
    Shallow,
    Medium,
    Deep
};

struct ChipLook {
    Token text;
    Token back;
    Token edge;
    QString icon; ///< empty: the word alone
};

ChipLook chipLook(ChipKind kind);

/// Width of a chip with this word, height metrics::chipHeight().
QSize chipSize(ChipKind kind, const QString& text);

/// Paints a chip at the left of `area`, centred in its height, elided to its width: for delegates.
void paintChip(QPainter* painter, const QRect& area, ChipKind kind, const QString& text);

/// A word with its shape: severity, level of depth, or a plain tag. It shows and does nothing.
class Chip final : public QWidget {
    Q_OBJECT
public:
    Chip(ChipKind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(ChipKind kind);
    void setText(const QString& text);
    ChipKind kind() const { return m_kind; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipKind m_kind;
    QString m_text;
};

} // namespace cooperage::ui
