#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the arrows of ARCHITECTURE.md: who may include whom, who may see a screen, who may see SQL."""
import re

import tree

# Each part of the core with the other parts it may include; nothing else in the core is allowed to it.
BASE = {"base"}
MODEL = BASE | {"model"}
STORE = MODEL | {"records", "db", "store"}
CORE = {
    "base": set(),
    "model": BASE,
    "records": MODEL,
    "db": MODEL,
    "store": STORE,
    "figures": STORE,
    "rules": STORE | {"figures"},
    "depth": STORE | {"figures", "rules"},
    "report": STORE | {"figures", "rules", "depth"},
    "exchange": STORE,
    "sample": STORE,
}
# Parts of the window that others of it may not include: style knows nobody, nobody but the application knows the shell.
UI_ALONE = {"style": {"style"}, "paper": {"paper"}}
# What pages may know of the shell: what a page is, and how pages reach each other.
PAGE_SEAM = "ui/shell/page.h"

INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]')
DATABASE = re.compile(r"^(sqlite3\.h|SQLiteCpp/|SQLiteCpp\.h)")
SCREEN = re.compile(r"^Qt(Gui|Widgets|Charts|PrintSupport)/")
SQL = re.compile(r'"[^"]*\b(SELECT .* FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA )')
SQL_PARTS = ("db", "store", "figures", "rules", "depth")


def part_of(path):
    """("core", "store") for core/store/x.h; the second is empty for files right in the first."""
    pieces = path.split("/")
    return pieces[0], pieces[1] if len(pieces) > 2 else ""


def fault_of_include(layer, part, included):
    to_layer, to_part = part_of(included)
    if DATABASE.match(included) and (layer, part) != ("core", "db"):
        return "only core/db sees the database library"
    if layer == "core" and SCREEN.match(included):
        return "the core knows no screen"
    if layer == "core" and to_layer in ("ui", "app"):
        return f"the core does not know {to_layer}"
    if layer == "core" and to_layer == "core" and to_part != part and to_part not in CORE.get(part, set()):
        return f"core/{part} must not include core/{to_part}"
    if layer == "ui" and to_layer == "app":
        return "the window does not know the application"
    if layer == "ui" and included.startswith("core/db/"):
        return "the window knows no database"
    if layer == "ui" and to_layer == "ui" and to_part not in UI_ALONE.get(part, {to_part}):
        return f"ui/{part} must not include ui/{to_part}"
    if layer == "ui" and to_part == "shell" and part not in ("", "shell") and included != PAGE_SEAM:
        return "pages do not know the shell"
    return None


def faults_of(path):
    layer, part = part_of(tree.name(path))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        include = INCLUDE.match(line)
        fault = include and fault_of_include(layer, part, include[1])
        if not fault and SQL.search(line) and not (layer == "core" and part in SQL_PARTS):
            fault = "SQL lives in core/" + ", core/".join(SQL_PARTS)
        if fault:
            yield f"{tree.name(path)}:{number}: {fault}"


tree.finish([fault for path in tree.sources("app", "core", "ui") for fault in faults_of(path)])
