// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <string_view>

#include "core/model/field.h"

namespace cooperage {

/// Where a type stands in the window's navigation.
enum class Room { Hidden, Partners, Training, Resources, Teachers, Evaluation, College };

/// What a record type is called and how it is told apart.
struct RecordNames {
    const char* table;       ///< table and type token, singular
    const char* one;         ///< QT_TRANSLATE_NOOP("records", "Agreement")
    const char* many;        ///< QT_TRANSLATE_NOOP("records", "Agreements")
    const char* about;       ///< QT_TRANSLATE_NOOP("records", …): one sentence under the list's title
    const char* title;       ///< fields that name a record, joined by '+'; the first that is a link names through it
    const char* keys;        ///< natural keys: fields joined by '+', alternatives by '|', best first
    const char* sheets = ""; ///< words in the names of sheets and titles that carry this type, ';'-separated
    const char* icon = "";   ///< a Bootstrap icon
    Room room = Room::Hidden;
    bool isMinor = false; ///< listed in the navigation only when its room is opened whole
    /// Whether two rows of one sheet with the same key mean the same thing (a student, a partner) or two things
    /// (two donations of the same amount on the same day).
    bool identified = false;
    const char* from = ""; ///< the fields "from+to" (or "on") that place a record in time; empty: timeless
    /// Further indexes, as keys are written: for a type with so many records that a term's figures should find all they
    /// ask for in an index alone.
    const char* indexes = "";
};

/// Specialise beside each record: `static constexpr RecordNames names`, `static constexpr Field<T> fields[]` and, where
/// two fields must fit together, `static void check(const T&, Issues&)`; where records of the type must fit together,
/// `static void checkAmong(const T&, const std::vector<T>& others, Issues&)`.
template <class T>
struct Describe;

template <class T>
concept Described = requires
{
    {
        Describe<T>::names
        } -> std::convertible_to<RecordNames>;
    Describe<T>::fields;
};

namespace detail {

constexpr bool listHas(std::string_view list, std::string_view name)
{
    while (!list.empty()) {
        const size_t end = list.find_first_of("+|");
        if (list.substr(0, end) == name)
            return true;
        if (end == std::string_view::npos)
            return false;
        list.remove_prefix(end + 1);
    }
    return false;
}

/// The fields that `options` name.
constexpr std::array<const char*, 3> companionsOf(const FieldOptions& options)
{
    return {options.writtenIn, options.namedIn, options.formerIn};
}

} // namespace detail

/// Compile-time proof that a description is sound: names and tokens unique, title and companions exist.
template <class T>
consteval bool isSound()
{
    const auto& fields = Describe<T>::fields;
    bool titled = false;
    for (const auto& one : fields) {
        int same = 0;
        int companions = 0;
        for (const auto& other : fields) {
            same += std::string_view(one.info.name) == other.info.name;
            for (const char* companion : detail::companionsOf(one.info.options))
                companions += std::string_view(companion) == other.info.name;
        }
        for (const char* companion : detail::companionsOf(one.info.options))
            companions -= *companion != '\0';
        for (const Choice& choice : one.info.choices) {
            int tokens = 0;
            for (const Choice& other : one.info.choices)
                tokens += std::string_view(choice.token) == other.token;
            if (tokens != 1)
                return false;
        }
        titled = titled || detail::listHas(Describe<T>::names.title, one.info.name);
        if (same != 1 || companions != 0 || std::string_view(one.info.name) == "notes")
            return false;
    }
    return titled;
}

} // namespace cooperage
