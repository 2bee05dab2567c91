// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace cooperage::ui {

/// A button that looks like a link: text in accent, optionally with an icon before it or a › behind it.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    void setLeadingIcon(const QString& name);
    /// The › that says "goes to the list behind this".
    void showChevron();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace cooperage::ui
