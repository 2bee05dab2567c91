// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

#include <algorithm>

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

/// ASCII and the ideographs of everyday: nearly all that ledgers hold. None of them is invisible, and NFKC leaves each
/// as it is whatever stands beside it.
bool isPlain(QChar c)
{
    return c < QChar(0x80) || (c >= QChar(0x4E00) && c <= QChar(0x9FFF));
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c); });
}

QString normalised(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

/// textKey() of a plain text, but for its dots.
QString plainKey(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar* out = key.data();
    for (const QChar c : text) {
        if (c >= QChar(0x80))
            *out++ = c;
        else if (!c.isSpace())
            *out++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : unified(c);
    }
    key.truncate(out - key.constData());
    return key;
}

QString foldedKey(QStringView text)
{
    const QString folded = normalised(text).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded)
        if (!c.isSpace() && !isInvisible(c))
            key.append(unified(c));
    return key;
}

} // namespace

QString textKey(QStringView text)
{
    QString key = isPlain(text) ? plainKey(text) : foldedKey(text);
    // A dot between Han characters is how keyboards without a middle dot write one: 阿卜杜拉.买买提.
    for (qsizetype dot = key.indexOf(u'.', 1); dot > 0 && dot + 1 < key.size(); dot = key.indexOf(u'.', dot + 1))
        if (isHan(key[dot - 1]) && isHan(key[dot + 1]))
            key[dot] = u'·';
    return key;
}

QString plainText(QStringView text)
{
    if (isPlain(text))
        return text.toString().simplified();
    QString plain = normalised(text);
    plain.removeIf(isInvisible);
    return plain.simplified();
}

QString trimmedName(QStringView text)
{
    QString name = text.toString();
    if (!isPlain(text))
        name.removeIf(isInvisible);
    name = name.simplified();
    if (!name.contains(u' '))
        return name;
    QString kept;
    kept.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i)
        if (name[i] != u' ' || isWordOfOtherScript(name[i - 1]) || isWordOfOtherScript(name[i + 1]))
            kept.append(name[i]);
    return kept;
}

} // namespace cooperage
