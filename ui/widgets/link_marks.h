// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <functional>

class QPainter;
class QWidget;

namespace cooperage::ui {

/// Marks that a widget paints itself (rows, bars, columns), each a link: hand and hover, click, arrows and Enter, focus
/// ring, tooltip and the words for a screen reader are the same everywhere.
///
/// It listens to the widget's events; the widget only paints, asking for hovered() and calling paintFocus() last.
class LinkMarks final : public QObject {
    Q_OBJECT
public:
    struct Marks {
        std::function<int()> count;
        std::function<QRectF(int)> rect;     ///< in the coordinates of the surface
        std::function<QString(int)> words;   ///< for screen readers
        std::function<QString(int)> toolTip; ///< empty: none
        std::function<bool(int)> isLink = [](int) { return true; };
    };

    /// The surface gets the mouse (a scroll area's viewport), the widget the keys and the focus: often the same.
    LinkMarks(QWidget* widget, QWidget* surface, Marks marks);

    /// After the marks changed: the current one stays within them.
    void refresh();
    int hovered() const { return m_hovered; } ///< −1: none
    int current() const { return m_current; }
    /// The ring around the current mark, only while the keyboard is used.
    void paintFocus(QPainter& painter) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void opened(int mark);

private:
    int markAt(const QPointF& position) const;
    bool isLink(int mark) const;
    void setCurrent(int mark);
    void hover(int mark);
    bool press(int key);
    bool surfaceEvent(QEvent* event);
    void showFocus(bool shows);

    QWidget* m_widget;
    QWidget* m_surface;
    Marks m_marks;
    int m_current = 0;
    int m_hovered = -1;
    bool m_showsCurrent = false;
};

} // namespace cooperage::ui
