// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <functional>
#include <memory>

#include "ui/style/tokens.h"

class QTemporaryDir;

namespace cooperage::ui {

/// The sizes of letters; each follows the zoom.
enum class TextRole { Axis, Caption, Body, Heading, Title, Number, Score };

/// The look of the whole application: one of the two colour tables and a zoom, made into QPalette, style sheet and
/// font.
///
/// One per application, like QPalette. Widgets need nothing to follow it: palette, style sheet and icons do; one that
/// paints or measures by itself uses `whenThemed`. UI thread only.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { Light, Dark };
    static constexpr int kSmallestZoom = 90;
    static constexpr int kLargestZoom = 150;

    explicit Theme(QObject* parent);
    ~Theme() override;

    /// Dresses the application. `zoomPercent` is brought into 90…150.
    void apply(Scheme scheme, int zoomPercent = 100);

    Scheme scheme() const { return m_tokens->isDark() ? Scheme::Dark : Scheme::Light; }
    int zoom() const { return m_zoom; }
    const Tokens& tokens() const { return *m_tokens; }
    QColor color(Token token) const { return m_tokens->color(token); }
    QFont font(TextRole role) const;
    /// Points of the design (body 10) in today's size.
    double points(double designPoints) const;

Q_SIGNALS:
    void changed();

private:
    QString styleSheet();
    QString imageFile(const QString& icon, const QString& token, int designSize);

    const Tokens* m_tokens;
    int m_zoom = 100;
    std::unique_ptr<QTemporaryDir> m_images; ///< tinted marks: a style sheet can only name files
};

/// The application's theme; light at 100 % until something else is applied.
Theme& theme();

/// The colour of today's table. What leaves the screen takes Tokens::light() instead.
inline QColor color(Token token)
{
    return theme().color(token);
}

/// Runs `restyle` now and after every change of theme or zoom, as long as `owner` lives.
void whenThemed(QObject* owner, const std::function<void()>& restyle);

} // namespace cooperage::ui
