# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: the files of the project and how a lint ends."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE_FOLDERS = ("app", "core", "ui", "tests")


def sources(*folders, suffixes=(".cpp", ".h")):
    """Every source file below the folders (all when none is named), in a fixed order."""
    for folder in folders or SOURCE_FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path


def name(path):
    return path.relative_to(ROOT).as_posix()


def finish(faults):
    """Prints what was found and ends the lint: 1 when something was."""
    print(*faults, sep="\n")
    sys.exit(1 if faults else 0)
