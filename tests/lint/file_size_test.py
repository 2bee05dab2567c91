#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps files small enough to be read: no source over 500 lines, the main window under 250."""
import tree

LONGEST = 500
LONGEST_MAIN_WINDOW = 250


def limit(path):
    return LONGEST_MAIN_WINDOW if path.stem == "main_window" else LONGEST


def lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())


tree.finish([f"{tree.name(path)}: {lines(path)} lines, at most {limit(path)}"
             for path in tree.sources(suffixes=(".cpp", ".h", ".py")) if lines(path) > limit(path)])
