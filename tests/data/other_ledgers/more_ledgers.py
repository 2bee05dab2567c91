#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cooperage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More invented colleges, each for habits that the import once misread. Called by make_ledgers.py."""
import datetime

D = datetime.date
DT = datetime.datetime
C = ["91350100M000100Y43", "91110000101623741K", "9144030071526726XG"]


def make(case):
    case("parties_of_agreements","甲方/乙方 with the college on either side, renewals of later rows",
     {"协议.xlsx":[("2025年校企合作协议登记表",[["江南职业技术学院校企合作协议登记表"],["填报单位：产教融合处",None,None,None,None,None,"单位：万元"],
      ["序号","协议编号","协议名称","甲方","乙方","协议类型","签约日期","合同起止时间","合同金额","是否续签","续签自（原协议编号）","履行状态","承办学院","经办人"],
      [1,"XY2025-001","战略合作协议","江南职业技术学院","江苏华电自动化有限公司","战略合作","2025.9.10","2025.9.10-2028.9.9","12.5","是","XY2022-003","履行中","机电工程学院","周平"],
      [2,"XY2025-002","实习基地协议","南京智联软件有限公司","江南职业技术学院","实习基地","2025年10月8日","2025年10月8日至长期",None,"否",None,"履行中","信息工程学院","周平"],
      [3,"XY2022-003","战略合作协议","江南职业技术学院","江苏华电自动化有限公司","战略合作","2022.9.10","2022.9.10-2025.9.9","10","否",None,"已到期","机电工程学院","周平"],
      [4,"XY2025-004","订单班协议","江南职业技术学院（机电工程学院）","无锡精工机械厂","订单培养","2025-11-1","三年（2025.11.1-2028.10.31）","/","否",None,"","机电工程学院","李娜"],
      ["合计",None,None,None,None,None,None,None,22.5],["注：1.本表一式两份；2.续签协议须注明原协议编号。"]],{"merge":["A1:N1"]})]},
     sheets=[{"type":"agreement","created":4,"rejected":0}],
     sql={"select count(*) from partner":3,"select group_concat(name,',') from (select name from partner order by name)":",".join(sorted(["江苏华电自动化有限公司","南京智联软件有限公司","无锡精工机械厂"])),
     "select o.number from agreement a join agreement o on o.id=a.renews where a.number='XY2025-001'":"XY2022-003","select sum(amount) from agreement":22500000,
     "select ends_on is null from agreement where number='XY2025-002'":1,"select starts_on||ends_on from agreement where number='XY2025-004'":"2025-11-012028-10-31"})
    H1=["序号","院系","学生基本信息",None,None,None,"实习单位信息",None,None,None,"实习安排",None,None,None,"指导教师",None,"三方协议","实习责任险","实习津贴","专业对口","实习状态","备注"]
    H2=[None,None,"学号","姓名","班级","联系方式","单位全称","统一社会信用代码","联系人","联系电话","岗位","开始","结束","方式","校内","企业",None,None,"元/月",None,None,None]
    rows=[["江南职业技术学院2025-2026学年第一学期岗位实习学生信息汇总表"],["制表日期：2025年9月30日"],H1,H2,
    [1,"机电工程学院",2023010101,"张三","机电2301",13800000001,"江苏华电自动化有限公司",C[0],"王强","025-8888 6666","装配工","2025.9.1","2026.1.20","统一安排","周平","刘师傅","√","√",3000,"√","在岗","/"],
    [2,None,2023010102,"李四","机电2301","138 0000 0002",None,None,None,None,"调试员","2025.9.1","2026.1.20","统一安排","周平","刘师傅","√","√","3,000","√","在岗","—"],
    [3,None,2023010103,"王五","机电2302","/","无锡精工机械厂",None,"无","/","钳工","2025/9/8","2026/1/16","自主选择","待定","无","×","√","2800元","×","已取消",None],
    ["机电工程学院小计",None,3],
    [4,"信息工程学院",2023020101,"赵六","软件2301","13800000004","南京智联软件有限公司",C[1],"李敏","13912345678","测试",D(2025,9,1),D(2026,1,31),"统一安排","李娜","陈工","√","√","面议","√","在岗",None],
    [5,None,"２０２３０２０１０２","孙七","软件2301",None,"〃","〃","〃","〃","〃",D(2025,9,1),D(2026,1,31),"统一安排","李娜","陈工","","","0","","中途退出","2025年10月退出"],
    ["小计",None,2],["合计",None,5],["填表人：周平",None,None,"审核：李娜"],["注：√表示是，空白表示否"]]
    case("wide_placements","two-row headings with contacts, blank marks, subtotals",{"实习.xlsx":[("Sheet1",rows,{"merge":["A1:V1","A3:A4","B3:B4","C3:F3","G3:J3","K3:N3","O3:P3","Q3:Q4","R3:R4","T3:T4","U3:U4","V3:V4","B5:B7","B9:B10","G5:G6","H5:H6","I5:I6","J5:J6"]})]},
     sheets=[{"type":"placement","created":5,"rejected":0,"heading_row":4}],
     sql={"select count(*) from student":5,"select group_concat(number,',') from (select number from student order by number)":"2023010101,2023010102,2023010103,2023020101,2023020102","select count(*) from partner":3,
     "select count(*) from department":2,"select sum(status='cancelled') from placement":1,"select sum(tripartite_signed) from placement":3,"select sum(insured) from placement":4,"select count(tripartite_signed) from placement":4,"select sum(match='matched') from placement":3,
     "select sum(monthly_pay) from placement":880000,"select phone from student where number='2023010102'":"13800000002","select count(*) from student where phone is null":2,"select p.status from placement p join student s on s.id=p.student where s.number='2023020102'":"interrupted","select post from placement p join student s on s.id=p.student where s.number='2023020102'":"测试"})
    ros=["序号","学号","姓名","性别","班级","专业","联系电话"]
    case("rosters_by_title","rosters that name their class in title, sheet, file",
     {"1订单班汇总.xlsx":[("订单班一览",[["班级名称","合作企业全称","合作专业","班级类型","开班年月","结束年月","计划人数","实际人数","班主任","企业方班主任"],
       ["华电订单班","江苏华电自动化有限公司","机电一体化技术","订单班","2025.9","2028.6","30",2,"周平","王强"],
       ["智联冠名班","南京智联软件有限公司","软件技术","冠名班","2024.9","2027.6",25,2,"李娜","李敏"],
       ["精工学徒班","无锡精工机械厂","数控技术","现代学徒制",D(2025,9,1),"2028年6月",20,1,"周平","赵工"]])],
      "2名单.xlsx":[("Sheet1",[["2025级华电订单班学生名单"],ros,[1,"S1","张一","男","机电2301","机电一体化技术",13800000001],[2,"S2","张二","女","机电2301","机电一体化技术",None]],{"merge":["A1:G1"]}),
                   ("智联冠名班",[ros,[1,"S3","张三","男","软件2401","软件技术",None],[2,"S4","张四","男","软件2401","软件技术",None]])],
      "精工学徒班学生名单.csv":("序号;学号;姓名;性别;班级\n1;S5;张五;男;数控2501\n","utf-8-sig")},
     sheets=[{"sheet":"订单班一览","type":"order_class","created":3},{"sheet":"Sheet1","type":"order_class_member","created":2,"rejected":0},{"sheet":"智联冠名班","type":"order_class_member","created":2,"rejected":0}],
     sql={"select count(*) from order_class_member":5,"select c.name from order_class_member m join order_class c on c.id=m.order_class join student s on s.id=m.student where s.number='S1'":"华电订单班",
     "select c.name from order_class_member m join order_class c on c.id=m.order_class join student s on s.id=m.student where s.number='S4'":"智联冠名班",
     "select c.name from order_class_member m join order_class c on c.id=m.order_class join student s on s.id=m.student where s.number='S5'":"精工学徒班","select class_name from student where number='S3'":"软件2401","select form from order_class where name='精工学徒班'":"apprenticeship"})
    case("certificate_words","certificate with level in the name, absent in the score column",
     {"1+X.xlsx":[("2025年1+X证书考试成绩汇总",[["学校名称：江南职业技术学院"],["序号","姓名","学号","所在班级","证书名称","证书等级","考试日期","理论成绩","实操成绩","总成绩","成绩是否合格","证书编号","培训评价组织名称"],
      [1,"张一","S1","软件2301","Web前端开发","中级","2025年12月6日",80,85,"82.5","合格","X1","工信部教育与考试中心"],
      [2,"张二","S2","软件2301","Web前端开发","中级","2025年12月6日",50,45,47,"不合格",None,"工信部教育与考试中心"],
      [3,"张三","S3","软件2301","Web前端开发","中级","2025年12月6日","缺考","缺考","缺考",None,None,"工信部教育与考试中心"],
      [4,"张四","S4","软件2301","Web前端开发","中级","2025年12月6日","缺考","","","缺考","","工信部教育与考试中心"]]),
      ("物流",[["姓名","学号","报考证书","考试时间","考试结果"],["张五","S5","物流管理（初级）","2025.11.22","通过"],["张六","S6","物流管理(中级)","2025.11.22","未通过"],["张七","S7","物流管理职业技能等级证书（高级）","2025.11.22","未参加"]])]},
     sheets=[{"sheet":"2025年1+X证书考试成绩汇总","type":"certificate_result","created":4,"rejected":0},{"sheet":"物流","type":"certificate_result","created":3,"rejected":0}],
     sql={"select sum(result='passed') from certificate_result":2,"select sum(result='absent') from certificate_result":3,"select count(*) from certificate":4,"select group_concat(name||level,',') from (select name,level from certificate where name like '物流%' order by level)":"物流管理职业技能等级证书advanced,物流管理elementary,物流管理intermediate"})
    case("teachers_in_one_cell","dual kinds, practice with two teachers in a cell, days with units",
     {"师资.xlsx":[("双师型教师汇总",[["姓名","教工号","所在部门","职称","双师类别","认定时间","认定文号","有效期至","备注"],["周平","T1","机电工程学院","副教授","中级双师型教师","2023.6","教字〔2023〕5号","2026.6",None],["李娜","T2","信息工程学院","讲师","初级","2024年6月30日",None,"2027-6-30",None],["吴刚","T3","信息工程学院","教授","高级双师","2020.1.1",None,"2023.1.1","已过期"]]),
      ("全体专任教师",[["教职工编号","教师姓名","性别","部门","专业技术职务","教师类型","是否双师型"],["T1","周平","男","机电工程学院","副教授","校内专任","是"],["T2","李娜","女","信息工程学院","讲师","校内专任","是"],["T3","吴刚","男","信息工程学院","教授","校内专任","是"],["T4","郑爽","女","信息工程学院","助教","校内专任","否"],["T5","冯工","男","信息工程学院","工程师","校外兼职","否"]]),
      ("教师下企业实践",[["序号","教师姓名","部门","实践单位名称","实践起止日期","实践天数","实践方式","实践成果"],[1,"周平","机电工程学院","江苏华电自动化有限公司","2025.7.10-8.20","42天","挂职锻炼","报告"],[2,"李娜、吴刚","信息工程学院","南京智联软件有限公司","2025.10.8-2025.11.8","1个月","顶岗","案例"],[3,"郑爽/冯工","信息工程学院","南京智联软件有限公司","2025.12.1-12.31",31,"跟岗",None]])]},
     sheets=[{"sheet":"全体专任教师","type":"teacher"},{"sheet":"教师下企业实践","type":"enterprise_practice","rejected":0}],
     sql={"select count(*) from teacher":5,"select count(*) from dual_qualification":3,"select count(*) from enterprise_practice":5,"select kind from teacher where staff_number='T5'":"enterprise","select level from dual_qualification d join teacher t on t.id=d.teacher where t.name='吴刚'":"advanced","select days from enterprise_practice e join teacher t on t.id=e.teacher where t.name='周平'":42})
    case("gifts_and_units","contributions with unit line and units in cells",
     {"捐赠.xlsx":[("企业捐赠及投入",[["企业捐赠（投入）情况统计表"],[None]*6+["单位：万元"],["序号","捐赠企业（单位）全称","捐赠类别","捐赠物品","捐赠金额","到账/接收时间","受赠专业"],
      [1,"江苏华电自动化有限公司","设备","PLC实训台10套",35,"2025年10月","机电一体化技术"],[2,"南京智联软件有限公司","软件","软件","5万元","2025.11.11","软件技术"],[3,"南京智联软件有限公司","奖学金",None,"30,000元",D(2025,12,1),None],[4,"无锡精工机械厂","现金",None,"3.5万","2025-12-20",None],[5,"无锡精工机械厂","设备（准捐赠）","机床","壹拾万元整","2025-12-20",None],["合计",None,None,None,56.5]])]},
     sheets=[{"type":"contribution","created":5,"rejected":0}],sql={"select sum(amount)/100 from contribution":565000,"select group_concat(kind,',') from (select kind from contribution order by id)":"equipment,software,scholarship,cash,equipment_on_loan"})
    case("stacked_tables","two ledgers of other headings on one sheet, one below the other",
     {"基地.xlsx":[("实训基地",[["一、校内实训基地"],["序号","实训基地名称","共建企业","建成时间","工位数（个）","设备价值（万元）","基地级别"],[1,"工业机器人实训基地","江苏华电自动化有限公司","2021.6",60,320.5,"省级"],[2,"软件实训中心","南京智联软件有限公司","2020年9月","100","150万元","校级"],["小计",None,None,None,160,470.5],[None],
       ["二、校外实训基地"],["序号","基地名称","依托单位","地址","协议签订时间","可接纳学生数","级别"],[1,"华电校外实习基地","江苏华电自动化有限公司","南京市江宁区","2022.3.1",50,"国家级"],[2,"精工校外实习基地","无锡精工机械厂","无锡市","2023.3.1",30,"校级"]])]},
     sheets=[],sql={"select count(*) from base":4,"select sum(place='on_campus') from base":2,"select sum(place='off_campus') from base":2,"select sum(stations) from base where place='on_campus'":160})
    case("visits_of_days","visits with hours, several visitors, ranges of days",
     {"走访.xlsx":[("访企拓岗",[["走访时间","走访单位","走访人员","企业参加人员及职务","走访形式","走访内容及成效","下一步计划完成时间"],
      ["2025年9月10日上午","江苏华电自动化有限公司","张院长、李娜","王强（总经理）","实地走访","洽谈订单班","2025年10月"],[DT(2025,9,18,14,30),"南京智联软件有限公司","李娜","李敏","线上","看望实习生",None],["2025.10.10-10.12","无锡精工机械厂","周平\n吴刚","赵工","来访","签约",None],["2025-11-05 09:00","江苏华电自动化有限公司","周平","王强","电话","续签","/"],["2025.11.20","企业A有限公司","全体","若干","座谈会","交流",None]])]},
     sheets=[{"type":"communication","created":5,"rejected":0}],sql={"select group_concat(kind,',') from (select kind from communication order by id)":"visit,call,reception,call,meeting","select group_concat(held_on,',') from (select held_on from communication order by id)":"2025-09-10,2025-09-18,2025-10-10,2025-11-05,2025-11-20"})
    pre=[["江南职业技术学院"],["校企合作单位信息采集表"],["填表说明："],["1.企业全称须与营业执照一致，不得填写简称；"],["2.统一社会信用代码为18位；"],["3.合作状态填写：在合作、暂停、终止；"],[],["填报部门：产教融合处",None,None,"填报人：周平",None,"联系电话：0510-88888888"],[]]
    hp=["序号","*企业全称\n（与公章一致）","统一社会信用代码/组织机构代码","企业性质","所属行业","企业规模","注册资金(万元)","员工人数","企业地址（省市区详细）","企业联系人","联系人职务","联系人电话","企业负责人","负责人职务","负责人电话","电子邮箱","校内对接人","合作起始年份","当前合作状态","是否产教融合型企业","备注"]
    case("far_heading","header row far below, two contacts a row",
     {"企业库.xlsx":[("合作企业采集",pre+[hp,[1,"江苏华电自动化有限公司",C[0],"民营","制造业","大型","5000","1,200人","南京市江宁区XX路1号","王强","HR经理",13812345678,"刘总","总经理","139 1234 5678","wq@hd.com","周平",2019,"在合作","是",None],
       [2,"南京智联软件有限公司",C[1],"国有企业","软件和信息技术服务业","中型",1000,"约300","南京","李敏","主管","025-88886666","/",None,None,"—","李娜","2021年","在合作","否","重点"],
       [3,"无锡精工机械厂","无","集体","制造","小微","--",80,"无锡","赵工",None,"０５１０－８２３４５６７８",None,None,None,None,"周平","2023.9","终止","否",None]])]},
     sheets=[{"type":"partner","created":3,"rejected":0,"heading_row":10,"unrecognised":["注册资金(万元)"]}],
     sql={"select count(*) from contact":4,"select phone from contact where name='刘总'":"13912345678","select title from contact where name='刘总'":"总经理","select phone from contact where name='王强'":"13812345678","select staff_count from partner where name like '江苏%'":1200,"select staff_count from partner where name like '南京%'":300,"select count(credit_code) from partner":2})
    case("several_contacts","联系人1/电话1 联系人2/电话2",{"企业.xlsx":[("合作企业",[["单位名称","联系人1","职务1","电话1","联系人2","职务2","电话2"],["江苏华电自动化有限公司","王强","经理",13812345678,"刘伟","工程师",13912345678],["南京智联软件有限公司","李敏",None,13712345678,None,None,None]]) ,
       ("名录",[["单位名称","第一联系人",None,"第二联系人",None],[None,"姓名","电话","姓名","电话"],["无锡精工机械厂","赵工",13812340000,"钱工",13812340001]],{"merge":["A1:A2","B1:C1","D1:E1"]})]},
     sheets=[{"sheet":"合作企业","unrecognised":[]},{"sheet":"名录","unrecognised":[]}],sql={"select count(*) from contact":5,"select phone||title from contact where name='刘伟'":"13912345678工程师","select phone from contact where name='钱工'":"13812340001"})
    case("courses_and_books","projects with two persons, sums to account in 万元",
     {"项目.xlsx":[("横向技术服务项目",[["项目名称","委托企业","项目负责人","起止时间","合同金额(万元)","到账金额(万元)","项目状态","所属系部"],["产线改造","江苏华电自动化有限公司","周平","2025.3-2026.3",20,"10.5","在研","机电工程学院"],["软件测试","南京智联软件有限公司","李娜/吴刚","2025年9月1日-2025年12月31日","8万","8","结题","信息工程学院"]]),
      ("校企共同开发课程",[["课程名称","合作企业","课程负责人","适用专业","开发时间","课程类型"],["PLC应用","江苏华电自动化有限公司","周平","机电一体化技术","2025.9","活页式"],["软件测试技术","南京智联软件有限公司","李娜","软件技术","2025.10","在线"]]),
      ("校企合作教材",[["教材名称","合作企业","主编","出版时间","出版社","ISBN"],["PLC教程","江苏华电自动化有限公司","周平","2025年8月","高教社","978-7"]]),
      ("员工培训",[["培训项目名称","培训企业","培训时间","培训人数","培训天数","人天","到账经费（元）"],["安全培训","无锡精工机械厂","2025.10.10-10.15",30,5,150,"12,000.00元"]])]},
     sheets=[],sql={"select count(*) from project":6,"select sum(received_amount)/100 from project":197000,"select sum(kind='course') from project":2,"select sum(kind='textbook') from project":1})
    case("csv_separators","tab, semicolon, quoted newlines, UTF-16",
     {"走访tab.csv":("走访日期\t走访企业\t走访方式\t走访内容\n2025-09-10\t江苏华电自动化有限公司\t走访\t\"洽谈\n订单班\"\n2025-09-11\t南京智联软件有限公司\t电话\t续签\n","gb18030"),
      "实习分号.csv":("学号;姓名;实习单位;实习起止时间;三方协议\n\"2023010101\";张三;\"江苏华电;自动化\";2025.9.1-2026.1.31;是\n=\"2023010102\";李四;南京智联软件有限公司;2025.9.1-2026.1.31;否\n","utf-8-sig"),
      "utf16.csv":("企业名称\t联系人\t联系电话\r\n无锡精工机械厂\t赵工\t13812345678\r\n","utf-16"),
      "sep.csv":("sep=;\r\n捐赠企业;捐赠方式;捐赠金额（元）;捐赠时间\r\n无锡精工机械厂;现金;\"12.000,5\";2025/10/1\r\n江苏华电自动化有限公司;现金;1200;2025/10/2\r\n","gb18030")},
     sheets=[],sql={"select count(*) from communication":2,"select count(*) from placement":2,"select group_concat(number,',') from (select number from student order by 1)":"2023010101,2023010102","select count(*) from contact":1,"select topic from communication where held_on='2025-09-10'":"洽谈订单班"})
    half=[["2025级华电订单班学生名单"],["学号","姓名","性别","学号","姓名","性别"],["S1","张一","男","S3","张三","女"],["S2","张二","女","S4","张四","男"]]
    case("halves_side_by_side","a roster printed in two halves side by side",
     {"1班.xlsx":[("订单班",[["订单班名称","合作企业","开班时间"],["华电订单班","江苏华电自动化有限公司","2025.9.1"]])],"2名单.xlsx":[("名单",half,{"merge":["A1:F1"]})]},
     sheets=[],sql={"select count(*) from order_class_member":4})
    rowsH=[["学号","姓名","身份证号","实习单位","上岗日期","离岗日期","家庭住址"],["S1","张一","11010519491231002X","江苏华电自动化有限公司","2025.9.1","2026.1.31","x"],["S2","张二",None,"江苏华电自动化有限公司","2025.9.1","2026.1.31","x"],["S3","张三",None,"南京智联软件有限公司","#N/A","2026.1.31","x"],["S4","张四",None,"#REF!","2025.9.1","2026.1.31","x"]]
    case("hidden_and_errors","hidden rows, columns, error cells, a sheet of lists",
     {"实习.xlsx":[("实习",rowsH,{"hide_rows":[3],"hide_cols":["C"]}),("下拉选项",[["实习方式","协议类型","保险情况"],["集中","战略合作","已购买"],["分散","实习基地","未购买"]]),("数据字典",[["字段","说明"],["学号","学生学号"],["姓名","学生姓名"]]),("汇总统计",[["系部","实习人数","签订三方协议人数","购买保险人数"],["机电工程学院",3,2,3],["信息工程学院",1,1,1]])]},
     sheets=[{"sheet":"实习","type":"placement","created":2,"rejected":2},{"sheet":"下拉选项","type":None},{"sheet":"数据字典","type":None},{"sheet":"汇总统计","type":None}],sql={"select count(*) from placement":2,"select count(*) from agreement":0,"select count(*) from department":0,"select citizen_id from student where number='S1'":"11010519491231002X"})
    hw=["序\n号","学　号","姓 名","专 业\n名 称","班级\n名称","实习单位\n（全称）","实习岗位\n名称","实习\n开始\n时间","实习\n结束\n时间","校内\n指导教师","企业\n指导教师","是否签订\n三方协议\n（是/否）","是否购买\n实习责任险\n（是/否）","实习\n报酬\n(元/月)","专业\n是否\n对口"]
    def dep(n,name,rows): return (name,[[f"{name}2025—2026学年第一学期学生岗位实习一览表"],hw]+rows,{"merge":["A1:O1"]})
    case("wrapped_headings","headings with newlines, by departments with titles",
     {"实习.xlsx":[dep(1,"机电工程系",[[1,"S1","张一","机电一体化技术","机电2301","江苏华电自动化有限公司","装配","2025-09-01","2026-01-20","周平","刘工","是","是",3000,"是"],[2,"S2","张二","机电一体化技术","机电2301","江苏华电自动化有限公司","装配","2025-09-01","2025-08-20","周平","刘工","是","是",3000,"是"]]),
                  dep(2,"信息工程系",[[1,"S3","张三","软件技术","软件2301","南京智联软件有限公司","测试","2025-09-01","2026-01-20","李娜","陈工","否","是","2500-3000","否"],[2,"S3","张三","软件技术","软件2301","江苏华电自动化有限公司","测试","2026-02-01","2026-05-20","李娜","陈工","否","否",2500,"否"]])]},
     sheets=[{"sheet":"机电工程系","created":1,"rejected":1},{"sheet":"信息工程系","created":2,"rejected":0}],sql={"select count(*) from student":2,"select count(*) from department":2,"select group_concat(name,',') from (select name from department order by name)":"信息工程系,机电工程系","select count(*) from placement where monthly_pay is not null":2})
