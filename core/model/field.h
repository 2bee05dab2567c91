// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/model/choice.h"
#include "core/model/value_of.h"

namespace cooperage {

class RecordType;

/// What happens to the records that link to a record which is deleted.
enum class OnDelete { Refuse, TakeAlong, Clear };

/// What a field's description may add to what its C++ type already says.
struct FieldOptions {
    bool required = false;  ///< NOT NULL; an import row without it is refused
    bool search = false;    ///< found by the search, with pinyin and initials
    bool list = true;       ///< a column of the list when it is first opened
    bool sensitive = false; ///< masked on screen, on paper and in exports (citizen numbers, phones)
    bool longText = false;  ///< several lines
    bool term = false;      ///< text that holds a term's key, e.g. 2025-2026-1
    const char* unit = "";  ///< QT_TRANSLATE_NOOP("records", …), shown in the editor and the column head
    /// Names under which ledgers carry the field, ';'-separated, best first. A word may end in ":start" or ":end" where
    /// one column holds a period ("合作期限:end").
    const char* headings = "";
    /// A value as an office would write it, in Chinese as ledgers are: templates show it. Null: one that fits the kind;
    /// "": better left blank.
    const char* example = nullptr;
    /// Name of the text field that keeps a link's words while nobody knows whom they mean.
    const char* writtenIn = "";
    /// Of a link: name of the text field that keeps what the linked record was called when it was chosen, whatever it
    /// is called later (a partner as it signed an agreement).
    const char* namedIn = "";
    /// Of a text: name of the text field that keeps what it said before it was changed, joined by '；'.
    const char* formerIn = "";
    /// Of a text: what a form holds there that goes out to many who need not give their name. Such answers are told
    /// apart by the file that comes back.
    const char* anonymous = "";
    const char* group = ""; ///< QT_TRANSLATE_NOOP("records", …): the form's group, shared by the fields that follow
    OnDelete onDelete = OnDelete::Refuse; ///< of links
};

/// One field as generic code sees it. `name` is column, history key and export key: renaming it needs an upgrade.
struct FieldInfo {
    const char* name;
    const char* label; ///< QT_TRANSLATE_NOOP("records", …)
    Kind kind;
    FieldOptions options;
    std::span<const Choice> choices; ///< of Choice and Choices
    const RecordType& (*target)();   ///< of Link and Links, else null

    bool isLink() const { return kind == Kind::Link; }
    bool isRequired() const { return options.required; }
};

/// One field of T, with the way in and out of the struct.
template <class T>
struct Field {
    FieldInfo info;
    Value (*get)(const T&);
    void (*set)(T&, const Value&);
    void (*load)(T&, const Stored&);
};

template <class M>
struct MemberPointer;
template <class T, class M>
struct MemberPointer<M T::*> {
    using Record = T;
    using Member = M;
};

/// Describes the member `Member` of a record. Its kind, choices and target follow from the member's C++ type.
template <auto Member>
constexpr auto field(const char* name, const char* label, FieldOptions options = {})
{
    using T = typename MemberPointer<decltype(Member)>::Record;
    using M = typename MemberPointer<decltype(Member)>::Member;
    using V = ValueOf<M>;
    Kind kind = V::kind;
    if (kind == Kind::Text && options.longText)
        kind = Kind::LongText;
    if (kind == Kind::Text && options.term)
        kind = Kind::Term;
    return Field<T>{FieldInfo{name, label, kind, options, V::choices(), V::target()},
                    [](const T& record) -> Value { return V::from(record.*Member); },
                    [](T& record, const Value& value) { record.*Member = V::to(value); },
                    [](T& record, const Stored& stored) { record.*Member = fromStored<M>(stored); }};
}

} // namespace cooperage
