// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace cooperage {

/// One thing the user can put right: which field (empty: the whole record) and what is wrong with it, in words.
struct Issue {
    enum class Severity { Error, Warning };
    QString field;
    QString text;
    Severity severity = Severity::Error;
};

/// What a check found. Returned, never thrown; ignoring it is a mistake the compiler reports.
class [[nodiscard]] Issues {
public:
    void error(QString field, QString text) { m_issues.push_back({std::move(field), std::move(text)}); }
    void warning(QString field, QString text)
    {
        m_issues.push_back({std::move(field), std::move(text), Issue::Severity::Warning});
    }
    bool isEmpty() const { return m_issues.empty(); }
    bool hasErrors() const;
    const std::vector<Issue>& all() const& { return m_issues; }
    std::vector<Issue> all() && { return std::move(m_issues); } // so that a loop over a temporary is safe

private:
    std::vector<Issue> m_issues;
};

inline bool Issues::hasErrors() const
{
    for (const Issue& issue : m_issues)
        if (issue.severity == Issue::Severity::Error)
            return true;
    return false;
}

} // namespace cooperage
