// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_text.h"

#include "core/base/pinyin.h"
#include "core/base/text_key.h"

namespace cooperage::search_text {

namespace {

/// Two to four Han characters are read as a person's name: firms and titles are longer.
NameKind kindOf(QStringView text)
{
    return text.size() <= 4 ? NameKind::Person : NameKind::Text;
}

QStringList distinct(const QString& first, const QString& second)
{
    return first == second ? QStringList{first} : QStringList{first, second};
}

} // namespace

Forms formsOf(QStringView text)
{
    return {textKey(text), distinct(pinyin(text), pinyin(text, kindOf(text))),
            distinct(initials(text), initials(text, kindOf(text)))};
}

QString of(const RecordType& type, const Row& row)
{
    QString text;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (!type.field(index).options.search || value.isNull())
            continue;
        const Forms forms = formsOf(value.text());
        for (const QString& line : QStringList{forms.text} + forms.pinyin + forms.initials)
            text += line + u'\n';
    }
    return text;
}

QString sortKey(const RecordType& type, const Row& row)
{
    for (int index : type.titleFields()) {
        if (type.field(index).kind != Kind::Text)
            continue;
        const QString& text = row.values[static_cast<size_t>(index)].text();
        return cooperage::sortKey(text, kindOf(text));
    }
    return {};
}

} // namespace cooperage::search_text
