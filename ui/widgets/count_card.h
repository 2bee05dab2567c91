// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/style/tokens.h"

namespace cooperage::ui {

/// A count with its word and a line of explanation, as one button: click or Enter shows just those rows. Checkable, so
/// that several of them can act as a filter.
class CountCard final : public QAbstractButton {
    Q_OBJECT
public:
    /// The colours of the icon and of the square behind it.
    struct Look {
        QString icon;
        Token tint;
        Token back;
    };

    CountCard(const Look& look, const QString& word, QWidget* parent = nullptr);

    void setCount(qint64 count);
    void setNote(const QString& note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();

    Look m_look;
    QString m_number;
    QString m_note;
};

} // namespace cooperage::ui
