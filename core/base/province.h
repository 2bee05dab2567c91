// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cooperage {

/// The short Chinese name (江苏) of a province-level code of GB/T 2260; `code` begins with its two digits. Empty when
/// there is no such province. 82 and 83 stand for Macau and, on residence permits, Taiwan.
QString provinceOfCode(QStringView code);

} // namespace cooperage
