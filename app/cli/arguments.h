// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace cooperage::cli {

/// One option of a command: `--term T` when it has a value name, a switch like `--json` when it has none.
struct Option {
    const char* name;
    const char* value = "";

    bool hasValue() const { return value[0] != '\0'; }
};

/// What stands behind the command's name, told apart. `--name=value` is the same as `--name value`; after `--` all
/// are plain arguments.
class Arguments {
public:
    /// Throws a usage Failure for an option the command does not have, a missing value or one given twice.
    Arguments(const QStringList& words, const std::vector<Option>& options);

    const QStringList& plain() const { return m_plain; }
    bool has(const char* option) const { return m_options.contains(QLatin1StringView(option)); }
    /// Empty when the option was not given.
    QString value(const char* option) const { return m_options.value(QLatin1StringView(option)); }
    /// A whole number of at least `least`; `otherwise` when the option was not given. Throws a usage Failure.
    int number(const char* option, int otherwise, int least, int most) const;

private:
    QStringList m_plain;
    QMap<QString, QString> m_options;
};

} // namespace cooperage::cli
