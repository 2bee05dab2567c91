// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace cooperage::paper {

/// The faces of an official paper (GB/T 9704-2012): 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the
/// body.
enum class Face { Title, Body, Hei, Kai };

/// A font of the page, sizes in points. A plain value: QFont shares state that must not cross threads.
struct FontSpec {
    QString family;
    double size = 0;
    bool bold = false;
    bool operator==(const FontSpec&) const = default;
};
size_t qHash(const FontSpec& font, size_t seed = 0) noexcept;

/// What the reader should know about the letters: faces that were not installed, and letters that no font has.
struct FontReport {
    struct Substitute {
        QString wanted;
        QString taken;
        bool operator==(const Substitute&) const = default;
    };
    std::vector<Substitute> substitutes;
    QString missing; ///< each letter once, in order of appearance; printed as an empty box
};

/// Chooses a family for each letter and measures text, so that lines can be set letter by letter.
///
/// Lives on one thread. Fonts are measured at ten times their size and without hinting: the same widths on each device.
class FontBook {
public:
    enum class Script { Chinese, Latin };

    explicit FontBook(Script document);
    ~FontBook();

    /// The font for `letter`; full-width letters and Latin ones come from different families.
    FontSpec font(Face face, double size, char32_t letter);
    /// Advance in points.
    double width(const FontSpec& font, const QString& text);
    FontReport report() const;

    static bool isFullWidth(char32_t letter);
    /// The font as painted at `kScale` pixels to the point; `pitch`: advance of each letter as a share of its own.
    static QFont qfont(const FontSpec& font, double pitch);
    static constexpr int kScale = 10;

private:
    struct Chain;
    struct Measured;
    const Chain& chain(Face face, bool fullWidth) const;
    bool has(const QString& family, char32_t letter);
    QString familyOf(Face face, char32_t letter);

    std::vector<Chain> m_chains;
    struct Coverage;
    std::unique_ptr<Coverage> m_coverage;
    QHash<std::pair<int, char32_t>, QString> m_families;
    QHash<FontSpec, QHash<QString, double>> m_widths;
    std::vector<FontReport::Substitute> m_substitutes;
    QString m_missing;
};

} // namespace cooperage::paper
