#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_ledger.py OUT.xlsx ROWS: a placement ledger of 19 columns as a college's office would send it, for measuring.

One student a row, 300 partners, 10 departments, 30 majors, 80 teachers (who stand in a second sheet, so that the
mentors can be linked). Shared strings and dates as Excel writes them. The same number of rows gives the same file.
"""
import random
import sys
import zipfile
from datetime import date
from xml.sax.saxutils import escape

HEADINGS = ['序号', '学号', '姓名', '性别', '二级学院', '专业名称', '班级', '联系电话', '实习单位', '实习岗位', '实习开始日期',
            '实习结束日期', '实习方式', '是否对口', '校内指导教师', '企业指导教师', '是否签订三方协议', '是否购买实习责任险', '月报酬']
TITLE = '2025—2026学年第一学期岗位实习学生汇总表'
SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范'
GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰文博宇浩然子轩雨欣佳怡梓涵思远一鸣晓雪嘉豪志远俊熙诗琪晨曦若云天成'
CITIES = '海州 江宁 云台 临港 新浦 东海 灌云 赣榆 连岛 朝阳'.split()
TRADES = '软件 智能装备 精密机械 电子 新能源 物流 建筑工程 生物医药 纺织 食品 酒店管理 汽车部件'.split()
FORMS = '有限公司 科技有限公司 股份有限公司 集团有限公司'.split()
DEPARTMENTS = '信息工程学院 机电工程学院 建筑工程学院 经济管理学院 医药护理学院 汽车工程学院 艺术设计学院 旅游酒店学院 化工纺织学院 现代农业学院'.split()
MAJORS = ('软件技术 大数据技术 计算机网络技术 机电一体化技术 数控技术 工业机器人技术 建筑工程技术 工程造价 建筑装饰工程技术 大数据与会计 '
          '电子商务 现代物流管理 护理 药学 康复治疗技术 汽车检测与维修技术 新能源汽车技术 汽车制造与试验技术 视觉传达设计 环境艺术设计 '
          '数字媒体艺术设计 旅游管理 酒店管理与数字化运营 烹饪工艺与营养 应用化工技术 现代纺织技术 服装与服饰设计 园艺技术 畜牧兽医 '
          '食品检验检测技术').split()
POSTS = '软件测试员 数控操作工 机电维修工 施工员 造价员 会计助理 电商运营 仓储管理员 护士 药剂员 汽车维修工 平面设计师 前台接待 化验员 质检员 客服专员'.split()
DATE_STYLE = 1


def person(dice):
    return dice.choice(SURNAMES) + ''.join(dice.choice(GIVEN) for _ in range(dice.choice((1, 2, 2))))


def serial(day):
    return (day - date(1899, 12, 30)).days


class Sheet:
    """Writes rows of strings (shared), numbers and dates."""

    def __init__(self, package, part, strings):
        self.out, self.strings, self.row = package.open(part, 'w', force_zip64=True), strings, 0
        self.out.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns='
                       b'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')

    def add(self, values):
        self.row += 1
        cells = []
        for column, value in enumerate(values):
            place = f'{chr(ord("A") + column)}{self.row}'
            if isinstance(value, str):
                index = self.strings.setdefault(value, len(self.strings))
                cells.append(f'<c r="{place}" t="s"><v>{index}</v></c>')
            elif isinstance(value, date):
                cells.append(f'<c r="{place}" s="{DATE_STYLE}"><v>{serial(value)}</v></c>')
            else:
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
        self.out.write(f'<row r="{self.row}">{"".join(cells)}</row>'.encode())

    def close(self, merged=''):
        self.out.write(b'</sheetData>' + merged.encode() + b'</worksheet>')
        self.out.close()


def placements(sheet, count, dice, teachers):
    sheet.add([TITLE])
    sheet.add(HEADINGS)
    partners = [f'{dice.choice(CITIES)}{person(dice)[-1]}{person(dice)[-1]}{dice.choice(TRADES)}{dice.choice(FORMS)}'
                for _ in range(300)]
    for number in range(1, count + 1):
        major = dice.randrange(len(MAJORS))
        year = dice.choice((2022, 2023, 2023))
        start = date(2025, dice.choice((7, 8, 9, 9)), dice.randint(1, 28))
        end = date(2026, dice.choice((1, 2, 5, 6)), dice.randint(1, 28))
        sheet.add([number, f'{year}{major:02}{number:06}', person(dice), dice.choice('男女'), DEPARTMENTS[major // 3],
                   MAJORS[major], f'{MAJORS[major][:2]}{year % 100}{dice.randint(1, 8):02}',
                   f'13{dice.randint(0, 999999999):09}', dice.choice(partners), dice.choice(POSTS), start, end,
                   dice.choices(('统一安排', '自主选择'), (4, 1))[0], dice.choices(('对口', '基本对口', '不对口'), (7, 2, 1))[0],
                   dice.choice(teachers), person(dice), dice.choices('是否', (19, 1))[0], dice.choices('是否', (24, 1))[0],
                   dice.randrange(1800, 5200, 100)])


def text_parts(package, strings):
    space = 'http://schemas.openxmlformats.org/'
    main, relations = space + 'spreadsheetml/2006/main', space + 'officeDocument/2006/relationships'
    types, content = space + 'package/2006/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    items = ''.join(f'<si><t>{escape(text)}</t></si>' for text in strings)
    package.writestr('xl/sharedStrings.xml', f'{head}<sst xmlns="{main}" uniqueCount="{len(strings)}">{items}</sst>')
    package.writestr('xl/styles.xml', f'{head}<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1">'
                     '<fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                     '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>')
    package.writestr('xl/workbook.xml', f'{head}<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
                     '<sheet name="岗位实习" sheetId="1" r:id="rId1"/><sheet name="教师名册" sheetId="2" r:id="rId2"/>'
                     '</sheets></workbook>')
    targets = ('worksheet', 'worksheets/sheet1.xml'), ('worksheet', 'worksheets/sheet2.xml'), \
        ('styles', 'styles.xml'), ('sharedStrings', 'sharedStrings.xml')
    package.writestr('xl/_rels/workbook.xml.rels', f'{head}<Relationships xmlns="{types}relationships">' + ''.join(
        f'<Relationship Id="rId{at}" Type="{relations}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)) + '</Relationships>')
    package.writestr('_rels/.rels', f'{head}<Relationships xmlns="{types}relationships"><Relationship Id="rId1" '
                     f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    parts = ('/xl/workbook.xml', 'sheet.main'), ('/xl/worksheets/sheet1.xml', 'worksheet'), \
        ('/xl/worksheets/sheet2.xml', 'worksheet'), ('/xl/styles.xml', 'styles'), ('/xl/sharedStrings.xml', 'sharedStrings')
    package.writestr('[Content_Types].xml', f'{head}<Types xmlns="{types}content-types"><Default Extension="rels" '
                     'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + ''.join(
                         f'<Override PartName="{part}" ContentType="{content}{kind}+xml"/>' for part, kind in parts) +
                     '</Types>')


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    dice = random.Random(20250901)
    teachers = []
    while len(teachers) < 80:
        name = person(dice)
        if name not in teachers:
            teachers.append(name)
    strings = {}
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        sheet = Sheet(package, 'xl/worksheets/sheet1.xml', strings)
        placements(sheet, count, dice, teachers)
        sheet.close('<mergeCells count="1"><mergeCell ref="A1:S1"/></mergeCells>')
        sheet = Sheet(package, 'xl/worksheets/sheet2.xml', strings)
        sheet.add(['工号', '姓名', '所属部门'])
        for number, teacher in enumerate(teachers):
            sheet.add([f'T{number + 1:04}', teacher, DEPARTMENTS[number % len(DEPARTMENTS)]])
        sheet.close()
        text_parts(package, strings)


if __name__ == '__main__':
    main()
