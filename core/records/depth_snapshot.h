// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// The depth of the cooperation with one partner as it was computed for one term, kept with what it was computed from.
/// It stays when the partner is deleted or merged into another: a sealed term is what it was.
struct DepthSnapshot : Recorded<DepthSnapshot> {
    enum class Level { Dormant, Shallow, Middle, Deep };
    static constexpr Choice kLevels[] = {
        {"dormant", QT_TRANSLATE_NOOP("records", "Dormant"), "休眠"},
        {"shallow", QT_TRANSLATE_NOOP("records", "Shallow"), "浅层"},
        {"middle", QT_TRANSLATE_NOOP("records", "Middle"), "中层"},
        {"deep", QT_TRANSLATE_NOOP("records", "Deep"), "深层"},
    };
    friend constexpr std::span<const Choice> choicesOf(Level) { return kLevels; }

    int partner = 0; ///< its id then; no link, because the partner may be gone
    QString partnerName;
    QString term;
    double score;
    std::optional<Level> level;
    QString mode;
    bool capped = false;
    std::optional<double> reciprocity; ///< 0 to 1; empty when neither side gave anything
    QString parameters;
    QDate computedOn;
    QString details; ///< JSON: window, targets, weights, values and record ids
};

template <>
struct Describe<DepthSnapshot> {
    static constexpr RecordNames names{
        .table = "depth_snapshot",
        .one = QT_TRANSLATE_NOOP("records", "Depth snapshot"),
        .many = QT_TRANSLATE_NOOP("records", "Depth snapshots"),
        .about = QT_TRANSLATE_NOOP("records", "Depths of cooperation as they were computed term by term"),
        .title = "partner_name+term",
        .keys = "partner+term",
        .room = Room::Hidden,
    };
    static constexpr Field<DepthSnapshot> fields[] = {
        field<&DepthSnapshot::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"), {.required = true}),
        field<&DepthSnapshot::partnerName>("partner_name", QT_TRANSLATE_NOOP("records", "Partner name")),
        field<&DepthSnapshot::term>("term", QT_TRANSLATE_NOOP("records", "Term"), {.required = true, .term = true}),
        field<&DepthSnapshot::score>("score", QT_TRANSLATE_NOOP("records", "Depth score"), {.required = true}),
        field<&DepthSnapshot::level>("level", QT_TRANSLATE_NOOP("records", "Depth level")),
        field<&DepthSnapshot::mode>("mode", QT_TRANSLATE_NOOP("records", "Depth mode")),
        field<&DepthSnapshot::capped>("capped", QT_TRANSLATE_NOOP("records", "Capped by a violation")),
        field<&DepthSnapshot::reciprocity>("reciprocity", QT_TRANSLATE_NOOP("records", "Reciprocity")),
        field<&DepthSnapshot::parameters>("parameters", QT_TRANSLATE_NOOP("records", "Parameter set")),
        field<&DepthSnapshot::computedOn>("computed_on", QT_TRANSLATE_NOOP("records", "Computed on")),
        field<&DepthSnapshot::details>("details", QT_TRANSLATE_NOOP("records", "Details kept"), {.longText = true}),
    };
};
static_assert(isSound<DepthSnapshot>());

} // namespace cooperage
