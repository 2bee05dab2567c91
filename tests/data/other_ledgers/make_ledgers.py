#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of invented colleges: other headings, orders and habits than the two sample colleges.

Each folder has a case.json: what is imported and what must then stand in the file. Run with python3-openpyxl after a change here.
"""
import datetime
import json
import pathlib
import shutil

import habit_ledgers
import more_ledgers
import port_ledgers
from openpyxl import Workbook

HERE = pathlib.Path(__file__).parent
D = datetime.date
CODES = ["91350100M000100Y43", "91110000101623741K", "9144030071526726XG", "12100000400000624D", "91110108MA00000070"]
STAMP = datetime.datetime(2026, 1, 1)


def case(name, about, books, **expected):
    folder = HERE / name
    folder.mkdir(parents=True)
    for file, sheets in books.items():
        if file.endswith(".csv"):
            text, encoding = sheets
            (folder / file).write_bytes(text.encode(encoding))
            continue
        book = Workbook()
        book.remove(book.active)
        book.properties.created = book.properties.modified = STAMP
        for title, rows, *more in sheets:
            options = more[0] if more else {}
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
            for area in options.get("merge", []):
                sheet.merge_cells(area)
            for number in options.get("hide_rows", []):
                sheet.row_dimensions[number].hidden = True
            for letter in options.get("hide_cols", []):
                sheet.column_dimensions[letter].hidden = True
            sheet.sheet_state = "hidden" if options.get("hidden") else "visible"
        if any(o.get("epoch1904") for _, _, *m in sheets for o in m):
            from openpyxl.utils.datetime import CALENDAR_MAC_1904

            book.epoch = CALENDAR_MAC_1904
        book.save(folder / file)
    expected = {"about": about, "import": [list(books)], **expected}
    (folder / "case.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    for folder in HERE.iterdir():
        if (folder / "case.json").exists():
            shutil.rmtree(folder)

    case("two_row_heading", "groups above leaves, single-width groups, a serial column, notes below",
         {"企业库.xlsx": [("2025年校企合作单位名录", [
             ["某某职业学院合作单位名录"], ["单位：万元"],
             ["序号", "单位信息", None, None, "联系人", None, None, "合作", "备注"],
             [None, "名称", "社会信用代码", "行业", "姓名", "职务", "手机号", "开始年月", None],
             [1, "江苏华电自动化有限公司", CODES[0], "制造业", "王　强", "人事经理", 13812345678, "2019年3月", "老客户"],
             [2, "南京智联软件有限公司", CODES[1], "软件业", "李敏", None, "025-88886666", "2021.9", None],
             [3, "无锡精工机械厂", "91110108MA00001708", "制造业", None, None, None, None, None],
             ["合计", "3家"], ["填表人：张三", None, None, "审核人：李四"]],
             {"merge": ["A1:I1", "A2:I2", "A3:A4", "B3:D3", "E3:G3", "I3:I4"]})]},
         sheets=[{"sheet": "2025年校企合作单位名录", "type": "partner", "created": 3, "rejected": 0, "unrecognised": [], "heading_row": 4}],
         sql={"select count(*) from partner": 3, "select count(*) from contact": 2,
              "select phone from contact where name = '王强'": "13812345678",
              "select title from contact where name = '王强'": "人事经理",
              "select first_cooperated_on from partner where name = '江苏华电自动化有限公司'": "2019-03-01",
              "select instr(notes, '老客户') > 0 and instr(notes, '2019年3月') > 0 from partner where name = '江苏华电自动化有限公司'": 1,
              "select credit_code from partner where name = '无锡精工机械厂'": "91110108MA00001708"},
         warned=["校验", "未写日"])

    case("split_by_department", "one ledger over sheets named after departments, no department column, a sheet of instructions",
         {"2025-2026学年第一学期顶岗实习.xlsx": [
             ("填表说明", [["一、本表由二级学院填写"], ["二、日期格式为2025-09-01"]], {"hidden": True}),
             ("机电工程学院", [["机电工程学院学生实习情况表"],
                         ["学号", "实习生", "所学专业", "实习公司", "公司统一社会信用代码", "上岗时间", "离岗时间", "三方协议是否签订", "实习险", "月薪"],
                         [2023010101, "赵一", "数控技术", "江苏华电自动化有限公司", CODES[0], "9月1日", "2026年1月20日", "已签", "已投保", "3000元"],
                         [2023010102, "钱二", "数控技术专业", "江苏华电自动化公司", CODES[0], D(2025, 9, 8), D(2026, 1, 20), "未签", "无", 2800]]),
             ("经济管理系", [["学号", "实习生", "所学专业", "实习公司", "公司统一社会信用代码", "上岗时间", "离岗时间", "三方协议是否签订", "实习险", "月薪"],
                        [2023020101, "孙三", "会计", "南京智联软件有限公司", None, 20250901, 20260120, "有", "有", "约2500"]])]},
         sheets=[{"sheet": "填表说明", "type": None}, {"sheet": "机电工程学院", "type": "placement", "created": 2, "rejected": 0},
                 {"sheet": "经济管理系", "type": "placement", "created": 1, "rejected": 0}],
         sql={"select group_concat(name, ',') from (select name from department order by name)": "机电工程学院,经济管理系",
              "select count(*) from student where department is not null": 3,
              "select count(*) from major": 2, "select count(*) from partner": 2,
              "select former_names from partner where credit_code = '" + CODES[0] + "'": "江苏华电自动化公司",
              "select starts_on from placement p join student s on s.id = p.student where s.name = '赵一'": "2025-09-01",
              "select sum(tripartite_signed) from placement": 2, "select sum(insured) from placement": 2,
              "select monthly_pay from placement p join student s on s.id = p.student where s.name = '赵一'": 300000},
         warned=["曾用名"])

    case("csv_gb18030", "a .csv in GB18030 with a title line and other words",
         {"来访登记.csv": ("某学院来访登记,,,,\n日 期,来访单位,来访人员,接待人员,事 由\n2025年9月3日,江苏华电自动化有限公司,王总,赵伟,洽谈订单班\n"
                       "2025.10.1,南京智联软件有限公司,李总,钱芳,捐赠签约\n", "gb18030")},
         sheets=[{"type": "communication", "created": 2, "rejected": 0}],
         sql={"select count(*) from communication where kind = 'reception'": 2,
              "select topic from communication where held_on = '2025-09-03'": "洽谈订单班",
              "select partner_people || school_people from communication where held_on = '2025-09-03'": "王总赵伟"})

    case("agreements", "a period in one cell, lengths, open ends, 万元 in the unit line, statuses by words, 同上",
         {"合同台账.xlsx": [("合同", [
             ["某学院合同台账"], ["填报部门：校企合作处", None, None, None, "金额单位：万元"],
             ["合同编号", "合同名称", "乙方", "合同类别", "签约时间", "合同期限", "合同额", "履行情况", "经办人", "承办学院", "归档盒号"],
             ["HT-1", "共建实训室合同", "江苏华电自动化有限公司", "共建实训室", "2024-03-01", "2024.3.1—2027.2.28", 12.5, "正常履行", "周平", "机电学院", "A1"],
             ["HT-2", "订单培养合同", "同上", "订单培养", D(2024, 5, 6), "三年", "8万元", "解除", "周平", "机电学院", "A2"],
             ["HT-3", "捐赠合同", "〃", "捐赠", "2025/1/2", "2025-1-2 至 长期", "120,000元", "到期", "周平", "机电学院", "A3"],
             ["HT-4", "实习合同", "南京智联软件有限公司", "实习基地", "2025年6月1日", "2025年6月1日起3年", None, None, "周平", "机电学院", None],
             ["HT-5", "错误合同", "南京智联软件有限公司", "实习基地", "2025年6月1日", "2025.6.1-2024.6.1", None, None, "周平", "机电学院", None]])]},
         sheets=[{"sheet": "合同", "type": "agreement", "created": 4, "rejected": 1, "unrecognised": ["归档盒号"]}],
         sql={"select group_concat(amount, ',') from (select amount from agreement where amount is not null order by number)": "12500000,8000000,12000000",
              "select group_concat(coalesce(ends_on, '-'), ',') from (select ends_on from agreement order by number)": "2027-02-28,2027-05-05,-,2028-05-31",
              "select starts_on from agreement where number = 'HT-2'": "2024-05-06",
              "select group_concat(status, ',') from (select status from agreement order by number)": "in_force,terminated,in_force,in_force",
              "select count(*) from agreement where owner is null and owner_as_written = '周平'": 4,
              "select count(*) from department": 1},
         warned=["按原文保留"])

    case("grouped_members", "a class list: the class is merged down, or blank below its first student; files in the wrong order",
         {"a名单.xlsx": [("订单班学生名单", [["班级", "学号", "姓名", "性别", "手机号"],
                                 ["华电班", "20230001", "张三", "男", 13900000001], [None, "20230002", "李四", "女", 13900000002],
                                 [None, "20230003", "王五", "男", None], ["智联班", "20230004", "赵六", "女", None], [None, "20230005", "孙七", "男", None]])],
          "b名单.xlsx": [("冠名班学员", [["冠名班名称", "学号", "姓名"], ["智联班", "20230006", "周八"], [None, "20230007", "吴九"], ["没有的班", "20230008", "郑十"]],
                       {"merge": ["A2:A3"]})],
          "c班级.xlsx": [("冠名班", [["冠名班名称", "冠名企业", "面向专业", "组班时间", "结业时间", "学生人数"],
                               ["华电班", "江苏华电自动化有限公司", "数控技术", "2023-09", "2026-06-30", "30人"],
                               ["智联班", "南京智联软件有限公司", "软件技术", "2023-09-01", "2026-06-30", 25]])]},
         sheets=[{"sheet": "订单班学生名单", "type": "order_class_member", "created": 5, "rejected": 0},
                 {"sheet": "冠名班学员", "type": "order_class_member", "created": 2, "rejected": 1},
                 {"sheet": "冠名班", "type": "order_class", "created": 2}],
         sql={"select count(*) from order_class_member m join order_class c on c.id = m.order_class where c.name = '智联班'": 4,
              "select count(*) from student": 7, "select phone from student where number = '20230001'": "13900000001",
              "select sum(planned) from order_class": 55})

    case("teachers", "who is dual-qualified: only ticks; practice told by name; mentors stay as written",
         {"师资.xlsx": [
             ("师资一览", [["教师编号", "姓名", "所在系部", "技术职称", "专兼职", "双师素质", "双师等级", "获得时间"],
                       ["T01", "欧阳娜", "机电系", "副教授", "专职", "√", "中级", "2022年6月"], ["T02", "陈　明", "机电系", "讲师", "外聘", None, None, None],
                       ["T03", "陈明", "商贸系", "讲师", "专任教师", "√", "初级", "2023-01-05"]]),
             ("下企业锻炼", [["姓名", "所在系部", "锻炼单位", "锻炼起止时间", "累计天数", "主要成果"],
                        ["欧阳娜", "机电系", "江苏华电自动化有限公司", "2025.7.1-8.15", "45天", "案例"],
                        ["陈明", "商贸系", "南京智联软件有限公司", "2025年7月10日至2025年7月30日", None, None],
                        ["新老师", "商贸系", "南京智联软件有限公司", "2025/7/10-2025/7/30", 20, None]]),
             ("实习", [["学号", "姓名", "实习单位", "开始时间", "结束时间", "校内指导老师", "企业导师"],
                    ["S1", "甲某", "江苏华电自动化有限公司", "2025-09-01", "2026-01-31", "欧阳娜", "刘师傅"],
                    ["S2", "乙某", "江苏华电自动化有限公司", "2025-09-01", "2026-01-31", "陈明", "刘师傅"],
                    ["S3", "丙某", "江苏华电自动化有限公司", "2025-09-01", "2026-01-31", "不认识", "刘师傅"]])]},
         sheets=[{"sheet": "师资一览", "type": "teacher", "created": 3}, {"sheet": "下企业锻炼", "type": "enterprise_practice", "created": 3},
                 {"sheet": "实习", "type": "placement", "created": 3}],
         sql={"select count(*) from dual_qualification": 2, "select kind from teacher where staff_number = 'T02'": "enterprise",
              "select count(*) from teacher": 4, "select t.staff_number from enterprise_practice e join teacher t on t.id = e.teacher where e.starts_on = '2025-07-10' and t.staff_number is not null": "T03",
              "select ends_on from enterprise_practice where days = 45": "2025-08-15",
              "select count(*) from placement where school_mentor is not null": 1,
              "select group_concat(school_mentor_as_written, ',') from (select school_mentor_as_written from placement where school_mentor is null order by id)": "陈明,不认识"},
         warned=["按原文保留"])

    case("identity", "one code with two names, two codes under one name, a name in full width, duplicates that are two records",
         {"1企业.xlsx": [("合作企业", [["企业名称", "信用代码"], ["华电公司", CODES[0]], ["华电（集团）公司", CODES[0]], ["智联公司", CODES[1]], ["智联公司", CODES[2]],
                                ["ＡＢＣ有限公司", None], ["苏州明德新能源科技有限公司", None], ["苏州明德新能源科技股份有限公司", None]])],
          "2捐赠.xlsx": [("捐赠明细", [["捐赠方", "捐赠形式", "折合金额（万元）", "捐赠日期"], ["abc有限公司", "设备", 5, "2025-10-01"], ["ABC 有限公司", "设备", 5, "2025-10-01"],
                                ["华电（集团）公司", "现金", "一批", "2025-10-01"]])]},
         sheets=[{"sheet": "合作企业", "type": "partner", "created": 6, "rejected": 0}, {"sheet": "捐赠明细", "type": "contribution", "created": 2, "rejected": 1}],
         sql={"select count(*) from partner": 6, "select former_names from partner where credit_code = '" + CODES[0] + "'": "华电（集团）公司",
              "select sum(amount) from contribution": 10000000, "select count(distinct partner) from contribution": 1},
         warned=["曾用名", "两家单位", "相近"])

    case("students_in_passing", "a student's own ledger replaces, a list that mentions the student only fills blanks",
         {"学生信息.xlsx": [("学籍", [["学籍号", "姓名", "身份证号码", "班级", "联系电话"], ["S1", "甲", "11010519491231002x", "23数控1班", None]])],
          "实习.xlsx": [("实习名单", [["学号", "姓名", "班级", "学生电话", "实习单位", "实习起止日期"], ["S1", "甲", "23数控2班", "13800000000", "华电公司", "2025-09-01~2026-01-31"],
                                ["2.02304E+11", "乙", "23数控2班", None, "华电公司", "2025-09-01~2026-01-31"], [None, "丙", None, None, "另一公司", "2025-09-01~2026-01-31"],
                                ["S4", None, None, None, "另一公司", "2025-09-01~2026-01-31"]])]},
         sheets=[{"sheet": "实习名单", "type": "placement", "created": 1, "rejected": 3}],
         sql={"select class_name from student": "23数控1班", "select phone from student": "13800000000", "select citizen_id from student": "11010519491231002X",
              "select count(*) from student": 1, "select count(*) from partner": 1})

    case("certificates", "1+X by other words: level and year columns that look alike, results by words",
         {"证书.xlsx": [("职业技能等级证书考核情况", [["姓名", "学号", "级别", "证书", "等级", "颁证机构", "考试日期", "是否通过", "得分"],
                                     ["甲", "S1", "2023级", "Web前端开发", "中级", "工信部", D(2025, 12, 6), "合格", "85.5分"],
                                     ["乙", "S2", "2023级", "Web前端开发", "中", "工信部", D(2025, 12, 6), "不合格", 40],
                                     ["丙", "S3", "2022级", "Web前端开发", "初级", "工信部", D(2025, 12, 6), "缺考", None]])]},
         sheets=[{"type": "certificate_result", "created": 3, "rejected": 0, "unrecognised": []}],
         sql={"select count(*) from certificate": 2, "select group_concat(result, ',') from (select result from certificate_result order by id)": "passed,failed,absent",
              "select enrolled_in from student where number = 'S3'": 2022, "select score from certificate_result limit 1": 85.5})

    case("bases_and_projects", "the place of a base in the sheet's name, ranges, kinds by words, sums and repeated headings in the middle",
         {"基地.xlsx": [("校外实训基地", [["基地名称", "依托企业", "级别", "挂牌时间", "工位", "设备总值(万元)"], ["华电基地", "华电公司", "省级", "2020-05", "50个", 100],
                                  ["小计", None, None, None, 50, 100], ["基地名称", "依托企业", "级别", "挂牌时间", "工位", "设备总值(万元)"],
                                  ["智联基地", "智联公司", None, "2021/6/1", 30, "80万"], ["总计", None, None, None, 80, 180]])],
          "项目.xlsx": [("横向课题", [["课题名称", "委托方", "主持人", "研究期限", "合同经费（元）", "到款额（元）", "进展"],
                               ["智能产线改造", "华电公司", "周平", "2025.3-2026.3", "200,000.00", "10万", "在研"]])]},
         sheets=[{"sheet": "校外实训基地", "type": "base", "created": 2, "rejected": 0}, {"sheet": "横向课题", "type": "project", "created": 1, "rejected": 0}],
         sql={"select sum(stations) from base where place = 'off_campus'": 80, "select sum(equipment_value) from base": 180000000,
              "select kind from project": "technical_service", "select contract_amount || ',' || received_amount from project": "20000000,10000000",
              "select starts_on || ',' || ends_on from project": "2025-03-01,2026-03-01", "select leader_as_written from project": "周平"},
         warned=["未写日"])

    case("epoch_1904", "a workbook that counts its days from 1904",
         {"走访.xlsx": [("走访记录", [["时间", "单位", "联系方式", "内容"], [D(2025, 9, 10), "华电公司", "走访", "看望实习生"], [D(2025, 9, 11), "智联公司", "电话", "续签"]], {"epoch1904": True})]},
         sheets=[{"type": "communication", "created": 2}],
         sql={"select group_concat(held_on, ',') from (select held_on from communication order by id)": "2025-09-10,2025-09-11",
              "select group_concat(kind, ',') from (select kind from communication order by id)": "visit,call"})

    case("internship_platform", "the export of an internship platform: many columns, some that nobody knows",
         {"export.xlsx": [("Sheet1", [
             ["学号", "姓名", "入学年份", "院系", "班级", "课程名称", "课程代码", "学分", "实习类型", "组织形式", "学年", "校内指导教师", "单位名称", "单位统一社会信用代码", "单位地址", "责任险", "安全教育",
              "三方协议", "单位获取方式", "起止时间", "实际天数", "岗位", "报酬(元/月)", "企业指导人员"],
             ["S1", "甲某", 2023, "机电系", "数控1班", "岗位实习", "K01", 12, "岗位实习", "集中", "2025-2026", "王老师", "华电公司", CODES[0], "南京市", "是", "是", "是", "学校推荐",
              "2025-09-01至2026-01-31", 153, "操作工", 3000, "李师傅"]])]},
         sheets=[{"type": "placement", "created": 1, "rejected": 0}],
         sql={"select arranged from placement": "by_school", "select monthly_pay from placement": 300000, "select credit_code from partner": CODES[0],
              "select enrolled_in from student": 2023, "select insured + tripartite_signed from placement": 2, "select partner_mentor from placement": "李师傅",
              "select post from placement": "操作工", "select ends_on from placement": "2026-01-31"})

    case("group_edges", "groups that hold the beginning and the end, the parties of an agreement, the two mentors",
         {"实习.xlsx": [("岗位实习", [
             ["学生", None, "实习企业", "实习时间", None, "指导教师", None, "三方协议签订日期", None, None],
             ["姓名", "学号", None, "起", "止", "校内", "企业", "学校", "企业", "学生"],
             ["甲某", "S1", "华电公司", "2025-09-01", "2026-01-31", "王老师", "李师傅", "2025-08-20", "2025-08-21", "2025-08-22"]],
             {"merge": ["A1:B1", "C1:C2", "D1:E1", "F1:G1", "H1:J1"]})]},
         sheets=[{"type": "placement", "created": 1, "rejected": 0, "unrecognised": [], "heading_row": 2}],
         sql={"select starts_on || ends_on from placement": "2025-09-012026-01-31", "select school_mentor_as_written || partner_mentor from placement": "王老师李师傅",
              "select school_signed_on || partner_signed_on || student_signed_on from placement": "2025-08-202025-08-212025-08-22"})

    case("unreadable", "an optional value that cannot be read goes to the notes once",
         {"企业.xlsx": [("企业名录", [["企业名称", "企业规模", "员工数", "合作状态", "合作起始时间", "吉祥物"], ["华电公司", "巨大", "很多", "合作中", "2025年13月", "虎"]])]},
         sheets=[{"type": "partner", "created": 1, "rejected": 0, "unrecognised": ["吉祥物"]}],
         sql={"select (instr(notes, '巨大') > 0) + (instr(notes, '很多') > 0) + (instr(notes, '2025年13月') > 0) from partner": 3,
              "select scale is null and staff_count is null from partner": 1},
         warned=["备注"])
    more_ledgers.make(case)
    port_ledgers.make(case)
    habit_ledgers.make(case)


if __name__ == "__main__":
    main()
