// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <vector>

/// What leaves the command line: UTF-8 on every system, data on standard output, complaints on standard error.
namespace cooperage::cli {

void printLine(const QString& line);
void printJson(const QJsonValue& value);
void printError(const QString& line);

/// Rows below a heading in columns that fit the widest cell; a Han character is two columns wide.
void printTable(const QStringList& headings, const std::vector<QStringList>& rows);

} // namespace cooperage::cli
