// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading.h"

#include "core/base/words.h"
#include "core/exchange/workbook.h"

namespace cooperage {

Trouble errorOf(const Cell& cell)
{
    const auto* error = std::get_if<CellError>(&cell.value);
    if (!error)
        return Trouble::None;
    return error->text == CellError::notCounted() ? Trouble::NotCounted : Trouble::CellError;
}

QString explain(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::NotUnderstood:
        return coreText(QT_TRANSLATE_NOOP("core", "This could not be understood."));
    case Trouble::NoSuchDay:
        return coreText(QT_TRANSLATE_NOOP("core", "There is no such day."));
    case Trouble::FarYear:
        return coreText(QT_TRANSLATE_NOOP("core", "The year lies before 1950 or after 2100."));
    case Trouble::NumberEaten:
        return coreText(QT_TRANSLATE_NOOP("core", "A spreadsheet has shortened this number; enter it as text."));
    case Trouble::Range:
        return coreText(QT_TRANSLATE_NOOP("core", "There are two numbers where one is needed."));
    case Trouble::Ambiguous:
        return coreText(QT_TRANSLATE_NOOP("core", "This fits several choices."));
    case Trouble::OutOfRange:
        return coreText(QT_TRANSLATE_NOOP("core", "The number is below zero or too large."));
    case Trouble::Rate:
        return coreText(
            QT_TRANSLATE_NOOP("core", "This is an amount per day, hour or person; the whole is not written."));
    case Trouble::CellError:
        return coreText(QT_TRANSLATE_NOOP("core", "The formula in this cell has an error."));
    case Trouble::NotCounted:
        return coreText(QT_TRANSLATE_NOOP("core", "The formula in this cell has no result yet. Open the file in a "
                                                  "spreadsheet program and save it, then import it."));
    }
    return {};
}

} // namespace cooperage
