#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds of the fuzz targets, from the small ledgers and workbooks of tests/data: make_corpus.py FOLDER.

A seed of fuzz_xlsx_parts and of fuzz_import is several files in one text, each after a line "@@ NAME" (fuzz.h)."""
import csv
import io
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

DATA = Path(__file__).resolve().parent.parent / "data"
LARGEST = 12_000  # bytes of a seed; small ones are mutated more often
ROWS = 6  # of a ledger: heading and a few records
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Headings and values as ledgers have them, for the dictionary of fuzz_import.
WORDS = """
实习 学号 姓名 班级 专业 系部 二级学院 实习单位 企业名称 单位名称 统一社会信用代码 联系人 联系电话 职务 协议名称 协议编号 签订日期 有效期
起止时间 开始日期 结束日期 至今 长期 金额 金额（万元） 万元 元 捐赠 设备 学期 2025-2026-1 2025-2026学年第一学期 2025年秋 2025.9.1-2026.1.10
2025/9/1 20250901 45901 2025年9月 二〇二五年九月 同上 〃 小计 合计 是 否 有 无 √ × 校企合作 走访日期 走访人 订单班 订单班名称 教师姓名 工号
企业实践 证书名称 等级 初级 通过 成绩 项目名称 基地名称 备注 序号 （盖章） 填表人： 机电工程系 机电一体化技术 李明 2024010001 恒拓精密机械有限公司
110101200601011234 13800138000 010-12345678 91110000100000000X #N/A 1,234.50 ￥1.5万 50% １２３ -1 1e308 实习1 实习2 、 ； / ( ） , \n \n\n@@
"""


def together(files: list[tuple[str, bytes]]) -> bytes:
    return b"".join(b"@@ " + name.encode() + b"\n" + content.strip() + b"\n" for name, content in files)


def parts_of(path: Path) -> list[tuple[str, bytes]]:
    """The parts that the reader looks at."""
    with zipfile.ZipFile(path) as book:
        return [(name, book.read(name)) for name in book.namelist()
                if name.endswith((".xml", ".rels")) and not re.search(r"theme|docProps|printerSettings|Content_Types", name)]


def column(reference: str) -> int:
    number = 0
    for letter in re.sub(r"[^A-Z]", "", reference):
        number = number * 26 + ord(letter) - 64
    return number - 1


def first_rows(path: Path) -> list[tuple[str, bytes]]:
    """The first rows of each sheet as .csv, dates left as the numbers they are."""
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si"):
                shared.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        sheets = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        found = []
        for number, name in enumerate(sheets, 1):
            part = f"xl/worksheets/sheet{number}.xml"
            if part in book.namelist():
                found.append((name, rows_of(ElementTree.fromstring(book.read(part)), shared)))
    return found


def rows_of(sheet: ElementTree.Element, shared: list[str]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for row in list(sheet.iter(MAIN + "row"))[:ROWS]:
        cells: dict[int, str] = {}
        for at, cell in enumerate(row.iter(MAIN + "c")):
            value = cell.findtext(MAIN + "v") or "".join(t.text or "" for t in cell.iter(MAIN + "t"))
            cells[column(cell.get("r", "")) if cell.get("r") else at] = (
                shared[int(value)] if cell.get("t") == "s" and value else value)
        writer.writerow([cells.get(at, "") for at in range(max(cells, default=-1) + 1)])
    return text.getvalue().encode()


def main(folder: Path) -> None:
    seeds: dict[str, dict[bytes, None]] = {target: {} for target in ("xlsx_bytes", "xlsx_parts", "csv", "import")}
    for path in sorted(DATA.rglob("*.xlsx")):
        if path.parent.name != "xlsx":
            for name, rows in first_rows(path):
                seeds["import"][together([(name, rows)])] = None
        if path.parent.name in ("xlsx", "two_row_heading", "wrapped_headings"):
            seeds["xlsx_bytes"][path.read_bytes()] = None
            seeds["xlsx_parts"][together(parts_of(path))] = None
    for path in sorted(DATA.rglob("*.csv")):
        lines = path.read_bytes().splitlines(keepends=True)
        seeds["csv"][b"".join(lines[:ROWS])] = None
        seeds["import"][together([(path.stem, b"".join(lines[:ROWS]))])] = None
    for target, contents in seeds.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, content in enumerate(c for c in contents if len(c) <= LARGEST):
            (folder / target / f"seed_{number:03}").write_bytes(content)
    words = [word.replace("\\n", "\n").encode() for word in WORDS.split()]
    (folder / "import.dict").write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in words))


main(Path(sys.argv[1]))
