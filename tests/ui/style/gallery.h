// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace cooperage::ui {

/// Every part of ui/style and ui/widgets in its states on one sheet, to be held beside the picture of the components.
/// COOPERAGE_GALLERY=folder ui_tests --gtest_filter='Gallery*' writes it as PNG, light and dark.
std::unique_ptr<QWidget> makeGallery();

} // namespace cooperage::ui
