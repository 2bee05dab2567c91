// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <functional>

namespace cooperage {

/// Writes a file in whole or not at all: beside its place first, then moved over what stands there. Throws Failure with
/// a sentence that names the file when the disk is full, the folder may not be written, or another program holds the
/// file.
void saveFile(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace cooperage
