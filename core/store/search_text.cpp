// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_text.h"

#include "core/base/text_key.h"

namespace cooperage::search_text {

QString of(const RecordType& type, const Row& row)
{
    QString text;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (!type.field(index).options.search || value.isNull())
            continue;
        text += textKey(value.text()) + u'\n';
    }
    return text;
}

QString sortKey(const RecordType& type, const Row& row)
{
    for (int index : type.titleFields())
        if (type.field(index).kind == Kind::Text)
            return textKey(row.values[static_cast<size_t>(index)].text());
    return {};
}

} // namespace cooperage::search_text
