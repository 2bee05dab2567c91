// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/all.h"
#include "core/store/store.h"

/// Placements to measure with: as full as an office's ledger makes them, of a thousand students.
namespace cooperage::bench {

constexpr int kStudents = 1000;
constexpr int kPartners = 300;

/// The records that the placements link to.
void addPeople(Store& store);
/// The `number`-th placement; needs addPeople() in the file.
Placement placement(int number);

} // namespace cooperage::bench
