// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/near_name.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "core/base/pinyin.h"
#include "core/base/text_key.h"

namespace cooperage {

namespace {

// Provinces and cities of prefecture level, as they stand before the names of firms.
const QString kPlaces = QStringLiteral(
    "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|"
    "四川|"
    "贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门|石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|"
    "衡水|"
    "雄安|太原|大同|阳泉|长治|晋城|朔州|晋中|运城|忻州|临汾|吕梁|呼和浩特|包头|乌海|赤峰|通辽|鄂尔多斯|呼伦贝尔|"
    "巴彦淖尔|"
    "沈阳|大连|鞍山|抚顺|本溪|丹东|锦州|营口|阜新|辽阳|盘锦|铁岭|葫芦岛|长春|四平|辽源|通化|白山|松原|白城|延边|哈尔滨|"
    "齐齐哈尔|鸡西|鹤岗|双鸭山|大庆|伊春|佳木斯|七台河|牡丹江|黑河|绥化|南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|"
    "扬州|镇江|泰州|宿迁|昆山|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|义乌|衢州|舟山|台州|丽水|合肥|芜湖|蚌埠|淮南|马鞍山|"
    "淮北|"
    "铜陵|安庆|黄山|滁州|阜阳|宿州|六安|亳州|池州|宣城|福州|厦门|莆田|三明|泉州|漳州|南平|龙岩|宁德|南昌|景德镇|萍乡|"
    "九江|"
    "新余|鹰潭|赣州|吉安|宜春|抚州|上饶|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|"
    "菏泽|"
    "郑州|开封|洛阳|平顶山|安阳|鹤壁|新乡|焦作|濮阳|许昌|漯河|三门峡|南阳|商丘|信阳|周口|驻马店|济源|武汉|黄石|十堰|"
    "宜昌|"
    "襄阳|鄂州|荆门|孝感|荆州|黄冈|咸宁|随州|恩施|仙桃|长沙|株洲|湘潭|衡阳|邵阳|岳阳|常德|张家界|益阳|郴州|永州|怀化|"
    "娄底|"
    "湘西|广州|韶关|深圳|珠海|汕头|佛山|江门|湛江|茂名|肇庆|惠州|梅州|汕尾|河源|阳江|清远|东莞|中山|潮州|揭阳|云浮|"
    "南宁|"
    "柳州|桂林|梧州|北海|防城港|钦州|贵港|玉林|百色|贺州|河池|来宾|崇左|海口|三亚|儋州|成都|自贡|攀枝花|泸州|德阳|绵阳|"
    "广元|遂宁|内江|乐山|南充|眉山|宜宾|广安|达州|雅安|巴中|资阳|阿坝|甘孜|凉山|贵阳|六盘水|遵义|安顺|毕节|铜仁|黔东南|"
    "黔南|"
    "黔西南|昆明|曲靖|玉溪|保山|昭通|丽江|普洱|临沧|楚雄|红河|文山|西双版纳|大理|德宏|拉萨|日喀则|西安|铜川|宝鸡|咸阳|"
    "渭南|"
    "延安|汉中|榆林|安康|商洛|兰州|嘉峪关|金昌|白银|天水|武威|张掖|平凉|酒泉|庆阳|定西|陇南|西宁|海东|银川|石嘴山|吴忠|"
    "固原|"
    "中卫|乌鲁木齐|克拉玛依|吐鲁番|哈密|昌吉|石河子");

/// What tells an organisation from others: the place before its name, and the name without place and legal form.
struct Core {
    QString place; ///< the narrowest named; empty when none
    QString name;
};

QString withoutLegalForm(QString key)
{
    static const QRegularExpression remark(QStringLiteral(
        "\\((?:中国|集团|控股|股份|有限合伙|普通合伙|特殊普通合伙)\\)|(?:责任|股份|有限|集团|控股|总)*公司"));
    static const QRegularExpression group(QStringLiteral("(?<=.{3})(?:控股|集团|股份)+$"));
    key.remove(remark);
    return key.remove(group);
}

Core coreOf(const QString& key)
{
    static const QRegularExpression place(
        QStringLiteral(
            "^(%1|[^()]{2,4}(?=自治区|自治州|[省市县]))(?:省|市|县|壮族|回族|维吾尔)?(?:特别行政区|自治区|自治州)?")
            .arg(kPlaces));
    static const QRegularExpression inBrackets(QStringLiteral("\\((%1)(?:省|市)?\\)").arg(kPlaces));
    Core core{{}, withoutLegalForm(key)};
    if (const auto match = inBrackets.match(core.name); match.hasMatch()) { // 华为（深圳）技术
        core.place = match.captured(1);
        core.name.remove(match.capturedStart(), match.capturedLength());
    }
    for (auto match = place.match(core.name); match.hasMatch(); match = place.match(core.name)) {
        if (match.capturedLength() + 2 > core.name.size())
            break; // 北京饭店 without its place would be any 饭店
        core.place = match.captured(1);
        core.name.remove(0, match.capturedLength());
    }
    return core;
}

/// Letters that tell organisations of one row apart: 第一医院, 第二医院.
bool isDistinguishing(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十东西南北中甲乙丙丁大小新老").contains(c);
}

bool isMistyped(QChar one, QChar other, qsizetype length)
{
    constexpr qsizetype kLong = 8;
    if (isDistinguishing(one) && isDistinguishing(other))
        return false;
    const bool soundAlike = pinyin(QString(one)) == pinyin(QString(other));
    return (soundAlike && length >= 3) || length >= kLong;
}

/// One letter replaced, left out, or two neighbours exchanged. Both texts differ.
bool differInOneLetter(QStringView one, QStringView other)
{
    constexpr qsizetype kShortestWithGap = 6;
    if (one.size() < other.size())
        std::swap(one, other);
    qsizetype at = 0;
    while (at < other.size() && one[at] == other[at])
        ++at;
    if (one.size() == other.size() + 1)
        return one.size() >= kShortestWithGap && !isDistinguishing(one[at]) && one.mid(at + 1) == other.mid(at);
    if (one.size() != other.size())
        return false;
    if (one.mid(at + 1) == other.mid(at + 1))
        return isMistyped(one[at], other[at], one.size());
    return one.size() >= 4 && at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.mid(at + 2) == other.mid(at + 2);
}

bool areNear(const Core& one, const Core& other)
{
    if (!one.place.isEmpty() && !other.place.isEmpty() && one.place != other.place)
        return false;
    constexpr qsizetype kShortest = 2; // one letter is no name
    if (one.name == other.name)
        return one.name.size() >= kShortest;
    return differInOneLetter(one.name, other.name);
}

/// The core itself and the core without each of its letters: two that differ in one letter share one of them.
QStringList lookupKeys(const QString& name)
{
    QStringList keys{name};
    for (qsizetype i = 0; i < name.size(); ++i)
        keys << QString(name).remove(i, 1);
    keys.removeDuplicates();
    return keys;
}

} // namespace

bool isNear(QStringView one, QStringView other)
{
    const QString oneKey = textKey(one);
    const QString otherKey = textKey(other);
    return oneKey != otherKey && areNear(coreOf(oneKey), coreOf(otherKey));
}

void NearNames::add(const QString& name)
{
    const int index = static_cast<int>(m_names.size());
    m_names.push_back(name);
    for (const QString& key : lookupKeys(coreOf(textKey(name)).name))
        m_byKey.insert(key, index);
}

std::vector<QString> NearNames::find(const QString& name) const
{
    std::vector<int> candidates;
    for (const QString& key : lookupKeys(coreOf(textKey(name)).name))
        for (auto found = m_byKey.constFind(key); found != m_byKey.constEnd() && found.key() == key; ++found)
            candidates.push_back(found.value());
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<QString> near;
    for (const int index : candidates)
        if (isNear(name, m_names[static_cast<size_t>(index)]))
            near.push_back(m_names[static_cast<size_t>(index)]);
    return near;
}

} // namespace cooperage
