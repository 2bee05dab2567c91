// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/kept_mappings.h"

#include <algorithm>

#include "core/base/text_key.h"
#include "core/records/import_mapping.h"

namespace cooperage::ui {

namespace {

bool isSameHeading(const HeadingMapping& said, const QString& type, const QString& heading)
{
    return said.type == type && textKey(said.heading) == textKey(heading);
}

} // namespace

std::vector<HeadingMapping> unkeptMappings(const ReadStore& store, const std::vector<HeadingMapping>& said)
{
    std::vector<HeadingMapping> unkept = said;
    for (const HeadingMapping& kept : savedMappings(store))
        std::erase_if(unkept, [&](const HeadingMapping& one) {
            return isSameHeading(one, kept.type, kept.heading) && one.target == kept.target;
        });
    return unkept;
}

void keepMappings(Store& store, const std::vector<HeadingMapping>& said)
{
    std::vector<ImportMapping> kept = store.all<ImportMapping>();
    for (const HeadingMapping& one : said) {
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const ImportMapping& record) {
            return isSameHeading(one, record.type, record.heading);
        });
        ImportMapping record = known == kept.end() ? ImportMapping() : *known;
        record.type = one.type;
        record.heading = textKey(one.heading);
        record.target = one.target;
        if (known == kept.end())
            store.insert(record);
        else
            store.update(record);
    }
}

} // namespace cooperage::ui
