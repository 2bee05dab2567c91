// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The unified social credit code of an organisation (统一社会信用代码): GB 32100-2015 with amendment XG1-2016.
///
/// 18 characters: authority, kind, six digits of region, nine of the organisation code, one check character. Partners
/// are not only companies (91): public institutions (12), law firms (31) and others are valid, so the first two are not
/// judged.
namespace cooperage::credit_code {

enum class Fault { None, Length, Letter, Region, CheckCharacter };

struct Check {
    Fault fault = Fault::None;
    qsizetype length = 0; ///< of the normalised code
    QChar found;          ///< Letter, Region, CheckCharacter: what stands there
    QChar expected;       ///< CheckCharacter: what should stand there

    bool isValid() const { return fault == Fault::None; }
};

/// As it is stored and compared: half-width, upper case, without blanks.
QString normalised(QStringView written);

/// The first fault of a code as written (normalised here). A wrong check character is no reason to refuse a row: real
/// codes with one exist. An empty text has the fault Length.
Check check(QStringView written);

/// One sentence for the user; empty when there is no fault.
QString explain(const Check& check);

} // namespace cooperage::credit_code
