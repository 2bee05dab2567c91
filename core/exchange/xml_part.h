// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "core/base/progress.h"
#include "core/exchange/zip_archive.h"

namespace cooperage {

/// The attributes of one element as expat hands them over: name, value, name, value, …, null.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}

    /// The value of an attribute; empty when absent. A name without a colon also finds `r:id`, because the prefixes are
    /// the writer's choice; of `id` and `r:id` together the prefixed one wins.
    std::string_view value(std::string_view name) const;
    const char** raw() const { return m_list; }

private:
    const char** m_list;
};

/// Takes the events of one XML part. Names come without their prefix: the same part is written with the prefix `x:` by
/// some programs and with other namespace addresses in the strict format. May throw; the parser then stops.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/// Reads a part through the handler, advancing `progress` by the bytes read. Throws Damage for a missing part, XML that
/// is not well formed, a DTD (never in a workbook, the vehicle of entity bombs), absurd depth or a tag of absurd
/// length.
void parseXmlPart(ZipArchive& archive, const QString& part, XmlHandler& handler, Progress& progress);

} // namespace cooperage
