#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese catalogue is whole: every text of the sources is in it and translated, and nothing else is. So is the
English one, which holds the singulars of counts only."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import tree

PLURALS = tree.ROOT / "resources/translations/cooperage_en.ts"
CATALOGUE = tree.ROOT / "resources/translations/cooperage_zh_CN.ts"
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")
PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            yield (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                   translation.get("type"), "".join(translation.itertext()))


def fresh_keys(*options):
    """What lupdate finds in the sources today; -I lets it find the headers, and with them the classes' full names."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([LUPDATE, "-silent", *options, "-locations", "none", "-I", ".", "core", "ui", "app", "-ts", str(fresh)],
                       cwd=tree.ROOT, check=True)
        return {message[:3] for message in messages(fresh)}


def main():
    if not LUPDATE:
        print("lupdate is not installed")
        sys.exit(77)
    faults, known = [], set()
    for context, source, comment, state, text in messages(CATALOGUE):
        known.add((context, source, comment))
        if state or not text:
            faults.append(f"{context}: {state or 'empty'}: {source!r}")
        elif sorted(PLACE.findall(source)) != sorted(PLACE.findall(text)):
            faults.append(f"{context}: other places for values in the translation of {source!r}")
    found = fresh_keys()
    plurals = {message[:3] for message in messages(PLURALS) if message[4].strip()}
    faults += [f"{key[0]}: no English plural: {key[1]!r}" for key in sorted(fresh_keys("-pluralonly") ^ plurals)]
    faults += [f"{key[0]}: missing: {key[1]!r}" for key in sorted(found - known)]
    faults += [f"{key[0]}: no longer in the sources: {key[1]!r}" for key in sorted(known - found)]
    tree.finish(faults)


main()
