// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace cooperage::ui {

/// The ring of 2 px around a button that has the keyboard. A style sheet can only draw inside a widget, so the ring is
/// a frame of its own laid around it; inputs need none, they change their edge instead.
class FocusRing final : public QFocusFrame {
    Q_OBJECT
public:
    explicit FocusRing(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Moves one ring to whatever button-like widget got the focus by the keyboard. A widget that is no button asks for the
/// ring by the property `focusRing` = true.
class FocusRingKeeper final : public QObject {
    Q_OBJECT
public:
    explicit FocusRingKeeper(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<FocusRing> m_ring; ///< dies with the window it was last in
};

} // namespace cooperage::ui
