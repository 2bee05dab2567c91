#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the command line against ledgers whose figures are known.

usage: check_ledgers.py CLI [COLLEGE_DIR ...]      (default: every folder beside this script's ledgers/)

For each folder: makes a new file, imports every .xlsx and .csv of the folder in one call, reads the term's figures, and compares them with truth.json;
imports the same files once more (nothing may be created, updated or lost); undoes the import (the file must be empty again).
Prints a line per difference and, last, 'N passed, N failed'. Needs Python 3.9 or later, nothing else.
"""
import json, pathlib, subprocess, sys, tempfile


def call(cli, *args):
    done = subprocess.run([cli, *map(str, args)], capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1: done, with rows refused
        raise SystemExit(f"{' '.join(map(str, args))}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def check(cli, folder):
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    ledgers = sorted(p for p in folder.iterdir() if p.suffix in (".xlsx", ".csv"))
    wrong = []

    def expect(what, got, want):
        if got != want:
            wrong.append(f"{folder.name}: {what}: {got!r}, should be {want!r}")
        checked.append(what)

    checked = []
    with tempfile.TemporaryDirectory() as tmp:
        book = pathlib.Path(tmp) / "college.coop"
        subprocess.run([cli, "new", str(book)], check=True, stdout=subprocess.DEVNULL)
        empty = call(cli, "figures", book, "--term", truth["term"], "--json")
        plan = call(cli, "import", book, *ledgers, "--dry-run", "--json")
        expect("figures after the dry run", call(cli, "figures", book, "--term", truth["term"], "--json") == empty, True)
        first = call(cli, "import", book, *ledgers, "--json")
        expect("the import is what the dry run showed", first["sheets"] == plan["sheets"], True)
        expect("rows refused", sum(len(s["rejected"]) for s in first["sheets"]), sum(truth["rejected_rows"].values()))
        for title, want in truth["rejected_rows"].items():  # a ledger split by department: the sheets that begin with its title
            expect(f"rows refused in {title}", sum(len(s["rejected"]) for s in first["sheets"] if s["sheet"].startswith(title)), want)
        for sheet in first["sheets"]:
            for row in sheet["rejected"]:
                if not (row.get("row") and row.get("reason")):
                    wrong.append(f"{folder.name}: {sheet['sheet']}: a refused row without its row number or reason: {row}")
        figures = call(cli, "figures", book, "--term", truth["term"], "--json")["figures"]
        for key, want in truth["figures"].items():
            got = figures.get(key, {}).get("value") if isinstance(figures.get(key), dict) else figures.get(key)
            expect(key, round(got, 2) if isinstance(got, float) else got, round(want, 2) if isinstance(want, float) else want)
        found = subprocess.run([cli, "check", str(book), "--term", truth["term"], "--json"], capture_output=True, text=True)
        if found.returncode != 2:  # 2: no rules yet
            rules = [f["rule"] for f in json.loads(found.stdout)["findings"] if f["severity"] == "violation"]
            for rule, want in truth["findings"].items():
                expect(f"violations of {rule}", rules.count(rule), want)
        again = call(cli, "import", book, *ledgers, "--json")
        expect("created by the second import", sum(s["created"] for s in again["sheets"]), 0)
        expect("updated by the second import", sum(s["updated"] for s in again["sheets"]), 0)
        after = call(cli, "figures", book, "--term", truth["term"], "--json")["figures"]
        expect("figures after the second import", after == figures, True)
        call(cli, "undo", book, "--json")  # one step: the second import changed nothing and left none
        expect("figures after undoing the import", call(cli, "figures", book, "--term", truth["term"], "--json") == empty, True)
        call(cli, "redo", book, "--json")
        expect("figures after doing it again", call(cli, "figures", book, "--term", truth["term"], "--json")["figures"] == figures, True)
    return checked, wrong


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    cli = sys.argv[1]
    folders = [pathlib.Path(p) for p in sys.argv[2:]] or sorted(p for p in (pathlib.Path(__file__).parent / "ledgers").iterdir() if p.is_dir())
    total = failed = 0
    for folder in folders:
        checked, wrong = check(cli, folder)
        total, failed = total + len(checked), failed + len(wrong)
        print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{total - failed} passed, {failed} failed")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
