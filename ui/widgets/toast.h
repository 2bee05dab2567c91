// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cooperage::ui {

/// The dark bar at the bottom centre that tells of a result, with one act such as Undo; gone after six seconds, or not
/// before it is left when the mouse or the keyboard is in it. For results only: a failure is told by Dialogs.
class Toast final : public QFrame {
    Q_OBJECT
public:
    /// Floats over `host` and follows its size.
    explicit Toast(QWidget* host);

    void tell(const QString& text);
    void tell(const QString& text, const QString& act, std::function<void()> onAct);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void leaveWhenIdle();

    QHBoxLayout* m_row;
    QLabel* m_text;
    QPushButton* m_act;
    QToolButton* m_close;
    QTimer m_timer;
    std::function<void()> m_onAct;
};

} // namespace cooperage::ui
