// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_names.h"

#include "core/base/credit_code.h"

namespace cooperage::sample_names {

namespace {

constexpr const char16_t* kSurnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    u"钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段";
constexpr const char16_t* kMen = u"伟强磊军洋勇杰涛超明刚平辉鹏飞波斌宇浩凯健俊帆博文昊然泽轩晨铭睿航哲翔志远立诚";
constexpr const char16_t* kWomen = u"芳娜敏静丽艳娟霞秀英玲燕萍红梅莉慧雪琳晶婷洁倩颖欣怡佳琪雨桐思涵梦诗语嘉宁悦";
constexpr const char16_t* kTowns[] = {u"云津", u"江澜", u"望川", u"青屿", u"南麓", u"星湾"};
constexpr const char16_t* kOwnWords[] = {u"远帆", u"恒川", u"启明",   u"瑞泽", u"博远", u"金澜", u"同创", u"天工",
                                         u"华澄", u"锐拓", u"宏基石", u"海晏", u"盛和", u"安驰", u"众诚", u"信达成",
                                         u"卓云", u"正弘", u"嘉禾",   u"朗润", u"鼎新", u"百川", u"元启", u"凌峰"};
constexpr const char16_t* kForms[] = {u"有限公司", u"有限公司", u"股份有限公司", u"有限责任公司"};

QChar letter(Dice& dice, const char16_t* letters)
{
    const QStringView all(letters);
    return all[dice.below(static_cast<int>(all.size()))];
}

} // namespace

QString person(Dice& dice, bool woman)
{
    const char16_t* given = woman ? kWomen : kMen;
    QString name(letter(dice, kSurnames));
    name += letter(dice, given);
    if (dice.chance(65))
        name += letter(dice, given);
    return name;
}

const std::vector<Industry>& industries()
{
    static const std::vector<Industry> all{
        {u"智能装备", u"专用设备制造业", {u"数控操作员", u"装配钳工", u"设备调试员"}, 0},
        {u"精密机械", u"通用设备制造业", {u"数控编程员", u"质量检验员", u"机加工操作员"}, 0},
        {u"机器人", u"专用设备制造业", {u"机器人调试员", u"电气装配工", u"售后技术员"}, 0},
        {u"软件", u"软件和信息技术服务业", {u"前端开发", u"软件测试", u"实施工程师"}, 1},
        {u"云计算", u"互联网和相关服务", {u"云运维", u"网络运维", u"技术支持"}, 1},
        {u"大数据科技", u"软件和信息技术服务业", {u"数据标注", u"数据分析助理", u"数据库运维"}, 1},
        {u"财税咨询", u"商务服务业", {u"会计助理", u"审计助理", u"税务专员"}, 2},
        {u"电子商务", u"零售业", {u"网店运营", u"直播运营", u"客服专员"}, 2},
        {u"供应链管理", u"装卸搬运和仓储业", {u"仓储管理员", u"物流调度", u"单证员"}, 2},
        {u"汽车服务", u"机动车、电子产品和日用产品修理业", {u"机电维修工", u"服务顾问", u"钣喷技师助理"}, 3},
        {u"新能源汽车", u"汽车制造业", {u"总装操作员", u"电池检测员", u"质量巡检"}, 3},
        {u"酒店管理", u"住宿业", {u"前厅接待", u"餐饮服务", u"客房督导助理"}, 4},
        {u"文旅发展", u"商务服务业", {u"导游", u"景区讲解员", u"活动策划"}, 4},
        {u"建设工程", u"房屋建筑业", {u"施工员", u"资料员", u"测量员"}, 5},
        {u"工程造价咨询", u"专业技术服务业", {u"造价助理", u"BIM 建模员", u"招投标助理"}, 5},
    };
    return all;
}

const std::vector<Department>& departments()
{
    static const std::vector<Department> all{
        {u"智能制造学院",
         u"智造",
         {{u"460103", u"数控技术"}, {u"460301", u"机电一体化技术"}, {u"460305", u"工业机器人技术"}}},
        {u"信息工程学院",
         u"信息",
         {{u"510203", u"软件技术"}, {u"510206", u"云计算技术应用"}, {u"510205", u"大数据技术"}}},
        {u"商学院", u"商院", {{u"530302", u"大数据与会计"}, {u"530701", u"电子商务"}, {u"530802", u"现代物流管理"}}},
        {u"汽车工程学院",
         u"汽车",
         {{u"500211", u"汽车检测与维修技术"}, {u"460702", u"新能源汽车技术"}, {u"500210", u"汽车技术服务与营销"}}},
        {u"文化旅游学院",
         u"文旅",
         {{u"540101", u"旅游管理"}, {u"540106", u"酒店管理与数字化运营"}, {u"540112", u"会展策划与管理"}}},
        {u"建筑工程学院",
         u"建工",
         {{u"440301", u"建筑工程技术"}, {u"440501", u"工程造价"}, {u"440502", u"建设工程管理"}}},
    };
    return all;
}

QString town(int number)
{
    return QString::fromUtf16(kTowns[static_cast<size_t>(number) % std::size(kTowns)]);
}

QString firm(int number, const Industry& industry)
{
    constexpr int kWords = std::size(kOwnWords);
    constexpr int kAlike = 720; // the least common multiple of words times towns and industries
    const QString word = QString::fromUtf16(kOwnWords[static_cast<size_t>(number % kWords)]);
    const QString form = QString::fromUtf16(kForms[static_cast<size_t>(number) % std::size(kForms)]);
    const QString again = QStringView(u"新东南西北中").mid(number / kAlike - 1, number / kAlike > 0 ? 1 : 0).toString();
    return town(number / kWords) + again + word + QString::fromUtf16(industry.word) + form;
}

QString creditCode(int number)
{
    const QString body = u"91320199YJ"_qs + QString::number(number).rightJustified(7, u'0');
    return body + credit_code::check(QString(body + u'0')).expected;
}

QString phone(Dice& dice)
{
    return u"1380000"_qs + QString::number(dice.below(10000)).rightJustified(4, u'0');
}

} // namespace cooperage::sample_names
