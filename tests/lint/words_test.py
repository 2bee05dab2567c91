#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says whose it is and under which licence, and none carries leftovers."""
import re

import tree

LEFTOVER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")


def faults_of(path):
    text = path.read_text(encoding="utf-8")
    head = text.splitlines()[:3]
    for tag in ("SPDX-FileCopyrightText: The Cooperage authors", "SPDX-License-Identifier: GPL-3.0-or-later"):
        if not any(tag in line for line in head):
            yield f"{tree.name(path)}: the line '{tag}' is missing at the top"
    for number, line in enumerate(text.splitlines(), 1):
        if LEFTOVER.search(line):
            yield f"{tree.name(path)}:{number}: a leftover: {line.strip()}"


tree.finish([fault for path in tree.sources(suffixes=(".cpp", ".h", ".py")) for fault in faults_of(path)])
