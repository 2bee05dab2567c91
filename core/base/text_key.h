// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Names and words as they are compared. What the user typed is kept as it is; these forms are never shown.
namespace cooperage {

/// A name as it is *matched*: full-width letters made half-width (NFKC), upper and lower case alike, brackets, quotes,
/// dashes and middle dots of all shapes unified, every blank dropped (ideographic, non-breaking and zero-width too).
QString textKey(QStringView text);

/// A value as it is *parsed*: full-width made half-width (NFKC), invisible characters dropped, every run of blanks one
/// space, none at the ends. Case and punctuation stay.
QString plainText(QStringView text);

/// A name as it is *kept*: no blanks at the ends, none between Han characters (张　三 is 张三), one between Latin
/// words. Width, case and brackets stay as typed.
QString trimmedName(QStringView text);

} // namespace cooperage
