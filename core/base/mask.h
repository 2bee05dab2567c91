// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Personal numbers as lists, exports and printed reports show them.
namespace cooperage {

/// 320106********321X: region and the last four. Any other text of more than eight characters keeps its first and last
/// two, a shorter one is hidden whole.
QString maskedCitizenId(const QString& number);

/// 138****6021, also of a landline or of several numbers in one text: each run of seven or more digits loses the four
/// before its last four.
QString maskedPhone(const QString& phone);

/// Either, after what the text is: 18 characters are a citizen number.
QString maskedText(const QString& text);

} // namespace cooperage
