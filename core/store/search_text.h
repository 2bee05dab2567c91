// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

/// What the search looks into and what lists sort by: derived by the gate at each write, never edited.
namespace cooperage::search_text {

/// One searchable text in the forms in which it may be looked for.
struct Forms {
    QString text;       ///< as matched (core/base/text_key.h)
    QStringList pinyin; ///< one reading, two when a person of that name is called otherwise (单芳: danfang, shanfang)
    QStringList initials; ///< the same
};
Forms formsOf(QStringView text);

/// All forms of the searchable fields, a line each.
QString of(const RecordType& type, const Row& row);

/// The first text among the title fields, by pinyin: the same order on every platform.
QString sortKey(const RecordType& type, const Row& row);

} // namespace cooperage::search_text
