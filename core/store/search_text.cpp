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

} // namespace

Forms formsOf(QStringView text)
{
    const QString key = textKey(text);
    const Spelling spelling = spellingOf(key, NameKind::Text);
    Forms forms{key, {spelling.pinyin}, {spelling.initials}};
    if (kindOf(text) == NameKind::Text)
        return forms;
    const Spelling ofPerson = spellingOf(key, NameKind::Person);
    if (ofPerson.pinyin != spelling.pinyin)
        forms.pinyin.append(ofPerson.pinyin);
    if (ofPerson.initials != spelling.initials)
        forms.initials.append(ofPerson.initials);
    return forms;
}

QString of(const RecordType& type, const Row& row)
{
    QString text;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (!type.field(index).options.search || value.isNull())
            continue;
        const Forms forms = formsOf(value.text());
        (text += forms.text) += u'\n';
        for (const QStringList& lines : {forms.pinyin, forms.initials})
            for (const QString& line : lines)
                (text += line) += u'\n';
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
