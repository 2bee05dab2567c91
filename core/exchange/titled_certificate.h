// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cooperage {

/// The 1+X certificate that a sheet's name or title speaks of, as a cell would name it:
/// Web前端开发职业技能等级证书考核成绩 is of Web前端开发职业技能等级证书. Of several texts the first that names one;
/// empty when none does.
QString titledCertificate(const QStringList& texts);

} // namespace cooperage
