// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// A file that belongs to a record; it lies beside the database, told by its content.
struct Attachment : Recorded<Attachment> {
    QString name;
    QString hash; ///< SHA-256 of the content, hexadecimal
    QString path; ///< from the folder of the .coop file, with /
    std::optional<int> bytes;
    QDate addedOn;
    QString recordType; ///< table of the record it belongs to
    int record = 0;     ///< its id; no link, because the record may be of any type
};

template <>
struct Describe<Attachment> {
    static constexpr RecordNames names{
        .table = "attachment",
        .one = QT_TRANSLATE_NOOP("records", "Attachment"),
        .many = QT_TRANSLATE_NOOP("records", "Attachments"),
        .about = QT_TRANSLATE_NOOP("records", "Files that belong to records"),
        .title = "name",
        .keys = "hash+record_type+record",
        .room = Room::Hidden,
    };
    static constexpr Field<Attachment> fields[] = {
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("records", "File name"), {.required = true, .search = true}),
        field<&Attachment::hash>("hash", QT_TRANSLATE_NOOP("records", "Fingerprint"), {.required = true}),
        field<&Attachment::path>("path", QT_TRANSLATE_NOOP("records", "Relative path"), {.required = true}),
        field<&Attachment::bytes>("bytes", QT_TRANSLATE_NOOP("records", "File size")),
        field<&Attachment::addedOn>("added_on", QT_TRANSLATE_NOOP("records", "Added on")),
        field<&Attachment::recordType>("record_type", QT_TRANSLATE_NOOP("records", "Record type"), {.required = true}),
        field<&Attachment::record>("record", QT_TRANSLATE_NOOP("records", "Record"), {.required = true}),
    };
};
static_assert(isSound<Attachment>());

} // namespace cooperage
