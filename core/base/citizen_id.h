// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <optional>

/// The citizen identity number (公民身份号码): GB 11643-1999, check character by ISO 7064 MOD 11-2.
///
/// County codes that no longer exist stay valid for life, so only the province is looked up. Passports and the 15-digit
/// numbers of before 1999 are not citizen numbers and have the fault Length.
namespace cooperage::citizen_id {

enum class Fault { None, Length, Letter, Province, BirthDate, Future, CheckCharacter };
enum class Gender { Male, Female };

struct Check {
    Fault fault = Fault::None;
    qsizetype length = 0; ///< of the normalised number
    QString found;        ///< the part that is wrong
    QChar expected;       ///< CheckCharacter: what should stand there

    bool isValid() const { return fault == Fault::None; }
};

/// As it is stored and compared: half-width, without blanks, X upper case.
QString normalised(QStringView written);

/// The first fault of a number as written (normalised here). An empty text has the fault Length.
Check check(QStringView written);

/// One sentence for the user; empty when there is no fault.
QString explain(const Check& check);

/// Read from the number without regard to its check character; invalid, empty when there is no such date or the length
/// is wrong.
QDate bornOn(QStringView written);
std::optional<Gender> gender(QStringView written);
/// The short name of the province that first registered the person (江苏); empty when unknown.
QString province(QStringView written);

} // namespace cooperage::citizen_id
