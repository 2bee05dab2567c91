// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Trouble on purpose, beneath the program and unknown to it: a layer between the database library and the disk, and a
/// listener to its statements. Works on every connection that is opened after the first call; one fault at a time.
namespace cooperage::test::faults {

/// The n-th statement from now on is broken off in its middle (n counts from 1).
void failStatement(int n);
/// The n-th call to the disk that writes, truncates, deletes or syncs fails, and so does every later one: the drive is
/// gone.
void failOperation(int n);
/// After so many bytes the disk is full: what fits is written, as disks do.
void failAfterBytes(qint64 bytes);
/// No fault from now on. True when the fault had struck.
bool disarm();

} // namespace cooperage::test::faults
