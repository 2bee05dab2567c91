// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"

/// The tables of a .coop file: made from the record types, told by application id and version.
namespace cooperage::schema {

constexpr qint64 kApplicationId = 0x436F6F70; ///< "Coop", in bytes 68–71 of the file
constexpr qint64 kVersion = 3;                ///< raised with each upgrade step in core/store/upgrades

/// All statements that make an empty file, in order; the golden file of the tests is this text.
QStringList statements();

/// Makes the tables in a new, empty file.
void create(db::Connection& connection);

/// Throws a Failure with one clear sentence when the file is of another program, newer than this program, or damaged.
void check(db::Connection& connection, const QString& path);

} // namespace cooperage::schema
