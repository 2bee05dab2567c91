// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace cooperage::ui {

/// What can be done about a result: the word on the button, and the act.
using ToastActs = std::vector<std::pair<QString, std::function<void()>>>;

/// The dark bar at the bottom centre that tells of a result, with acts such as Undo; gone after six seconds, or not
/// before it is left when the mouse or the keyboard is in it. For results only: a failure is told by Dialogs.
class Toast final : public QFrame {
    Q_OBJECT
public:
    /// Floats over `host` and follows its size.
    explicit Toast(QWidget* host);

    /// At most two acts.
    void tell(const QString& text, const ToastActs& acts = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPushButton* actButton(const char* name, size_t act);
    void place();
    void leaveWhenIdle();

    QHBoxLayout* m_row;
    QLabel* m_text;
    QPushButton* m_act;
    QPushButton* m_other;
    QToolButton* m_close;
    QTimer m_timer;
    ToastActs m_acts;
};

} // namespace cooperage::ui
