#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source is formatted as .clang-format says. Other versions of clang-format than 14 format otherwise: without it
the check is skipped (77)."""
import shutil
import subprocess
import sys

import tree

formatter = shutil.which("clang-format-14")
if not formatter:
    print("clang-format-14 is not installed")
    sys.exit(77)
files = [str(path) for path in tree.sources()]
sys.exit(subprocess.run([formatter, "--dry-run", "-Werror", *files]).returncode)
