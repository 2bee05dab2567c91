// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_names.h"

#include <algorithm>

#include "core/base/text_key.h"

namespace cooperage {

namespace {

Value& valueOf(const RecordType& type, const char* field, Row& row)
{
    return row.values[static_cast<size_t>(type.get(field))];
}

/// A name that somebody has written stays; an empty one is always filled.
void keepLinked(const ReadStore& store, const RecordType& type, size_t link, const Row* before, Row& row, Relink relink)
{
    const FieldInfo& info = type.field(static_cast<int>(link));
    if (row.values[link].isNull())
        return;
    const auto at = static_cast<size_t>(type.get(info.options.namedIn));
    Value& named = row.values[at];
    const bool isSame = before && before->values[link] == row.values[link];
    const bool isUntouched = before && before->values[at] == named;
    if (named.isNull() && isSame)
        named = before->values[at];
    if (named.isNull() || (!isSame && isUntouched && relink == Relink::Chosen))
        named = Value(store.title(info.target(), row.values[link].integer()));
}

} // namespace

void keepNames(const ReadStore& store, const RecordType& type, const Row* before, Row& row, Relink relink)
{
    if (!type.keepsNames())
        return;
    for (size_t index = 0; index < row.values.size(); ++index) {
        const FieldOptions& options = type.field(static_cast<int>(index)).options;
        if (*options.namedIn != '\0')
            keepLinked(store, type, index, before, row, relink);
        if (*options.formerIn == '\0' || !before ||
            textKey(before->values[index].text()) == textKey(row.values[index].text()))
            continue;
        Value& former = valueOf(type, options.formerIn, row);
        former = Value(withFormerName(former.text(), before->values[index].text()));
    }
}

QString withFormerName(const QString& known, const QString& name)
{
    QString text = known;
    const QStringList names = text.replace(u';', u'；').split(u'；', Qt::SkipEmptyParts);
    const bool isKnown = name.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString& one) {
                             return textKey(one) == textKey(name);
                         });
    if (isKnown)
        return known;
    return known.isEmpty() ? name : known + u'；' + name;
}

} // namespace cooperage
