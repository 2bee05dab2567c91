// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <map>

#include "core/exchange/import_plan.h"

namespace cooperage::ui {

/// What the user has said of an import so far. Every change of it makes a new plan; nothing here is written.
///
/// Sheets are named by file and place in the file, so that adding and removing files leaves what was said of others.
class ImportInputs {
public:
    /// What was said of one sheet. `type` null: find out.
    struct SheetChoice {
        const RecordType* type = nullptr;
        bool isAside = false;
        bool operator==(const SheetChoice&) const = default;
    };

    const QStringList& files() const { return m_files; }
    bool isEmpty() const { return m_files.isEmpty(); }
    /// New files go to the end. Returns whether any was new.
    bool addFiles(const QStringList& paths);
    void removeFile(const QString& path);

    void choose(const ImportPlan& plan, int sheet, const SheetChoice& choice);
    SheetChoice choiceOf(const ImportPlan& plan, int sheet) const;

    /// In place of what was said of this heading before.
    void setMapping(const HeadingMapping& mapping);
    void dropMapping(const QString& type, const QString& heading);
    const HeadingMapping* findMapping(const QString& type, const QString& heading) const;
    const std::vector<HeadingMapping>& mappings() const { return m_mappings; }

    void setTerm(const std::optional<TermKey>& term) { m_term = term; }
    const std::optional<TermKey>& term() const { return m_term; }

    /// Remembers how many sheets each file has: plans number them through all files.
    void learn(const ImportPlan& plan);
    ImportOptions options() const;

private:
    using Place = std::pair<QString, int>; ///< file, and sheet in it

    static Place placeOf(const ImportPlan& plan, int sheet);

    QStringList m_files;
    std::optional<TermKey> m_term;
    std::vector<HeadingMapping> m_mappings;
    std::map<Place, SheetChoice> m_choices;
    QHash<QString, int> m_sheetCounts;
};

} // namespace cooperage::ui
