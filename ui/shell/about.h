// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage::ui {

class Dialogs;

/// Version, licence and what the program is built with.
void showAbout(Dialogs& dialogs);

} // namespace cooperage::ui
