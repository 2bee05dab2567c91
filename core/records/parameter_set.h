// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// Limits, weights and targets under a name and a version, so that a score can tell what it was computed with.
struct ParameterSet : Recorded<ParameterSet> {
    QString name;
    int version = 1;
    QDate startsOn;
    QString source;
    QString contents; ///< JSON: parameter id to value
};

template <>
struct Describe<ParameterSet> {
    static constexpr RecordNames names{
        .table = "parameter_set",
        .one = QT_TRANSLATE_NOOP("records", "Parameter set"),
        .many = QT_TRANSLATE_NOOP("records", "Parameter sets"),
        .about = QT_TRANSLATE_NOOP("records", "Named and versioned limits, weights and targets"),
        .title = "name+version",
        .keys = "name+version",
        .room = Room::Hidden,
    };
    static constexpr Field<ParameterSet> fields[] = {
        field<&ParameterSet::name>("name", QT_TRANSLATE_NOOP("records", "Set name"),
                                   {.required = true, .search = true}),
        field<&ParameterSet::version>("version", QT_TRANSLATE_NOOP("records", "Version"), {.required = true}),
        field<&ParameterSet::startsOn>("starts_on", QT_TRANSLATE_NOOP("records", "Applies from")),
        field<&ParameterSet::source>("source", QT_TRANSLATE_NOOP("records", "Source")),
        field<&ParameterSet::contents>("contents", QT_TRANSLATE_NOOP("records", "Parameters"),
                                       {.required = true, .longText = true}),
    };
};
static_assert(isSound<ParameterSet>());

} // namespace cooperage
