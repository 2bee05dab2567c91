// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// What a heading of the office's ledgers means, as the office once said.
struct ImportMapping : Recorded<ImportMapping> {
    QString type;    ///< table of the sheet's main type
    QString heading; ///< as matched: see core/base/text_key.h
    QString target;  ///< path of the field, e.g. student.name; empty: leave the column aside
};

template <>
struct Describe<ImportMapping> {
    static constexpr RecordNames names{
        .table = "import_mapping",
        .one = QT_TRANSLATE_NOOP("records", "Import mapping"),
        .many = QT_TRANSLATE_NOOP("records", "Import mappings"),
        .about = QT_TRANSLATE_NOOP("records", "Headings the office has said the meaning of"),
        .title = "heading",
        .keys = "type+heading",
        .room = Room::Hidden,
        .identified = true,
    };
    static constexpr Field<ImportMapping> fields[] = {
        field<&ImportMapping::type>("type", QT_TRANSLATE_NOOP("records", "Ledger"), {.required = true}),
        field<&ImportMapping::heading>("heading", QT_TRANSLATE_NOOP("records", "Heading"), {.required = true}),
        field<&ImportMapping::target>("target", QT_TRANSLATE_NOOP("records", "Field")),
    };
};
static_assert(isSound<ImportMapping>());

} // namespace cooperage
