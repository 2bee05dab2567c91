// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace SQLite {
class Exception;
}

namespace cooperage::db {

/// Turns what the database library reports into a Failure whose sentence an office understands (full disk, read-only
/// file, damaged file, file in use); an interrupt becomes Cancelled. Never returns.
[[noreturn]] void throwFailure(const SQLite::Exception& error);

} // namespace cooperage::db
