// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change.h"

#include "core/base/words.h"

namespace cooperage {

namespace {

struct OpName {
    Op op;
    const char* token;
    const char* text;
};

constexpr OpName kOps[] = {
    {Op::Create, "create", QT_TRANSLATE_NOOP("core", "Create record")},
    {Op::Edit, "edit", QT_TRANSLATE_NOOP("core", "Edit record")},
    {Op::EditMany, "edit_many", QT_TRANSLATE_NOOP("core", "Edit several records")},
    {Op::Delete, "delete", QT_TRANSLATE_NOOP("core", "Delete")},
    {Op::Import, "import", QT_TRANSLATE_NOOP("core", "Import ledgers")},
    {Op::Report, "report", QT_TRANSLATE_NOOP("core", "Edit report text")},
    {Op::Settings, "settings", QT_TRANSLATE_NOOP("core", "Change settings")},
    {Op::Sample, "sample", QT_TRANSLATE_NOOP("core", "Make sample college")},
    {Op::Restore, "restore", QT_TRANSLATE_NOOP("core", "Restore from the recycle bin")},
    {Op::Merge, "merge", QT_TRANSLATE_NOOP("core", "Merge")},
};

} // namespace

QString opToken(Op op)
{
    return QString::fromLatin1(kOps[static_cast<size_t>(op)].token);
}

QString opText(const QString& token)
{
    for (const OpName& name : kOps)
        if (token == QLatin1StringView(name.token))
            return coreText(name.text);
    return token;
}

qint64 ChangeSet::recordCount() const
{
    qint64 count = 0;
    for (const auto& [type, changes] : types)
        count += static_cast<qint64>(changes.ids.size());
    return count;
}

} // namespace cooperage
