#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A college by the sea with the ledgers that few others keep: alliances, commitments, base use, exam sessions, plans,
admissions, incidents; dates and amounts in mixed dress. Called by make_ledgers.py."""
import datetime

D = datetime.date
PORT, OCEAN = "滨海港务集团有限公司", "远洋海事服务有限公司"


def make(case):
    case("port_exams_and_plans", "exam sessions and internship plans: American dates, a named term as a period, days without a month before them",
         {"1+X考务.xlsx": [
             ("考点安排", [
                 ["2025年下半年1+X证书考核安排表"],
                 ["批次", "证书名称及等级", "考评组织", "考核时间", "考点（校内/校外）", "报名人数", "实考人数", "考务负责人"],
                 ["2025-2", "集装箱装卸设备操作（中级）", "上海港务培训中心", "12/6/2025", "校内实训中心", "42人", "40", "周平"],
                 ["2025-3", "物流管理（初级）", "中物联", D(2025, 11, 22), "校外", "30", 30, "李娜"]], {"merge": ["A1:H1"]}),
             ("实习方案", [
                 ["实习方案备案表"],
                 ["序号", "方案名称", "实习类型", "专业", "年级", "起止时间", "人数", "备案时间", "备案文号", "应急演练时间"],
                 [1, "2023级航海技术岗位实习方案", "岗位实习", "航海技术", "2023级", "2025年秋季学期", "86人", "2025、8、25", "滨教备〔2025〕12号", "2025.9.10"],
                 [2, "2024级物流认识实习方案", "认识实习", "现代物流管理", "2024级", "2025.10.13-17", "120", "28-Sep-25", None, "无"]])]},
         sheets=[{"sheet": "考点安排", "type": "exam_session", "created": 2, "rejected": 0, "unrecognised": ["实考人数", "考务负责人"]},
                 {"sheet": "实习方案", "type": "internship_plan", "created": 2, "rejected": 0, "unrecognised": ["年级", "人数"]}],
         sql={"select group_concat(held_on, ',') from (select held_on from exam_session order by id)": "2025-12-06,2025-11-22",
              "select issuer || level from certificate order by id limit 1": "上海港务培训中心intermediate",
              "select starts_on || ends_on || filed_on from internship_plan order by id limit 1": "2025-09-012026-01-312025-08-25",
              "select starts_on || ends_on || filed_on from internship_plan order by id desc limit 1": "2025-10-132025-10-172025-09-28"},
         warned=["月/日/年", "首日和末日"])

    case("port_alliances_and_promises", "alliances with members, gifts for a year and about so much, commitments by the agreement's name, use of training rooms",
         {"1基础.xlsx": [
             ("协议台账", [["协议编号", "协议名称", "合作企业", "协议类型", "签订日期", "协议期限"],
                       ["GW-1", "港务集团战略合作协议", PORT, "战略合作", "2024年6月1日", "2024.6.1-长期"]]),
             ("实训基地", [["基地名称", "合作企业", "基地类型", "工位数"], ["港口模拟实训室", PORT, "校内", 40]])],
          "2产教融合台账.xlsx": [
             ("市域产教联合体", [["一、联合体（共同体）基本情况"], ["序号", "名称", "类型", "牵头单位", "成立时间", "我校身份", "成员单位数"],
                          [1, "滨海港航产教联合体", "市域产教联合体", PORT + "、滨海交通职业学院", "2024.6", "牵头单位", 36]]),
             ("成员", [["单位名称", "所属联合体", "加入时间"], [PORT, "滨海港航产教联合体", "2024.6"], [OCEAN, "滨海港航产教联合体", "2024年6月18日"]]),
             ("企业投入", [["企业投入情况（单位：元）"], ["年度", "投入企业", "投入形式", "内容", "金额", "到账时间", "受益专业"],
                       [2025, PORT, "奖学金", "港务奖学金", "5万元/年", "2025.10", "航海技术"], [2025, OCEAN, "设备", "雷达模拟器", "约12万", "9/15/2025", "航海技术"],
                       [2025, OCEAN, "资金", "教改经费", "叁万伍仟元整", "2025年11月3日", None], ["小计", None, None, None, 205000]]),
             ("承诺事项", [["协议名称", "企业", "约定事项", "约定数量", "责任方", "已完成", "截止时间"],
                       ["港务集团战略合作协议", PORT, "每年接收实习生", "80人", "企业方", "65", "2026-08"],
                       ["港务集团战略合作协议", PORT, "派出兼职教师", "5人/年", "乙方", "5", None]]),
             ("实训室使用率", [["实训室名称", "学期", "使用学时数", "使用专业", "共建企业"], ["港口模拟实训室", "2025-2026-1", "320学时", "航海技术", PORT]])]},
         sheets=[{"sheet": "成员", "type": "alliance_membership", "created": 2, "rejected": 0, "unrecognised": []},
                 {"sheet": "企业投入", "type": "contribution", "created": 3, "rejected": 0},
                 {"sheet": "承诺事项", "type": "commitment", "created": 2, "rejected": 0},
                 {"sheet": "实训室使用率", "type": "base_use", "created": 1, "rejected": 0}],
         sql={"select group_concat(amount / 100, ',') from (select amount from contribution order by id)": "50000,120000,35000",
              "select received_on from contribution where kind = 'equipment'": "2025-09-15",
              "select group_concat(quantity, ',') from (select cast(quantity as integer) as quantity from commitment order by id)": "80,5",
              "select count(*) from commitment where side = 'partner'": 2, "select cast(hours as integer) from base_use": 320,
              "select count(*) from partner": 2},
         warned=["一次计入", "约数"])

    case("port_safety", "admissions, visits with a day whose year the column tells, incidents as .csv in GB18030, part-time teachers' hours under two-row headings",
         {"质量监控.xlsx": [
             ("考察", [["实习单位准入考察表"], ["考察日期", "被考察单位", "考察人", "营业执照是否有效", "信用情况", "工作环境", "考察结论"],
                     ["2025.6.20", PORT, "周平、李娜", "有效", "良好", "合格", "同意"], ["2025年6月22日", OCEAN, "李娜", "是", "无失信", "基本合格", "有条件通过"]]),
             ("下企巡查", [["巡查日期", "巡查教师", "实习单位", "学生姓名", "巡查方式", "发现问题", "处理意见"],
                       ["2025-10-15", "周平", PORT, "刘洋", "实地", "无", "—"], ["10月20日", "李娜", OCEAN, "陈雪", "视频", "加班", "与企业协商"]])],
          "突发事件登记.csv": ("滨海交通职业学院2025-2026学年第一学期实习突发事件及投诉登记表,,,,,,,,\r\n"
                         "序号,发生时间,学生姓名,学号,实习单位,事件类别,情况描述,处理措施及结果,处理时间\r\n"
                         f"1,2025年10月8日下午,刘洋,20230111,{PORT},工伤,装卸时扭伤脚踝,送医并报保险,2025.10.9\r\n"
                         f"2,11/3/2025,陈雪,20230112,{OCEAN},投诉,反映加班过多,与企业沟通后调整班次,2025-11-05\r\n", "gb18030"),
          "外聘教师.xlsx": [("2025-2026-1外聘", [
             ["滨海交通职业学院企业兼职教师聘任及授课情况登记表（2025—2026学年第一学期）"], ["填表部门：人事处", None, None, None, None, "填表日期：2025年11月20日"],
             ["序号", "教师基本情况", None, None, "授课情况", None, None, "备注"],
             [None, "姓名", "性别", "职务/职称", "所授课程", "授课专业", "学期课时数", None],
             [1, "郭建国", "男", "高级工程师", "船舶操纵", "航海技术", 48, None], [2, "何 静", "女", "业务经理", "集装箱运输", "现代物流管理", "36课时", "线上授课"],
             ["合计", 2, None, None, None, None, 84]], {"merge": ["A1:H1", "A3:A4", "B3:D3", "E3:G3", "H3:H4"]})]},
         sheets=[{"sheet": "考察", "type": "admission", "created": 2, "rejected": 0, "unrecognised": []},
                 {"sheet": "下企巡查", "type": "visit", "created": 2, "rejected": 0, "unrecognised": ["处理意见"]},
                 {"sheet": "突发事件登记", "type": "incident", "created": 2, "rejected": 0, "unrecognised": ["学号"]},
                 {"sheet": "2025-2026-1外聘", "type": "teaching_hours", "created": 2, "rejected": 0}],
         sql={"select group_concat(decision, ',') from (select decision from admission order by id)": "admitted,deferred",
              "select visited_on from visit where way = 'online'": "2025-10-20",
              "select group_concat(happened_on || kind, ',') from (select happened_on, kind from incident order by id)": "2025-10-08safety,2025-11-03complaint",
              "select result from incident where kind = 'safety'": "送医并报保险",
              "select cast(sum(hours) as integer) || group_concat(distinct term) from teaching_hours": "842025-2026-1"},
         warned=["月/日/年", "2025-10-20"])
