// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>

namespace cooperage {

/// Why a workbook cannot be read, inside the reader only: `readXlsx` turns it into a Failure that names the file.
class Damage : public std::exception {
public:
    enum class Kind { Broken, TooLarge, Encrypted };

    Damage(QString detail, Kind kind) : m_detail(std::move(detail)), m_kind(kind) {}
    explicit Damage(QString detail) : Damage(std::move(detail), Kind::Broken) {}

    /// The same, with the place in front.
    Damage in(const QString& place) const { return Damage(place + QStringLiteral(", ") + m_detail, m_kind); }
    const QString& detail() const { return m_detail; } ///< for the log: which part, which place
    Kind kind() const { return m_kind; }
    const char* what() const noexcept override { return "damaged workbook"; }

private:
    QString m_detail;
    Kind m_kind;
};

} // namespace cooperage
