// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

/// What the commands do, one function each, in the order of the table in commands.cpp.
namespace cooperage::cli {

int makeNew(const Arguments& arguments);
int demo(const Arguments& arguments);
int importLedgers(const Arguments& arguments);
int exportType(const Arguments& arguments);
int makeTemplate(const Arguments& arguments);
int undo(const Arguments& arguments);
int redo(const Arguments& arguments);
int history(const Arguments& arguments);
int search(const Arguments& arguments);
int figures(const Arguments& arguments);
int depth(const Arguments& arguments);
int report(const Arguments& arguments);
int backup(const Arguments& arguments);
int restore(const Arguments& arguments);
int verify(const Arguments& arguments);
/// A command that a later version brings: says so.
int comesLater(const Arguments& arguments);

} // namespace cooperage::cli
