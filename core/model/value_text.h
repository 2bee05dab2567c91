// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

namespace cooperage {

/// A value as people read it: dates 2025-09-08, money in yuan, labels of choices, Yes/No; empty for Null. Links are
/// shown by their records' titles, which only the store knows: here they are numbers.
QString valueText(const FieldInfo& field, const Value& value);

/// The label of a token in the program's language.
QString choiceText(std::span<const Choice> choices, const QString& token);

} // namespace cooperage
