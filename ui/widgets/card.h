// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace cooperage::ui {

class ElidedLabel;
class LinkButton;

/// A white box with a hairline: the finding as heading, its measure in grey, at the right a link or a toggle, below
/// what the caller puts into `body()`.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    void setHeading(const QString& sentence);
    void setMeasure(const QString& words);
    /// A link at the right, made at the first call.
    LinkButton* setLink(const QString& text);
    /// Something else at the right of the heading, such as a SegmentedControl; the card becomes its parent.
    void addAtRight(QWidget* widget);
    /// The one line of explanation a card may have at its foot.
    void setNote(const QString& text);
    /// Content without the card's own margin left and right, for rows that run from edge to edge.
    void setFlush();

    QVBoxLayout* body() const { return m_body; }
    QString heading() const;

private:
    void layOut();
    void layOutHead();

    QVBoxLayout* m_column;
    QWidget* m_top;
    QHBoxLayout* m_head;
    ElidedLabel* m_heading;
    QLabel* m_measure;
    QVBoxLayout* m_body;
    QLabel* m_note;
    LinkButton* m_link = nullptr;
    bool m_isFlush = false;
};

} // namespace cooperage::ui
