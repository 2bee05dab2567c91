#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the single tests of one run and prints 'N passed, N failed'.

usage: count_results.py DIR     with ctest.xml (JUnit, by ctest) and one NAME.json for each GoogleTest program

A GoogleTest program counts as its tests, any other ctest entry as one. A program that ended without its list (a crash)
counts as one failure.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ET


def counts_of(program, folder):
    """(passed, failed) of one entry of ctest."""
    failed = program.get("status") == "fail"
    listed = folder / f"{program.get('name')}.json"
    if not listed.exists():
        return (0, 1) if failed else (1, 0)
    result = json.loads(listed.read_text(encoding="utf-8"))
    ran = result["tests"] - result.get("disabled", 0)
    wrong = result["failures"] + result.get("errors", 0)
    return ran - wrong, wrong or int(failed)


def main():
    folder = pathlib.Path(sys.argv[1])
    programs = [case for case in ET.parse(folder / "ctest.xml").iter("testcase") if case.get("status") != "notrun"]
    counts = [counts_of(program, folder) for program in programs]
    passed, failed = sum(one[0] for one in counts), sum(one[1] for one in counts)
    print(f"{passed} passed, {failed} failed")
    raise SystemExit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
