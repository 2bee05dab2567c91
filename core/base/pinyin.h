// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cooperage {

/// A person's name begins with a surname, which is often read unlike the word: 单 shan, 曾 zeng, 尉迟 yuchi.
enum class NameKind { Text, Person };

/// Pinyin without tones and blanks, in lower case, ü as v: 重庆恒通 is chongqinghengtong, 单芳 (a person) shanfang.
/// Letters and digits stay, all else is dropped. For searching; a first guess where people may correct it, since some
/// given names and families differ.
QString pinyin(QStringView text, NameKind kind = NameKind::Text);

/// The first letter of each syllable: cqht, sf. Letters and digits stay: 23软件1班 is 23rj1b.
QString initials(QStringView text, NameKind kind = NameKind::Text);

/// Both of a text as textKey() writes it, read once.
struct Spelling {
    QString pinyin;
    QString initials;
};
Spelling spellingOf(QStringView key, NameKind kind);

/// Sorts by pinyin when compared byte by byte: character after character, so that all 张 stand together before all 章,
/// and numbers by value (2班 before 10班).
QString sortKey(QStringView text, NameKind kind = NameKind::Text);

} // namespace cooperage
