// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_run.h"

#include <QStringList>
#include <algorithm>

#include "ui/paper/fonts.h"

namespace cooperage::paper {

namespace {

/// True where Word cannot tell from the letter which of a run's faces it takes: “ ” — … · ① →.
bool needsHint(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter < QChar(0x2E80) && FontBook::isFullWidth(letter.unicode()); });
}

} // namespace

void writeDocxRun(const QString& text, bool isChinese, DocxXml& xml)
{
    xml.start("w:r");
    if (isChinese && needsHint(text)) {
        xml.start("w:rPr");
        xml.empty("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")}});
        xml.end();
    }
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (&line != &lines.front())
            xml.empty("w:br");
        xml.element("w:t", line, {{"xml:space", QStringLiteral("preserve")}}); // keeps blanks at its ends
    }
    xml.end();
}

} // namespace cooperage::paper
