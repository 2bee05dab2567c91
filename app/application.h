// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QApplication;

namespace cooperage {

/// Makes settings, dialogs and window and runs them: the only place that wires the window.
///
/// Arguments: `cooperage [FILE.coop]`; `--sample` opens the sample college; `--screenshot OUT.png` with `--page ID` and
/// `--size WxH` shows the window once, saves its picture and ends, for the handbook and for checking what is seen.
int runApplication(QApplication& application);

} // namespace cooperage
