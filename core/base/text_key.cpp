// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

namespace cooperage {

namespace {

bool isInvisible(QChar c)
{
    // Format characters (zero-width space and joiners, marks of direction, byte order mark) and variation selectors.
    return c.category() == QChar::Other_Format || (c >= QChar(0xFE00) && c <= QChar(0xFE0F));
}

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

bool isWordOfOtherScript(QChar c)
{
    return c.isLetterOrNumber() && !isHan(c);
}

QChar unified(QChar c)
{
    switch (c.unicode()) {
    case u'[':
    case u'{':
    case u'【':
    case u'〔':
    case u'〖':
    case u'﹝':
        return u'(';
    case u']':
    case u'}':
    case u'】':
    case u'〕':
    case u'〗':
    case u'﹞':
        return u')';
    case u'“':
    case u'”':
    case u'„':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'‘':
    case u'’':
    case u'\'':
        return u'"';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
        return u'-';
    case u'•':
    case u'・':
    case u'‧':
    case u'∙':
    case u'⋅':
        return u'·';
    default:
        return c;
    }
}

QString normalised(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

} // namespace

QString textKey(QStringView text)
{
    const QString folded = normalised(text).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded)
        if (!c.isSpace() && !isInvisible(c))
            key.append(unified(c));
    // A dot between Han characters is how keyboards without a middle dot write one: 阿卜杜拉.买买提.
    for (qsizetype i = 1; i + 1 < key.size(); ++i)
        if (key[i] == u'.' && isHan(key[i - 1]) && isHan(key[i + 1]))
            key[i] = u'·';
    return key;
}

QString plainText(QStringView text)
{
    QString plain = normalised(text);
    plain.removeIf(isInvisible);
    return plain.simplified();
}

QString trimmedName(QStringView text)
{
    QString name = text.toString();
    name.removeIf(isInvisible);
    name = name.simplified();
    QString kept;
    kept.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i)
        if (name[i] != u' ' || isWordOfOtherScript(name[i - 1]) || isWordOfOtherScript(name[i + 1]))
            kept.append(name[i]);
    return kept;
}

} // namespace cooperage
