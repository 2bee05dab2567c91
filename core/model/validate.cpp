// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/validate.h"

#include "core/base/words.h"

namespace cooperage {

Issues validate(const RecordType& type, const Row& row)
{
    COOPERAGE_ASSERT(row.values.size() == static_cast<size_t>(type.fieldCount()));
    Issues issues = type.checkTogether(row);
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        if (field.isRequired() && row.values[static_cast<size_t>(index)].isNull())
            issues.error(QString::fromLatin1(field.name),
                         coreText(QT_TRANSLATE_NOOP("core", "%1 is missing.")).arg(recordText(field.label)));
    }
    return issues;
}

} // namespace cooperage
