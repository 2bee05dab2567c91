// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

#include "app/cli/command.h"

namespace cooperage::cli {

Arguments::Arguments(const QStringList& words, const std::vector<Option>& options)
{
    bool optionsEnded = false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString& word = words[index];
        if (optionsEnded || !word.startsWith(QLatin1StringView("--"))) {
            m_plain.append(word);
            continue;
        }
        if (word.size() == 2) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0).mid(2);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option& one) { return name == QLatin1StringView(one.name); });
        if (option == options.end())
            throw usage(text(QT_TRANSLATE_NOOP("cli", "This command has no option --%1.")).arg(name));
        if (m_options.contains(name))
            throw usage(text(QT_TRANSLATE_NOOP("cli", "--%1 is given twice.")).arg(name));
        const bool written = word.contains(QLatin1Char('='));
        if (!option->hasValue() && written)
            throw usage(text(QT_TRANSLATE_NOOP("cli", "--%1 takes no value.")).arg(name));
        if (option->hasValue() && !written && index + 1 >= words.size())
            throw usage(text(QT_TRANSLATE_NOOP("cli", "--%1 needs a value.")).arg(name));
        if (!option->hasValue())
            m_options.insert(name, {});
        else
            m_options.insert(name, written ? word.section(QLatin1Char('='), 1) : words[++index]);
    }
}

int Arguments::number(const char* option, int otherwise, int least, int most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        throw usage(text(QT_TRANSLATE_NOOP("cli", "--%1 must be a whole number from %2 to %3."))
                        .arg(QLatin1StringView(option))
                        .arg(least)
                        .arg(most));
    return number;
}

} // namespace cooperage::cli
