// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "ui/depth/college_contents.h"

namespace cooperage::ui {

class LightPicture;

/// Of these, the sheets and pictures of pages are made: findings as titles, always the term that they are of.

/// A sheet that begins with its title and the term.
report::Document startSheet(const QString& of, const QString& what, const TermKey& term);
report::Block sheetParagraph(const QString& text);

report::Chart levelsChart(const LevelsContents& levels);
/// A row a group with its partners and how many there are of each level.
report::Table groupsTable(const QString& finding, const QString& groupTitle,
                          const std::vector<depth::LevelGroup>& groups);
/// The partners with the most points, at most twenty.
report::Table pointsTable(const depth::Assessment& assessment);

void startPicture(LightPicture& picture, const QString& of, const TermKey& term);
/// The bars of this term and, where it is compared, of the one before.
void drawLevels(LightPicture& picture, const LevelsContents& levels);
/// A bar a group; nothing without groups.
void drawGroups(LightPicture& picture, const QString& finding, const std::vector<depth::LevelGroup>& groups);

} // namespace cooperage::ui
