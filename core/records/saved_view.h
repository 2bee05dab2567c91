// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// A list as the office likes to look at it: filters, order and columns under a name.
struct SavedView : Recorded<SavedView> {
    QString name;
    QString page; ///< table of the list
    int position = 0;
    QString contents; ///< JSON: filters, sorts, columns
};

template <>
struct Describe<SavedView> {
    static constexpr RecordNames names{
        .table = "saved_view",
        .one = QT_TRANSLATE_NOOP("records", "Saved view"),
        .many = QT_TRANSLATE_NOOP("records", "Saved views"),
        .about = QT_TRANSLATE_NOOP("records", "Lists as they were arranged and named"),
        .title = "name",
        .keys = "page+name",
        .room = Room::Hidden,
    };
    static constexpr Field<SavedView> fields[] = {
        field<&SavedView::name>("name", QT_TRANSLATE_NOOP("records", "View name"), {.required = true, .search = true}),
        field<&SavedView::page>("page", QT_TRANSLATE_NOOP("records", "Shown on"), {.required = true}),
        field<&SavedView::position>("position", QT_TRANSLATE_NOOP("records", "Position among views")),
        field<&SavedView::contents>("contents", QT_TRANSLATE_NOOP("records", "Arrangement"),
                                    {.required = true, .longText = true}),
    };
};
static_assert(isSound<SavedView>());

} // namespace cooperage
