// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_match.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace cooperage {

namespace {

constexpr int kPartCost = 6; // for a heading that says more than the word

enum class Party { None, Student, Partner, Teacher, Guardian };

/// Whom a word speaks of.
Party partyIn(const QString& text)
{
    static const QRegularExpression guardian(u"家长|监护人|父母|父亲|母亲|紧急"_qs);
    static const QRegularExpression teacher(u"教师|老师|导师|教工"_qs);
    static const QRegularExpression student(u"学生|实习生|考生|学员|本人|个人"_qs);
    static const QRegularExpression partner(u"企业|单位|公司|甲方|乙方|基地"_qs);
    if (text.contains(guardian))
        return Party::Guardian;
    if (text.contains(teacher))
        return Party::Teacher;
    if (text.contains(student))
        return Party::Student;
    return text.contains(partner) ? Party::Partner : Party::None;
}

Party partyOf(const LedgerFields& fields, const FieldPath& path)
{
    const QString table = path.place == FieldPath::Place::Own ? fields.type().table() : path.type->table();
    if (path.name.contains(u"guardian"))
        return Party::Guardian;
    if (path.name.contains(u"mentor"))
        return Party::Teacher;
    if (path.name == u"partner" || table == u"partner" || table == u"contact")
        return Party::Partner;
    if (table == u"student")
        return Party::Student;
    return table == u"teacher" || table == u"dual_qualification" ? Party::Teacher : Party::None;
}

/// A text that may be the heading, and what it costs or earns to read it so.
struct HeadingReading {
    HeadingText text;
    int bonus = 0;
    bool withGroup = false;
};

QString groupStem(QString group)
{
    static const QRegularExpression empty(u"(?<=..)(?:基本)?(?:信息|情况|资料|数据)$"_qs);
    return group.remove(u' ').remove(empty);
}

/// What a heading says besides: 统一社会信用代码/组织机构代码, 走访内容及成效, 联系人2. The first part counts most.
void addParts(const QString& leaf, std::vector<HeadingReading>& readings)
{
    static const QRegularExpression divider(u"[/、,及和与或&+|]"_qs);
    static const QRegularExpression ordinal(
        u"^(?:第[一二三123]|其他|备用|其它)(?=\\D{2,})|(?<=\\D{2})[(]?[1-3一二三①②③ⅠⅡ][)]?$"_qs);
    const QString whole = headingText(leaf).bare;
    int cost = kPartCost;
    for (const QString& part : whole.split(divider, Qt::SkipEmptyParts)) {
        if (part != whole && part.size() >= 2)
            readings.push_back({headingText(part), -cost, false});
        cost = 2 * kPartCost;
    }
    if (QString single = whole; single.remove(ordinal) != whole)
        readings.push_back({headingText(single), -kPartCost, false});
}

std::vector<HeadingReading> readingsOf(const HeadingCell& heading)
{
    std::vector<HeadingReading> readings = {{headingText(heading.leaf), 0, false}};
    addParts(heading.leaf, readings);
    if (heading.group.isEmpty())
        return readings;
    const QString group = groupStem(heading.group);
    readings.push_back({headingText(group + heading.leaf), 3, true});
    readings.push_back({headingText(heading.leaf + group), 2, true});
    return readings;
}

/// From 100 (the very word) down to 0 (another word).
int likeness(const HeadingText& heading, const HeadingText& word)
{
    if (heading.key == word.key)
        return 100;
    if (heading.bare == word.key || heading.bare == word.bare)
        return 96;
    if (heading.canonical == word.canonical && heading.canonical.size() >= 2)
        return 88;
    if (heading.stem == word.stem && heading.stem.size() >= 2)
        return 80;
    return 0;
}

/// 开始 or 结束 under a group that names a period; nullopt for other leaves.
std::optional<FieldWord::Part> edgeIn(const QString& leaf)
{
    static const QRegularExpression start(
        u"^(?:自|从|起|起始|开始|始|起点|起日|起期)(?:时间|日期|日|年月|年月日)?$"_qs);
    static const QRegularExpression end(
        u"^(?:至|到|止|终|终止|结束|截止|到期|终点|止日|止期)(?:时间|日期|日|年月|年月日)?$"_qs);
    const QString key = headingText(leaf).bare;
    if (start.match(key).hasMatch())
        return FieldWord::Part::Start;
    if (end.match(key).hasMatch())
        return FieldWord::Part::End;
    return std::nullopt;
}

bool isVague(const HeadingText& text)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"名称;时间;日期;年月;级别;等级;类型;类别;性质;单位;企业;公司;状态;形式;方式;内容;人数;金额;数量;编号;代码;"
            u"成果;班级;"
            "部门;地址;地点;负责人;联系人;联系方式;结果;位置;层次;经费;价值;项目;协议;证书;基地;教师;学生;电话;"
            "期限;"
            "合作时间;合作类型;合作方式;合作内容;合作情况;起止时间;所属企业;情况;说明;职务;岗位;地区;区域;范围;序列;"
            "合计;"
            "用途;功能;身份;进展;届;系;班;对接人;人员;参与人员;主题;事项;标准;专业名称;号码;批次;价格;总额;总值;来源;分工;职责;去向"_qs;
        const QStringList all = list.split(u';');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(text.bare) || text.bare.size() < 2;
}

using Best = std::map<std::pair<int, int>, HeadingFit>;

void offer(Best& best, HeadingFit fit)
{
    HeadingFit& known = best[{fit.path, fit.endPath}];
    if (fit.score > known.score)
        known = fit;
}

/// Beginning and end named by the same word are the period of one column.
void offerPeriods(const LedgerFields& fields, const HeadingReading& reading, Best& best)
{
    const std::vector<const FieldWord*> words = fields.wordsLike(reading.text);
    for (const FieldWord* one : words) {
        const FieldWord& start = *one;
        if (start.part != FieldWord::Part::Start)
            continue;
        const int like = likeness(reading.text, start.text);
        if (like == 0)
            continue;
        for (const FieldWord* end : words)
            if (end->part == FieldWord::Part::End && end->text.canonical == start.text.canonical)
                offer(best, {start.path, end->path, like + reading.bonus - 2 - std::min(start.rank, 24) / 6,
                             isVague(reading.text)});
    }
}

/// …起止时间 is the period of the ledger's records, unless it speaks of something else.
void offerOwnPeriod(const LedgerFields& fields, const HeadingReading& reading, Best& best)
{
    static const QRegularExpression period(
        u"(?:起止|起讫|(?:开始|上岗|到岗).{0,4}(?:结束|离岗))(?:时间|年月|期限|起止)?$"_qs);
    static const QRegularExpression other(u"险|保|签|学制|就读|有效"_qs);
    const QString from = QString::fromLatin1(fields.type().names().from);
    if (!from.contains(u'+') || !reading.text.canonical.contains(period) || reading.text.canonical.contains(other))
        return;
    offer(best, {fields.find(from.section(u'+', 0, 0)), fields.find(from.section(u'+', 1, 1)), 76, true});
}

void offerEdges(const LedgerFields& fields, const HeadingCell& heading, Best& best)
{
    const auto edge = edgeIn(heading.leaf);
    if (!edge)
        return;
    static const QRegularExpression other(u"险|保|签|学制|就读|有效"_qs);
    const QString from = QString::fromLatin1(fields.type().names().from);
    if (from.contains(u'+') && !heading.group.contains(other)) {
        const bool isStart = *edge == FieldWord::Part::Start;
        offer(best, {fields.find(from.section(u'+', isStart ? 0 : 1, isStart ? 0 : 1)), -1, 76, true});
    }
    if (heading.group.isEmpty())
        return;
    const HeadingText group = headingText(heading.group);
    for (const FieldWord* word : fields.wordsLike(group))
        if (word->part == *edge && likeness(group, word->text) > 0)
            offer(best, {word->path, -1, 100, false});
}

} // namespace

std::vector<HeadingFit> fitsOf(const LedgerFields& fields, const HeadingCell& heading)
{
    Best best;
    const Party groupParty = partyIn(heading.group);
    for (const HeadingReading& reading : readingsOf(heading)) {
        offerPeriods(fields, reading, best);
        offerOwnPeriod(fields, reading, best);
        for (const FieldWord* one : fields.wordsLike(reading.text)) {
            const FieldWord& word = *one;
            if (word.part != FieldWord::Part::Whole)
                continue;
            int score = likeness(reading.text, word.text);
            if (score == 0)
                continue;
            const FieldPath& path = fields.path(word.path);
            score += reading.bonus - std::min(word.rank, 24) / 6;
            if (path.place != FieldPath::Place::Own)
                score -= 3;
            const Party party = partyOf(fields, path);
            if (groupParty != Party::None && party != Party::None)
                score += groupParty == party ? 5 : -25;
            offer(best, {word.path, -1, score, isVague(reading.text) && !reading.withGroup});
        }
    }
    offerEdges(fields, heading, best);
    std::vector<HeadingFit> fits;
    for (const auto& [paths, fit] : best)
        fits.push_back(fit);
    return fits;
}

} // namespace cooperage
