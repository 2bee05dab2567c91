// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_document.h"

#include <cmath>

namespace cooperage::testing_support {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

Span t(const QString& text)
{
    return {text, {}};
}

std::vector<Span> row(const QStringList& cells)
{
    std::vector<Span> spans;
    for (const QString& cell : cells)
        spans.push_back(t(cell));
    return spans;
}

const auto kRight = Column::Align::Right;
const auto kLeft = Column::Align::Left;

Table makeup()
{
    Table table;
    table.caption = u"表 1 合作单位构成（单位：家）"_s;
    table.columns = {{u"类别"_s, kLeft, 2}, {u"本学期"_s, kRight}, {u"上学期"_s, kRight}, {u"增减"_s, kRight}};
    table.rows = {{t(u"企业"_s), {u"142"_s, u"partners.companies"_s}, t(u"136"_s), t(u"+6"_s)},
                  row({u"行业组织"_s, u"9"_s, u"9"_s, u"—"_s}),
                  row({u"政府部门"_s, u"6"_s, u"6"_s, u"—"_s}),
                  row({u"科研院所"_s, u"4"_s, u"3"_s, u"+1"_s}),
                  row({u"其他"_s, u"2"_s, u"2"_s, u"—"_s}),
                  row({u"合计"_s, u"163"_s, u"156"_s, u"+7"_s})};
    table.lastRowIsTotal = true;
    return table;
}

Table partners()
{
    const QStringList places{u"云津"_s, u"海岳"_s, u"东港"_s, u"青梧"_s, u"瑞禾"_s, u"沧浪"_s};
    const QStringList trades{u"精密制造"_s, u"新能源汽车"_s, u"物流"_s, u"康养服务"_s, u"食品"_s};
    Table table;
    table.caption = u"附表 1 合作单位名单"_s;
    table.columns = {{u"序号"_s, Column::Align::Centre}, {u"单位名称"_s, kLeft, 3}, {u"所在地"_s, kLeft},
                     {u"合作内容"_s, kLeft, 3},          {u"协议止期"_s, kLeft},    {u"接收实习生"_s, kRight},
                     {u"到账金额（万元）"_s, kRight}};
    int interns = 0;
    for (int i = 1; i <= 60; ++i) {
        const QString name = places[i % 6] + trades[i % 5] + (i % 7 == 0 ? u"（集团）股份有限公司"_s : u"有限公司"_s);
        const QString content = i % 9 == 0 ? u"共建实训基地，联合开发《工业机器人编程》活页式教材，接收学生岗位实习"_s
                                : i % 4 == 0 ? u"订单培养、岗位实习"_s
                                             : u"岗位实习"_s;
        interns += i;
        table.rows.push_back(row({QString::number(i), name, u"云津市高新区"_s, content,
                                  u"2026-%1-15"_s.arg(i % 12 + 1, 2, 10, QChar(u'0')), QString::number(i),
                                  QString::number(i * 1.5, 'f', 1)}));
    }
    table.rows.push_back(
        row({QString(), u"合计"_s, QString(), QString(), QString(), QString::number(interns), u"2,745.0"_s}));
    table.lastRowIsTotal = true;
    return table;
}

Chart kinds()
{
    Chart chart;
    chart.kind = Chart::Kind::Dumbbell;
    chart.caption = u"图 1 实习基地协议增加最多（单位：份）"_s;
    chart.categories = {u"实习基地"_s, u"订单培养"_s, u"现代学徒制"_s, u"产业学院"_s, u"共建实训室"_s, u"技术服务"_s};
    chart.series = {{u"本学期"_s, {38, 17, 9, 4, 12, 11}}, {u"上学期"_s, {35, 16, 8, 3, 12, 12}}};
    chart.description = u"实习基地协议由 35 份增加到 38 份。"_s;
    return chart;
}

Chart receivers()
{
    Chart chart;
    chart.caption = u"图 2 前 5 家接收 41% 的实习生（单位：人）"_s;
    chart.categories = {u"恒拓精密制造有限公司"_s, u"海岳新能源汽车"_s, u"沧浪酒店管理"_s, u"云岭智联科技"_s,
                        u"东港物流"_s};
    chart.series = {{u"实习生"_s, {1142, 118, 103, 88, 76}}};
    return chart;
}

Chart investment()
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.caption = u"图 3 设备投入连续两年上升（单位：万元）"_s;
    chart.categories = {u"2023 年"_s, u"2024 年"_s, u"2025 年"_s};
    chart.series = {{u"设备"_s, {210.5, 256, 318}}, {u"现金"_s, {150, std::nan(""), 168.2}}};
    chart.decimals = 1;
    return chart;
}

} // namespace

Document sampleReport()
{
    Document document{u"云津职业技术学院校企合作工作报告"_s, u"zh-CN"_s, u"样例数据"_s, {}};
    auto& blocks = document.blocks;
    blocks.push_back(Title{{u"云津职业技术学院"_s, u"2024—2025学年第二学期校企合作工作报告"_s}, {}});
    blocks.push_back(Heading{1, u"一、总体情况"_s});
    blocks.push_back(Heading{2, u"（一）合作单位"_s});
    blocks.push_back(
        Text{{t(u"截至2025年8月31日，在册合作单位"_s),
              {u"163家"_s, u"partners.total"_s},
              t(u"，比上学期增加7家；其中企业142家，占87.1%。本学期生人月文日高言金页等字均可检索，校企共同投入"_s),
              {u"486.2万元"_s, u"contributions.total"_s},
              t(u"，双方在“订单培养”（含现代学徒制）、岗位实习、师资互通等方面的合作稳步推进。"_s)}});
    blocks.push_back(makeup());
    blocks.push_back(Heading{2, u"（二）协议"_s});
    blocks.push_back(Text{{t(u"学期末履行中协议91份，比上学期增加5份；新签14份，到期8份，均有续签意见。"_s)}});
    blocks.push_back(kinds());
    blocks.push_back(Heading{1, u"二、岗位实习与1+X证书"_s});
    blocks.push_back(Heading{3, u"1. 接收单位"_s});
    blocks.push_back(receivers());
    for (int i = 0; i < 4; ++i)
        blocks.push_back(Text{{t(
            u"本学期岗位实习学生1,284人，三方协议签订率97.4%，实习责任保险覆盖率98.8%。依据《职业学校学生实习管理规定》（教职成〔2021〕4号），学校、实习单位、学生三方均签订协议；Python、AutoCAD等课程由企业教师与校内教师共同讲授，合作开发教材12种。"_s)}});
    blocks.push_back(Heading{1, u"三、投入"_s});
    blocks.push_back(investment());
    blocks.push_back(Text{{t(u"本学期没有新增捐赠。"_s)}});
    blocks.push_back(Signature{u"云津职业技术学院校企合作处"_s, u"2025年9月3日"_s});
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, u"附件：合作单位名单"_s});
    blocks.push_back(partners());
    return document;
}

Document sampleEnglishReport()
{
    Document document{u"Report on cooperation"_s, u"en"_s, u"Sample data"_s, {}};
    auto& blocks = document.blocks;
    blocks.push_back(
        Title{{u"Yunjin Vocational College"_s, u"Report on cooperation with enterprises, term 2 of 2024–2025"_s}, {}});
    blocks.push_back(Heading{1, u"1. Overall situation"_s});
    blocks.push_back(Heading{2, u"1.1 Partners"_s});
    blocks.push_back(
        Text{{t(u"On 31 August 2025 the college had "_s),
              {u"163 partners"_s, u"partners.total"_s},
              t(u", 7 more than the term before; 142 of them, or 87.1%, are companies. The office (校企合作处) "
                u"checked the agreements of all partners and brought the ledger up to date, so that each "
                u"number in this report can be opened to the records behind it."_s)}});
    Table table;
    table.caption = u"Table 1 Partners by kind"_s;
    table.columns = {{u"Kind"_s, kLeft, 2}, {u"This term"_s, kRight}, {u"Term before"_s, kRight}};
    for (int i = 0; i < 50; ++i)
        table.rows.push_back(row({u"Kind %1 of organisation"_s.arg(i + 1), QString::number(100 + i), u"9"_s}));
    blocks.push_back(table);
    Chart chart = kinds();
    chart.caption = u"Figure 1 Internship bases grew most"_s;
    chart.categories = {u"Bases"_s, u"Orders"_s, u"Apprenticeship"_s, u"Colleges"_s, u"Joint labs"_s, u"Services"_s};
    chart.series[0].name = u"this term"_s;
    chart.series[1].name = u"term before"_s;
    blocks.push_back(chart);
    blocks.push_back(Signature{u"Office of cooperation"_s, u"3 September 2025"_s});
    return document;
}

} // namespace cooperage::testing_support
