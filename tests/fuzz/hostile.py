#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hurt, read by the program as a process: hostile.py CLI [NAME...] prints for each the exit code, the
seconds, the megabytes and the sentence. Exit code 1 when one crashed, took more than 10 seconds or 300 MB, or ended
without a word."""
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS, MEGABYTES = 10, 300
MB = 1 << 20
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = "<row><c t='str'><v>企业名称</v></c><c t='str'><v>地址</v></c></row>"
CSV_HEAD = "企业名称,地址\n"

Part = bytes | str | Iterator[bytes]
Maker = Callable[[Path], None]
makers: dict[str, Maker] = {}


def hostile(maker: Maker) -> Maker:
    """Names the file after its function: zip_bomb__xlsx makes zip_bomb.xlsx."""
    makers[maker.__name__.replace("__", ".")] = maker
    return maker


def sheet(rows: str, after: str = "") -> str:
    return f"<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>"


def relations(*entries: tuple[str, str, str]) -> str:
    return "<Relationships>" + "".join(
        f"<Relationship Id='{name}' Type='{RELATIONS}/{kind}' Target='{target}'/>" for name, kind, target in entries
    ) + "</Relationships>"


def book(path: Path, parts: dict[str, Part]) -> None:
    """A workbook of one sheet, of which some parts are others."""
    usual: dict[str, Part] = {
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": "<workbook><sheets><sheet name='企业库' sheetId='1' id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(("r1", "worksheet", "worksheets/sheet1.xml"),
                                                ("r2", "sharedStrings", "sharedStrings.xml"),
                                                ("r3", "styles", "styles.xml")),
        "xl/worksheets/sheet1.xml": sheet(HEAD),
        "xl/sharedStrings.xml": "<sst/>",
        "xl/styles.xml": "<styleSheet><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (usual | parts).items():
            with archive.open(name, "w", force_zip64=True) as part:
                for piece in [content] if isinstance(content, (bytes, str)) else content:
                    part.write(piece.encode() if isinstance(piece, str) else piece)


def one_sheet(path: Path, content: Part) -> None:
    book(path, {"xl/worksheets/sheet1.xml": content})


def repeated(before: str, piece: str, times: int, after: str = "") -> Iterator[bytes]:
    """`times` times the piece, {0} being its number from 1."""
    yield before.encode()
    for start in range(1, times + 1, 10_000):
        yield "".join(piece.format(n) for n in range(start, min(start + 10_000, times + 1))).encode()
    yield after.encode()


def blanks(count: int) -> Iterator[bytes]:
    piece = b" " * MB
    for _ in range(count // MB):
        yield piece


@hostile
def zip_bomb__xlsx(path: Path) -> None:
    one_sheet(path, (piece for part in ([b"<worksheet>"], blanks(600 * MB)) for piece in part))


@hostile
def zip_bomb_in_a_text__xlsx(path: Path) -> None:
    book(path, {"xl/sharedStrings.xml": (p for part in ([b"<sst><si><t>"], blanks(600 * MB)) for p in part)})


@hostile
def zip_bomb_of_small_texts__xlsx(path: Path) -> None:
    book(path, {"xl/sharedStrings.xml": repeated("<sst>", "<si><t>a</t></si>", 20_000_000)})


@hostile
def zip_bomb_in_500_parts__xlsx(path: Path) -> None:
    parts: dict[str, Part] = {f"xl/worksheets/sheet{n}.xml": "<worksheet>" + " " * (3 * MB) + "</worksheet>"
                              for n in range(1, 501)}
    many_sheets(path, 500, parts)


@hostile
def million_empty_rows__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>" + HEAD, "<row><c s='0'/><c s='0'/></row>", 1_048_000,
                             "</sheetData></worksheet>"))


@hostile
def sixteen_thousand_columns__xlsx(path: Path) -> None:
    one_sheet(path, sheet("<row>" + "<c t='str'><v>企业名称</v></c>" * 16_384 + "</row>" +
                          ("<row>" + "<c><v>1</v></c>" * 16_384 + "</row>") * 30))


@hostile
def far_corner__xlsx(path: Path) -> None:
    one_sheet(path, "<worksheet><dimension ref='A1:XFD1048576'/>" + sheet(
        HEAD + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")[len("<worksheet>"):])


@hostile
def far_cell_in_many_rows__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>", "<row r='{0}'><c r='XFD{0}'><v>1</v></c></row>", 480,
                             "</sheetData></worksheet>"))


@hostile
def million_full_rows__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>" + HEAD,
                             "<row><c t='str'><v>第{0}家公司</v></c><c t='str'><v>某路{0}号</v></c></row>", 1_048_000,
                             "</sheetData></worksheet>"))


@hostile
def seven_million_numbers__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>" + HEAD, "<row>" + "<c><v>1</v></c>" * 7 + "</row>", 1_000_000,
                             "</sheetData></worksheet>"))


@hostile
def merged_all__xlsx(path: Path) -> None:
    one_sheet(path, sheet(HEAD + "<row><c t='str'><v>甲公司</v></c></row>",
                          "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"))


@hostile
def merged_a_million_times__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>" + HEAD + "<row><c t='str'><v>甲</v></c></row></sheetData>"
                             "<mergeCells>", "<mergeCell ref='A{0}:XFD{0}'/>", 1_000_000, "</mergeCells></worksheet>"))


@hostile
def merged_below_one_another__xlsx(path: Path) -> None:
    one_sheet(path, sheet(HEAD + "<row><c t='str'><v>甲公司</v></c></row>" * 20_000,
                          "<mergeCells>" + "<mergeCell ref='A2:B20001'/>" * 20_000 + "</mergeCells>"))


@hostile
def text_of_32_mb__xlsx(path: Path) -> None:
    one_sheet(path, sheet(HEAD + "<row><c t='str'><v>" + "a" * (32 * MB) + "</v></c></row>"))


@hostile
def thousand_long_texts__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData>" + HEAD,
                             "<row><c t='str'><v>{0}" + "汉" * 32_000 + "</v></c></row>", 4_000,
                             "</sheetData></worksheet>"))


@hostile
def one_long_text_many_times__xlsx(path: Path) -> None:
    book(path, {"xl/sharedStrings.xml": "<sst><si><t>" + "汉" * 300_000 + "</t></si></sst>",
                "xl/worksheets/sheet1.xml": repeated("<worksheet><sheetData>" + HEAD,
                                                     "<row><c t='s'><v>0</v></c></row>", 100_000,
                                                     "</sheetData></worksheet>")})


def many_sheets(path: Path, count: int, parts: dict[str, Part]) -> None:
    numbers = range(1, count + 1)
    book(path, {
        "xl/workbook.xml": "<workbook><sheets>" + "".join(
            f"<sheet name='第{n}页' sheetId='{n}' id='r{n}'/>" for n in numbers) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *((f"r{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in numbers)),
    } | parts)


@hostile
def sheets_500__xlsx(path: Path) -> None:
    many_sheets(path, 500, {f"xl/worksheets/sheet{n}.xml": sheet(
        HEAD + f"<row><c t='str'><v>第{n}家公司</v></c><c t='str'><v>某路</v></c></row>") for n in range(1, 501)})


@hostile
def one_part_as_500_sheets__xlsx(path: Path) -> None:
    count = 500
    book(path, {
        "xl/workbook.xml": "<workbook><sheets>" + "".join(
            f"<sheet name='第{n}页' sheetId='{n}' id='r1'/>" for n in range(count)) + "</sheets></workbook>",
        "xl/worksheets/sheet1.xml": sheet(HEAD + "<row><c t='str'><v>甲公司</v></c></row>" * 20_000)})


@hostile
def rels_to_themselves__xlsx(path: Path) -> None:
    book(path, {"_rels/.rels": relations(("r1", "officeDocument", "_rels/.rels"))})


@hostile
def sheet_is_the_workbook__xlsx(path: Path) -> None:
    book(path, {"xl/_rels/workbook.xml.rels": relations(("r1", "worksheet", "workbook.xml"))})


@hostile
def rels_up_and_away__xlsx(path: Path) -> None:
    book(path, {"xl/_rels/workbook.xml.rels": relations(("r1", "worksheet", "../" * 50 + "etc/passwd"))})


@hostile
def entity_bomb__xlsx(path: Path) -> None:
    entities = "".join(f"<!ENTITY e{n} '&e{n - 1};&e{n - 1};'>" for n in range(1, 40))
    book(path, {"xl/sharedStrings.xml":
                f"<!DOCTYPE sst [<!ENTITY e0 'ha'>{entities}]><sst><si><t>&e39;</t></si></sst>"})


@hostile
def entity_from_a_file__xlsx(path: Path) -> None:
    book(path, {"xl/sharedStrings.xml":
                "<!DOCTYPE sst [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>"})


@hostile
def deep_xml__xlsx(path: Path) -> None:
    one_sheet(path, "<worksheet>" + "<a>" * 5_000_000)


@hostile
def million_attributes__xlsx(path: Path) -> None:
    one_sheet(path, repeated("<worksheet><sheetData ", "a{0}='' ", 300_000, "></sheetData></worksheet>"))


@hostile
def million_styles__xlsx(path: Path) -> None:
    book(path, {"xl/styles.xml": repeated("<styleSheet><numFmts>", "<numFmt numFmtId='{0}' formatCode='y'/>", 5_000_000,
                                          "</numFmts></styleSheet>")})


@hostile
def million_relations__xlsx(path: Path) -> None:
    book(path, {"xl/_rels/workbook.xml.rels": repeated(
        "<Relationships>", "<Relationship Id='r{0}' Type='x/worksheet' Target='worksheets/sheet1.xml'/>", 3_000_000,
        "</Relationships>")})


@hostile
def encrypted__xlsx(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(4096))


@hostile
def old_format__xlsx(path: Path) -> None:
    path.write_bytes((Path(__file__).parent.parent / "data/xlsx/old_format.xls").read_bytes())


@hostile
def web_page__xlsx(path: Path) -> None:
    path.write_text("\n<html><table><tr><td>企业名称</td></tr></table></html>")


@hostile
def truncated__xlsx(path: Path) -> None:
    path.write_bytes((Path(__file__).parent.parent / "data/xlsx/excel.xlsx").read_bytes()[:3000])


@hostile
def noise_after_pk__xlsx(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + os.urandom(MB))


@hostile
def larger_than_any_ledger__xlsx(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(200 * MB))


@hostile
def one_line_of_200_mb__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b"a" * (200 * MB))


@hostile
def one_line_of_40_mb__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b"a" * (40 * MB))


@hostile
def commas_of_40_mb__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b"," * (40 * MB))


@hostile
def million_commas__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b"a," * 1_000_000 + b"b\n")


@hostile
def line_ends_of_40_mb__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b"\n" * (40 * MB))


@hostile
def quotes_of_40_mb__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + b'"' * (40 * MB + 1))


@hostile
def million_rows__csv(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(CSV_HEAD)
        for number in range(1_000_000):
            file.write(f"第{number}家公司,某路{number}号\n")


@hostile
def zeros__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + bytes(MB))


@hostile
def zeros_in_names__csv(path: Path) -> None:
    path.write_bytes(CSV_HEAD.encode() + "甲\0公司,某路\n".encode())


@hostile
def noise__csv(path: Path) -> None:
    path.write_bytes(os.urandom(20 * MB))


@hostile
def empty__csv(path: Path) -> None:
    path.write_bytes(b"")


def make_aside(maker: Maker, file: Path) -> None:
    """In a process of its own: a child begins with the peak of memory that its parent had."""
    child = os.fork()
    if child == 0:
        try:
            maker(file)
        finally:
            os._exit(0 if file.exists() else 1)
    if os.waitpid(child, 0)[1] != 0:
        raise RuntimeError(f"{file.name} could not be made")


def measure(cli: str, folder: Path, name: str) -> bool:
    """Reads one file, shows what came of it, and tells whether that was within bounds."""
    file = folder / name
    make_aside(makers[name], file)
    college = folder / "college.coop"
    subprocess.run([cli, "new", college], check=True, capture_output=True)
    begin = time.monotonic()
    with (folder / "out").open("w+") as out, (folder / "err").open("w+") as err:
        process = subprocess.Popen([cli, "import", college, file, "--dry-run", "--json"], stdout=out, stderr=err)
        killer = time.monotonic() + 120
        while (waited := os.wait4(process.pid, os.WNOHANG))[0] == 0:
            if time.monotonic() > killer:
                process.kill()
            time.sleep(0.01)
        status, usage = waited[1:]
        out.seek(0), err.seek(0)
        sentence = sentence_of(out.read(), err.read())
    processor = usage.ru_utime + usage.ru_stime
    megabytes = usage.ru_maxrss / 1024
    code = os.waitstatus_to_exitcode(status)
    fits = code in (0, 1) and processor < SECONDS and megabytes < MEGABYTES and bool(sentence)
    print(f"{'' if fits else 'OUT OF BOUNDS  '}{name:32} exit {code:2}  {processor:5.1f} s of the processor "
          f"({time.monotonic() - begin:5.1f} s)  {megabytes:4.0f} MB  {sentence}", flush=True)
    for left in folder.glob("*"):
        left.unlink()
    return fits


def sentence_of(out: str, err: str) -> str:
    try:
        plan = json.loads(out)
    except ValueError:
        return (err or out).strip()[:200]
    if error := plan["files"][0]["error"]:
        return error
    rows = sum(sheet.get("rows") or 0 for sheet in plan["sheets"])
    return f"read: {len(plan['sheets'])} sheets, {rows} rows of ledgers"


def main(cli: str, names: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        results = [measure(cli, Path(folder), name) for name in names or makers]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2:]))
