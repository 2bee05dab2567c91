// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/numbering.h"

#include "core/base/assert.h"

namespace cooperage::report {

QString chineseNumber(int number)
{
    COOPERAGE_ASSERT(number > 0 && number < 100);
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += QChar(u'十');
    if (number % 10 != 0)
        text += digits.at(number % 10);
    return text;
}

QString Numbering::label(const char* source, int number) const
{
    return m_words.text("report", source).replace(QLatin1StringView("%1"), QString::number(number));
}

Heading Numbering::section(const QString& title)
{
    ++m_sections;
    m_parts = 0;
    if (m_words.isChinese())
        return {1, chineseNumber(m_sections) + QStringLiteral("、") + title};
    return {1, QStringLiteral("%1. %2").arg(m_sections).arg(title)};
}

Heading Numbering::annex(const QString& title)
{
    m_parts = 0;
    const QString gap = m_words.isChinese() ? QStringLiteral("　") : QStringLiteral(". ");
    return {1, label(QT_TRANSLATE_NOOP("report", "Annex %1"), ++m_annexes) + gap + title};
}

Block Numbering::numbered(Block block)
{
    const QString gap = m_words.isChinese() ? QStringLiteral("　") : QStringLiteral(". ");
    if (auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2) {
        ++m_parts;
        heading->text = m_words.isChinese()
                            ? QStringLiteral("（%1）%2").arg(chineseNumber(m_parts), heading->text)
                            : QStringLiteral("%1.%2 %3").arg(m_sections).arg(m_parts).arg(heading->text);
    } else if (auto* table = std::get_if<Table>(&block)) {
        table->caption = label(QT_TRANSLATE_NOOP("report", "Table %1"), ++m_tables) + gap + table->caption;
        table->continued = m_words.text("report", QT_TRANSLATE_NOOP("report", "%1 (continued)"))
                               .replace(QLatin1StringView("%1"), table->caption);
    } else if (auto* chart = std::get_if<Chart>(&block)) {
        chart->caption = label(QT_TRANSLATE_NOOP("report", "Figure %1"), ++m_charts) + gap + chart->caption;
    }
    return block;
}

} // namespace cooperage::report
