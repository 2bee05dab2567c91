// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include "core/report/block.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

/// A picture for papers and slides, made of parts one below the other: always light, at twice the size of the screen.
/// UI thread only.
class LightPicture {
public:
    /// At most so high, as the design counts; what is left empty is cut off.
    explicit LightPicture(int most);

    QPainter& painter() { return m_painter; }
    /// Room for the next part.
    QRectF take(int height);
    void words(const QString& text, TextRole role, Token token = Token::Text);
    /// The chart with its caption above.
    void chart(const report::Chart& data, int height);
    QImage finish();

private:
    QImage m_image;
    QPainter m_painter;
    int m_top;
};

} // namespace cooperage::ui
