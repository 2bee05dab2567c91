// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>
#include <vector>

namespace cooperage {

/// Whether two names of organisations that are not the same (core/base/text_key.h) are likely one: they differ in the
/// legal form (有限公司, 股份有限公司, 集团), in （中国）, in a province or city before the name, or in one letter.
///
/// For a warning to a person, never for linking. Two different places (深圳, 东莞), trades or numbers (第一, 第二) are
/// two organisations. A letter counts as mistyped when both are read alike (宏, 鸿) or the name is long.
bool isNear(QStringView one, QStringView other);

/// Names to look for near ones in; made for thousands of them.
class NearNames {
public:
    void add(const QString& name);
    /// The names added that are near to this one, in the order they were added.
    std::vector<QString> find(const QString& name) const;

private:
    std::vector<QString> m_names;
    QMultiHash<QString, int> m_byKey; ///< the name's core, and the core without one of its letters
};

} // namespace cooperage
