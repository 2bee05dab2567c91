// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/failure.h"

namespace cooperage {

/// The whole file as bytes, at most `cap` of them. Throws Failure with a sentence for a path that is missing, a folder,
/// not readable, empty or too large. The sheet libraries get bytes only: their own way of opening a path breaks with
/// Chinese names on some systems.
QByteArray loadFile(const QString& path, qint64 cap);

/// A failure about one file: "%1" of `source` (marked for "core") becomes its name without the folder.
Failure fileFailure(const QString& path, const char* source, const QString& detail = {});

} // namespace cooperage
