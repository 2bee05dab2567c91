// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Exemption;

/// What the office says of a finding of a rule at one record: explained, being mended, exempted, done.
struct FindingState : Recorded<FindingState> {
    enum class State { Open, Explained, Exempted, BeingMended, Done };
    static constexpr Choice kStates[] = {
        {"open", QT_TRANSLATE_NOOP("records", "Not yet handled"), "待处理"},
        {"explained", QT_TRANSLATE_NOOP("records", "Explained"), "已说明"},
        {"exempted", QT_TRANSLATE_NOOP("records", "Exempted"), "已豁免"},
        {"being_mended", QT_TRANSLATE_NOOP("records", "Being mended"), "整改中"},
        {"done", QT_TRANSLATE_NOOP("records", "Done"), "已办结"},
    };
    friend constexpr std::span<const Choice> choicesOf(State) { return kStates; }

    QString rule;
    QString recordType; ///< table of the record that the finding is about
    int record = 0;     ///< its id; no link, because the record may be of any type
    State state = State::Open;
    QString who;
    QDate since;
    QString why;
    Id<Exemption> exemption;
};

template <>
struct Describe<FindingState> {
    static constexpr RecordNames names{
        .table = "finding_state",
        .one = QT_TRANSLATE_NOOP("records", "State of a finding"),
        .many = QT_TRANSLATE_NOOP("records", "States of findings"),
        .about = QT_TRANSLATE_NOOP("records", "What the office has said about the findings of the rules"),
        .title = "rule",
        .keys = "rule+record_type+record",
        .room = Room::Hidden,
    };
    static constexpr Field<FindingState> fields[] = {
        field<&FindingState::rule>("rule", QT_TRANSLATE_NOOP("records", "Rule"), {.required = true}),
        field<&FindingState::recordType>("record_type", QT_TRANSLATE_NOOP("records", "Record type"),
                                         {.required = true}),
        field<&FindingState::record>("record", QT_TRANSLATE_NOOP("records", "Record"), {.required = true}),
        field<&FindingState::state>("state", QT_TRANSLATE_NOOP("records", "State"), {.required = true}),
        field<&FindingState::who>("who", QT_TRANSLATE_NOOP("records", "Set by")),
        field<&FindingState::since>("since", QT_TRANSLATE_NOOP("records", "Since")),
        field<&FindingState::why>("why", QT_TRANSLATE_NOOP("records", "Explanation"), {.longText = true}),
        field<&FindingState::exemption>("exemption", QT_TRANSLATE_NOOP("records", "Exemption"),
                                        {.onDelete = OnDelete::Clear}),
    };
};
static_assert(isSound<FindingState>());

} // namespace cooperage
