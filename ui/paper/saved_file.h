// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cooperage::paper {

/// Writes a file whole or not at all: to a temporary name first, then moved. Throws Failure.
void saveFile(const QString& path, const QByteArray& content);

} // namespace cooperage::paper
