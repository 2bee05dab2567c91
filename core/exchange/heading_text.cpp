// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_text.h"

#include <QRegularExpression>
#include <vector>

#include "core/base/text_key.h"

namespace cooperage {

namespace {

struct Rewrite {
    QRegularExpression from;
    QString to;
};

/// Order matters: longer words before the words inside them.
const std::vector<Rewrite>& rewrites()
{
    static const std::vector<Rewrite> all = [] {
        constexpr const char* pairs[][2] = {
            {"的", ""},
            {"电子邮箱|电子邮件|e-?mail|邮件地址", "邮箱"},
            {"手机号码?|移动电话|联系手机|联系电话|电话号码|手机", "电话"},
            {"年月日|日期|年月", "时间"},
            {"老师|教员", "教师"},
            {"指导人员|指导人(?!员)|带教教师|带队教师|导师|师傅|带教人", "指导教师"},
            {"起始|开始起", "开始"},
            {"终止|截止|截至|完结", "结束"},
            {"身份证件?号码?|公民身份号码|身份号码|证件号码?|身份证$", "身份证号"},
            {"协议书|合同书?", "协议"},
            {"用人单位|公司|单位|厂家", "企业"},
            {"企业方", "企业"},
            {"二级学院(?:[（(]部[)）])?|院\\(系\\)|院系部?|院部|系部|教学系|学院", "院系"},
            {"所在|归属|隶属|所学|就读", "所属"},
            {"全称", "名称"},
            {"数量|个数|数目", "数"},
            {"经费|款额|资金额", "金额"},
            {"到款|实到|到位(?=金额|资金)", "到账"},
            {"学校|校方|本校|我校|校内(?![外/])|校级(?=指导)", "校方"},
            {"编码", "编号"},
            {"等级|层级", "级别"},
            {"类别|种类", "类型"},
            {"形式", "方式"},
            {"状况", "情况"},
            {"地点|位置", "地址"},
            {"薪酬|薪资|工资|津贴|补贴|待遇|薪金|补助", "报酬"},
            {"签署|签约|签字|签定", "签订"},
            {"投保|参保|办理|缴纳|购置", "购买"},
            {"保险(?!单|起|止|开|结|期|费|支)|险种", "险"},
            {"建成|成立|建设|创建|组建|挂牌|开办", "建立"},
            {"考生|学员|实习生|实习学生|毕业生(?!就业)", "学生"},
            {"考核|考评|测评|鉴定(?=时间)", "考试"},
            {"走访|拜访|到访|访问", "走访"},
            {"主持人|牵头人|责任人|负责教师", "负责人"},
            {"是否已?|有无", ""},
        };
        std::vector<Rewrite> made;
        for (const auto& pair : pairs)
            made.push_back({QRegularExpression(QString::fromUtf8(pair[0])), QString::fromUtf8(pair[1])});
        return made;
    }();
    return all;
}

QString canonicalOf(QString text)
{
    static const QRegularExpression cutName(u"(?<=企业|项目|课题|课程|教材|班级|专业|基地|协议|证书)名$"_qs);
    if (text.size() <= 2 && text != u"学院" && text != u"院系" && text != u"系部")
        return text; // 单位 alone may be a unit, a department or a partner
    for (const Rewrite& rewrite : rewrites())
        if (rewrite.from.match(text).hasMatch()) // most are not: looking is half the work of replacing nothing
            text.replace(rewrite.from, rewrite.to);
    return text.replace(cutName, u"名称"_qs);
}

QString stemOf(QString text)
{
    static const QRegularExpression front(
        u"^(?:本次|本学期|本学年|本年度|当前|目前|现有|现|拟|该|实际|具体|主要|最新|校企|学生(?=所属|企业))"_qs);
    static const QRegularExpression back(u"(?<=..)(?:情况|信息|说明|一览|详情|明细|填写|选填|必填|登记)$"_qs);
    return text.remove(front).remove(back);
}

} // namespace

HeadingText headingText(QStringView written)
{
    static const QRegularExpression marks(u"[*★※☆:;,。：]|^\\(?[0-9一二三四五六七八九十]{1,2}[).、](?!\\d)|<br/?>"_qs);
    static const QRegularExpression remark(u"\\([^()]*\\)"_qs);
    static const QRegularExpression unit(u"(?<=..)[/,]?(?:万元|元/月|元|单位)$"_qs);
    HeadingText text;
    text.key = textKey(written).remove(marks);
    text.bare = text.key;
    text.bare.remove(remark);
    if (text.bare.isEmpty())
        text.bare = text.key;
    text.canonical = canonicalOf(text.bare);
    text.stem = stemOf(text.canonical);
    text.stem.remove(unit);
    return text;
}

std::optional<MoneyUnit> moneyUnitIn(QStringView text)
{
    static const QRegularExpression yuan(u"(?<![单多公纪二])元"_qs);
    const QString key = textKey(text);
    if (key.contains(u"万元"_qs))
        return MoneyUnit::WanYuan;
    if (key.contains(u"千元"_qs))
        return MoneyUnit::QianYuan;
    if (key.contains(yuan))
        return MoneyUnit::Yuan;
    return std::nullopt;
}

bool namesRate(QStringView heading)
{
    static const QRegularExpression rate(u"/(?:天|日|小?时|次|节|课时)|每(?:天|日|小?时)|日薪|时薪|[日时]工资"_qs);
    static const QRegularExpression monthly(u"[/·每]月|月薪|月工资|月报酬"_qs); // 元/人/月, 按出勤日计,元/月
    const QString key = textKey(heading);
    return key.contains(rate) && !key.contains(monthly);
}

} // namespace cooperage
