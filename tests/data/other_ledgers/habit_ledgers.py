# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Habits of ledgers: units in a column of their own, what only the title tells, words above the heading, marks."""

FIRMS = ["江苏华电自动化有限公司", "南京智联软件有限公司", "无锡精工机械厂"]


def make(case):
    case(
        "unit_column", "the unit of an amount stands in a column beside it, row by row",
        {"投入.xlsx": [("企业投入", [
            ["企业投入情况统计表"],
            ["序号", "企业名称", "投入类型", "捐赠物品", "投入金额", "单位", "投入时间"],
            [1, FIRMS[0], "设备", "PLC实训台", 35, "万元", "2025-10-08"],
            [2, FIRMS[1], "软件", "测试平台", 5000, "元", "2025-10-09"],
            [3, FIRMS[2], "现金", None, "1.5", "万", "2025-11-01"],
            [4, FIRMS[2], "奖学金", None, "8,000元", "万元", "2025-11-02"],
            [5, FIRMS[0], "设备", "机床", 20000, None, "2025-11-03"]])],
         "基地.xlsx": [("校内实训基地", [
             ["序号", "基地名称", "共建单位", "单位", "设备总值", "工位数"],
             [1, "工业机器人实训基地", FIRMS[0], "万元", 320.5, 60],
             [2, "软件实训中心", FIRMS[1], "元", 800000, 40]])]},
        sheets=[{"sheet": "企业投入", "type": "contribution", "created": 5, "rejected": 0, "unrecognised": ["捐赠物品"]},
                {"sheet": "校内实训基地", "type": "base", "created": 2, "rejected": 0, "unrecognised": []}],
        sql={"select group_concat(amount/100,',') from (select amount from contribution order by id)":
             "350000,5000,15000,8000,20000",
             "select group_concat(equipment_value/100,',') from (select equipment_value from base order by id)":
             "3205000,800000"})
    case(
        "certificate_in_title", "only the title says which certificate a list of marks is of",
        {"成绩.xlsx": [
            ("软件", [["Web前端开发职业技能等级证书（中级）考核成绩"], ["考试日期：2025年11月22日"],
                    ["序号", "姓名", "学号", "考试日期", "成绩", "是否通过"],
                    [1, "张一", "S1", "2025-11-22", 85, "是"], [2, "张二", "S2", "2025-11-22", 52, "否"]]),
            ("物流", [["2025年物流管理1+X证书成绩汇总表"],
                    ["姓名", "学号", "考试时间", "考试结果"], ["张三", "S3", "2025.12.6", "通过"]]),
            ("机电", [["1+X证书考核成绩一览表"],
                    ["姓名", "学号", "考试时间", "考试结果"], ["张四", "S4", "2025.12.6", "通过"]])]},
        sheets=[{"sheet": "软件", "type": "certificate_result", "created": 2, "rejected": 0},
                {"sheet": "物流", "type": "certificate_result", "created": 1, "rejected": 0},
                {"sheet": "机电", "type": "certificate_result", "created": 0, "rejected": 1}],
        sql={"select group_concat(name||coalesce(level,''),',') from (select name,level from certificate order by name)":
             "Web前端开发职业技能等级证书intermediate,物流管理",
             "select sum(result='passed') from certificate_result": 2})
    case(
        "words_above_rows", "what is said to those who fill in stands above and below the heading",
        {"实习.xlsx": [("顶岗实习", [
            ["2025-2026学年第一学期顶岗实习情况表"],
            ["填表说明：1.企业名称须填写全称；2.起止时间按实际填写；3.三方协议填“是”或“否”。"],
            ["学号", "姓名", "实习单位", "实习起止时间", "三方协议", "责任险"],
            ["填写说明：必填", "必填", "与营业执照一致", "如：9月1日-12月31日", "是/否", "是/否"],
            ["S1", "张一", FIRMS[0], "7月10日-8月20日", "是", "是"],
            ["S2", "张二", FIRMS[1], "9月1日-12月31日", "否", "是"],
            ["S3", "张三", FIRMS[1], "10月8日至1月15日", "是", "否"],
            ["填表说明：实习单位发生变化的，另起一行填写。"]], {"merge": ["A1:F1", "A2:F2"]})]},
        sheets=[{"sheet": "顶岗实习", "type": "placement", "created": 3, "rejected": 0}],
        sql={"select group_concat(starts_on||'/'||ends_on,',') from (select starts_on,ends_on from placement order by id)":
             "2025-07-10/2025-08-20,2025-09-01/2025-12-31,2025-10-08/2026-01-15",
             "select count(*) from partner": 2})
    case(
        "circles_as_yes", "a circle is a yes where the sheet shows it: a blank or a cross is the no",
        {"实习.xlsx": [
            ("机电", [["2025-2026学年第一学期实习学生一览表"], ["（注：○表示是，空白表示否）"],
                    ["学号", "姓名", "实习单位", "开始日期", "结束日期", "三方协议", "责任险"],
                    ["S1", "张一", FIRMS[0], "2025-09-01", "2026-01-15", "○", "○"],
                    ["S2", "张二", FIRMS[0], "2025-09-01", "2026-01-15", None, "○"],
                    ["S3", "张三", FIRMS[0], "2025-09-01", "2026-01-15", "○", None]]),
            ("信息", [["2025-2026学年第一学期实习学生一览表"],
                    ["学号", "姓名", "实习单位", "开始日期", "结束日期", "三方协议", "责任险"],
                    ["S4", "张四", FIRMS[1], "2025-09-01", "2026-01-15", "○", "√"],
                    ["S5", "张五", FIRMS[1], "2025-09-01", "2026-01-15", "×", "○"],
                    ["S6", "张六", FIRMS[1], "2025-09-01", "2026-01-15", "○", "√"]])]},
        sheets=[{"sheet": "机电", "type": "placement", "created": 3, "rejected": 0},
                {"sheet": "信息", "type": "placement", "created": 3, "rejected": 0}],
        sql={"select group_concat(coalesce(tripartite_signed,'-')||coalesce(insured,'-'),',') from "
             "(select tripartite_signed,insured from placement order by id)": "11,01,10,11,0-,11"})
