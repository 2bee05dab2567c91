#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of this folder again: python3 make_fixtures.py

Needs openpyxl, and LibreOffice (soffice) for libreoffice.xlsx. The others are put together by hand, in the way the program
in their name writes them, because the point of each lies in details that libraries smooth over.
"""
import datetime
import pathlib
import subprocess
import tempfile
import zipfile

HERE = pathlib.Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'


def content_types(overrides):
    listed = "".join(f'<Override PartName="{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
                     for part, kind in overrides)
    return (f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>')


def relations(entries, rel=REL):
    listed = "".join(f'<Relationship Id="{id}" Type="{rel}/{kind}" Target="{target}"/>' for id, kind, target in entries)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def save(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def book(sheets, extra="", rel=REL, main=MAIN):
    listed = "".join(f'<sheet name="{name}" sheetId="{i}"{state} r:id="rId{i}"/>' for i, (name, state) in enumerate(sheets, 1))
    return f'{HEAD}<workbook xmlns="{main}" xmlns:r="{rel}">{extra}<sheets>{listed}</sheets></workbook>'


def excel():
    """Excel: shared strings with rich text, phonetics, escapes and kept blanks; cached formula results; a Chinese date format."""
    strings = ('<si><t>企业名称</t><phoneticPr fontId="1" type="noConversion"/></si>'
               '<si><r><rPr><b/><sz val="11"/></rPr><t>自贡科瑞</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve"> 智能装备</t></r>'
               '<rPh sb="0" eb="2"><t>ジコウ</t></rPh><phoneticPr fontId="1"/></si>'
               '<si><t xml:space="preserve">  两端空格  </t></si><si><t>第一行_x000D_\n第二行</t></si>'
               '<si><t>字面_x005F_x000D_文字</t></si><si><t/></si>')
    styles = (f'{HEAD}<styleSheet xmlns="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" '
              'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">'
              '<numFmts count="3"><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>'
              '<numFmt numFmtId="177" formatCode="0.0%"/><numFmt numFmtId="178" formatCode="[Red]#,##0.00\\d&quot;元/day&quot;"/></numFmts>'
              '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
              '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'
              '<dxfs count="1"><dxf><numFmt numFmtId="179" formatCode="yyyy"/></dxf></dxfs></styleSheet>')
    cells = ('<row r="1" spans="1:8" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
             '<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>'
             '<row r="2" spans="1:8"><c r="A2" s="1"><v>45901</v></c><c r="B2" s="2"><v>0.853</v></c><c r="C2" s="3"><v>12000</v></c>'
             '<c r="D2" s="4"><v>45901</v></c><c r="E2" s="5"><v>45901.354166666664</v></c><c r="F2"><v>202353030137</v></c>'
             '<c r="G2"><v>0.30000000000000004</v></c><c r="H2"><v>1.10105199001011E+17</v></c></row>'
             '<row r="4"><c r="A4"><f>SUM(C2:C3)</f><v>12000</v></c><c r="B4" t="str"><f>A1&amp;"！"</f><v>企业名称！</v></c>'
             '<c r="C4" t="b"><v>1</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4" t="str"><f>""</f><v></v></c>'
             '<c r="F4"><f>NOW()</f></c><c r="G4" s="1"/></row>')
    sheet = (f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" '
             'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:H4"/>'
             f'<sheetData>{cells}</sheetData><mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>'
             '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
             '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation><x14:formula1><xm:f>Sheet2!$A$1</xm:f></x14:formula1>'
             '<xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>')
    hidden = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
    save("excel.xlsx", {
        "[Content_Types].xml": content_types([("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet")]),
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book([("合作单位", ""), ("代码", ' state="hidden"'), ("内部", ' state="veryHidden"')], '<workbookPr defaultThemeVersion="124226"/>'),
        "xl/_rels/workbook.xml.rels": relations([("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
                                                 ("rId3", "worksheet", "worksheets/sheet3.xml"), ("rId4", "styles", "styles.xml"),
                                                 ("rId5", "sharedStrings", "sharedStrings.xml")]),
        "xl/worksheets/sheet1.xml": sheet, "xl/worksheets/sheet2.xml": hidden, "xl/worksheets/sheet3.xml": hidden,
        "xl/styles.xml": styles, "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{MAIN}" count="6" uniqueCount="6">{strings}</sst>'})


def wps():
    """WPS: its own namespaces and attributes beside the cells, part names in other case, a text format, a date of id 31."""
    styles = (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="43" formatCode="_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/>'
              '<numFmt numFmtId="176" formatCode="yyyy/m/d;@"/></numFmts><cellXfs count="4"><xf numFmtId="0"><alignment vertical="center"/></xf>'
              '<xf numFmtId="31" applyNumberFormat="1"/><xf numFmtId="176"/><xf numFmtId="43"/></cellXfs></styleSheet>')
    sheet = (f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{REL}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" mc:Ignorable="etc" '
             'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetPr/><dimension ref="A1:E3"/>'
             '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="4"/>'
             '<sheetData><row r="1" customHeight="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
             '<row r="2" spans="1:4"><c r="A2" s="1"><v>45901</v></c><c r="B2" s="2"><v>46265</v></c><c r="C2" s="3"><v>86500</v></c><c r="D2" s="2"/></row>'
             '<row r="3" spans="1:4"><c r="A3" s="1"/><c r="B3" s="2"/></row></sheetData><pageMargins left="0.75"/><headerFooter/></worksheet>')
    save("wps.xlsx", {
        "_rels/.rels": relations([("rId1", "extended-properties", "docProps/app.xml"), ("rId2", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book([("协议", "")], '<fileVersion appName="xl"/><workbookPr/><bookViews><workbookView windowWidth="27945"/></bookViews>'),
        "xl/_rels/workbook.xml.rels": relations([("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
                                                 ("rId3", "sharedStrings", "sharedStrings.xml"), ("rId4", "customXml", "../customXml/item1.xml")]),
        "xl/worksheets/Sheet1.xml": sheet, "xl/styles.xml": styles,
        "xl/SharedStrings.xml": f'{HEAD}<sst xmlns="{MAIN}" count="2" uniqueCount="2"><si><t>签订日期</t></si><si><t>终止日期</t></si></sst>',
        "docProps/app.xml": f"{HEAD}<Properties/>"})


def poi():
    """POI's streaming writer and web exports: inline strings, absolute targets, no styles of its own."""
    rows = "".join(f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>学生{r}</t></is></c><c r="B{r}" t="inlineStr"><is><r><t>软件</t></r><r><t>技术</t></r></is></c>'
                   f'<c r="C{r}" t="n"><v>{202353030100 + r}</v></c><c r="D{r}"><v>110105199001011234</v></c></row>' for r in range(1, 4))
    save("poi_inline_strings.xlsx", {
        "_rels/.rels": relations([("rId1", "officeDocument", "/xl/workbook.xml")]),
        "xl/workbook.xml": book([("岗位实习", "")]),
        "xl/_rels/workbook.xml.rels": relations([("rId1", "worksheet", "/xl/worksheets/sheet1.xml")]),
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'})


def dates_1904():
    sheet = ('<sheetData><row r="1"><c r="A1" s="1"><v>44439</v></c><c r="B1" s="1"><v>0</v></c><c r="C1"><v>44439</v></c></row></sheetData>')
    save("dates_1904.xlsx", {
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book([("日期", "")], '<workbookPr date1904="1"/>'),
        "xl/_rels/workbook.xml.rels": relations([("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")]),
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
        "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'})


def no_references():
    sheet = ('<sheetData><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c></row><row/><row><c/><c t="b"><v>0</v></c></row>'
             '<row r="7"><c r="C7"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>')
    save("cells_without_references.xlsx", {
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book([("表", "")]),
        "xl/_rels/workbook.xml.rels": relations([("rId1", "worksheet", "worksheets/sheet1.xml")]),
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{MAIN}">{sheet}</worksheet>'})


def strict():
    """Excel's strict format, with prefixes as the Open XML SDK writes them, backslashes in the zip and dates as text."""
    strict_main, strict_rel = "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"
    sheet = (f'<x:worksheet xmlns:x="{strict_main}"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>2025-09-01</x:v></x:c>'
             '<x:c r="B1" t="d"><x:v>2025-09-01T08:30:00.000</x:v></x:c><x:c r="C1" t="d"><x:v>08:30:00</x:v></x:c>'
             '<x:c r="D1" t="inlineStr"><x:is><x:t>文字</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>')
    workbook = (f'<x:workbook xmlns:x="{strict_main}" xmlns:r="{strict_rel}" conformance="strict"><x:sheets><x:sheet name="严格" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>')
    save("strict_prefixed.xlsx", {
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")], strict_rel),
        "xl\\workbook.xml": workbook,
        "xl\\_rels\\workbook.xml.rels": relations([("rId1", "worksheet", "worksheets\\sheet1.xml")], strict_rel),
        "xl\\worksheets\\sheet1.xml": sheet})


def openpyxl_and_libreoffice():
    import openpyxl
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "实习名单"
    ws.append(["岗位实习学生名单"])
    ws.merge_cells("A1:E1")
    ws.append(["学号", "姓名", "开始", "月薪", "购买保险"])
    ws.append([202353030137, "张　三", datetime.date(2025, 9, 1), 3500.5, True])
    ws.append(["202353030138", "李四", datetime.datetime(2025, 9, 1, 8, 30), 4000, False])
    ws["C3"].number_format = 'yyyy"年"m"月"'
    ws["F3"] = "=D3*2"
    ws["G3"] = 0.75
    ws["G3"].number_format = "0.00%"
    ws["H3"] = datetime.time(8, 30)
    ws["Z60"].fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    wb.create_sheet("隐藏").sheet_state = "hidden"
    chart = wb.create_chartsheet("图表")
    bars = openpyxl.chart.BarChart()
    bars.add_data(openpyxl.chart.Reference(ws, min_col=4, min_row=2, max_row=4))
    chart.add_chart(bars)
    wb.create_sheet("末页")["A1"] = "尾"
    wb.save(HERE / "openpyxl.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", folder, str(HERE / "openpyxl.xlsx")], check=True, stdout=subprocess.DEVNULL)
        (HERE / "libreoffice.xlsx").write_bytes((pathlib.Path(folder) / "openpyxl.xlsx").read_bytes())
        subprocess.run(["soffice", "--headless", "--convert-to", "xls", "--outdir", folder, str(HERE / "openpyxl.xlsx")], check=True, stdout=subprocess.DEVNULL)
        (HERE / "old_format.xls").write_bytes((pathlib.Path(folder) / "openpyxl.xls").read_bytes())
        subprocess.run(["soffice", "--headless", "--convert-to", "ods", "--outdir", folder, str(HERE / "openpyxl.xlsx")], check=True, stdout=subprocess.DEVNULL)
        (HERE / "opendocument_renamed.xlsx").write_bytes((pathlib.Path(folder) / "openpyxl.ods").read_bytes())


if __name__ == "__main__":
    for make in (excel, wps, poi, dates_1904, no_references, strict, openpyxl_and_libreoffice):
        make()
