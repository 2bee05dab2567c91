// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_inputs.h"

#include "core/base/text_key.h"

namespace cooperage::ui {

bool ImportInputs::addFiles(const QStringList& paths)
{
    const qsizetype before = m_files.size();
    for (const QString& path : paths)
        if (!m_files.contains(path))
            m_files << path;
    return m_files.size() > before;
}

void ImportInputs::removeFile(const QString& path)
{
    m_files.removeAll(path);
    std::erase_if(m_choices, [&](const auto& entry) { return entry.first.first == path; });
}

ImportInputs::Place ImportInputs::placeOf(const ImportPlan& plan, int sheet)
{
    const int file = plan.sheets[static_cast<size_t>(sheet)].file;
    int first = sheet;
    while (first > 0 && plan.sheets[static_cast<size_t>(first - 1)].file == file)
        --first;
    return {plan.files[static_cast<size_t>(file)].path, sheet - first};
}

void ImportInputs::choose(const ImportPlan& plan, int sheet, const SheetChoice& choice)
{
    if (choice == SheetChoice())
        m_choices.erase(placeOf(plan, sheet));
    else
        m_choices[placeOf(plan, sheet)] = choice;
}

ImportInputs::SheetChoice ImportInputs::choiceOf(const ImportPlan& plan, int sheet) const
{
    const auto found = m_choices.find(placeOf(plan, sheet));
    return found == m_choices.end() ? SheetChoice() : found->second;
}

void ImportInputs::setMapping(const HeadingMapping& mapping)
{
    dropMapping(mapping.type, mapping.heading);
    m_mappings.push_back(mapping);
}

void ImportInputs::dropMapping(const QString& type, const QString& heading)
{
    std::erase_if(m_mappings, [&](const HeadingMapping& one) {
        return one.type == type && textKey(one.heading) == textKey(heading);
    });
}

const HeadingMapping* ImportInputs::findMapping(const QString& type, const QString& heading) const
{
    for (const HeadingMapping& one : m_mappings)
        if (one.type == type && textKey(one.heading) == textKey(heading))
            return &one;
    return nullptr;
}

void ImportInputs::learn(const ImportPlan& plan)
{
    for (const PlannedFile& file : plan.files)
        m_sheetCounts[file.path] = 0;
    for (const PlannedSheet& sheet : plan.sheets)
        ++m_sheetCounts[plan.files[static_cast<size_t>(sheet.file)].path];
}

ImportOptions ImportInputs::options() const
{
    ImportOptions options{.term = m_term, .mappings = m_mappings};
    int first = 0;
    for (const QString& file : m_files) {
        for (const auto& [place, choice] : m_choices)
            if (place.first == file)
                options.types[first + place.second] = choice.isAside ? nullptr : choice.type;
        first += m_sheetCounts.value(file);
    }
    return options;
}

} // namespace cooperage::ui
