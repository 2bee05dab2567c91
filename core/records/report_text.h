// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// The office's own paragraph in one section of one term's report, and whether the section is printed.
struct ReportText : Recorded<ReportText> {
    QString term;
    QString section; ///< id of a report section
    bool printed = true;
    std::optional<int> position; ///< among the sections; empty: as in the term before, or as they are listed
    QString text;
};

template <>
struct Describe<ReportText> {
    static constexpr RecordNames names{
        .table = "report_text",
        .one = QT_TRANSLATE_NOOP("records", "Report text"),
        .many = QT_TRANSLATE_NOOP("records", "Report texts"),
        .about = QT_TRANSLATE_NOOP("records", "The office's own paragraphs and the sections it leaves out"),
        .title = "section",
        .keys = "term+section",
        .room = Room::Hidden,
        .identified = true,
    };
    static constexpr Field<ReportText> fields[] = {
        field<&ReportText::term>("term", QT_TRANSLATE_NOOP("records", "Term"), {.required = true, .term = true}),
        field<&ReportText::section>("section", QT_TRANSLATE_NOOP("records", "Section"), {.required = true}),
        field<&ReportText::printed>("printed", QT_TRANSLATE_NOOP("records", "Printed")),
        field<&ReportText::position>("position", QT_TRANSLATE_NOOP("records", "Position among sections")),
        field<&ReportText::text>("text", QT_TRANSLATE_NOOP("records", "Text"), {.longText = true}),
    };
};
static_assert(isSound<ReportText>());

} // namespace cooperage
