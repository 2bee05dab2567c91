// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace cooperage {

struct NameAndPhone {
    QString name;
    QString phone;
};

/// A person and a telephone number in one cell: 王芳 13800000001, 李敏（025-88886666）. nullopt for other texts.
std::optional<NameAndPhone> nameAndPhone(const QString& text);

} // namespace cooperage
