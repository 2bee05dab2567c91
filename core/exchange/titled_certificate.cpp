// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titled_certificate.h"

#include <QRegularExpression>

#include "core/base/text_key.h"

namespace cooperage {

namespace {

const QString kKind = u"职业技能等级证书"_qs;

/// What stands before a certificate's name: years, terms, the college and its parts, classes, majors.
QString withoutLead(QString name)
{
    static const QRegularExpression body(
        u"^.*(?:学院|分院|大学|学校|教学部|专业|班|年级)|^\\p{Han}{2,10}?系(?![统列])"_qs);
    static const QRegularExpression lead(
        u"^(?:\\d{4}(?: ?[-—~/年] ?\\d{2,4})? ?(?:学年度?|年度?|届|级)?|第[一二三]学期|[上下]半年|[春秋]季|\\d{1,2}月|"
        "第?[一二三四\\d]+[批次]|关于|参加|获得|取得|考取|1 ?[+＋] ?[Xx]?|[“《\"]|[\\s·:：-])+"_qs);
    name.remove(lead).remove(body);
    return name.remove(lead).trimmed();
}

QString certificateIn(const QString& text)
{
    static const QRegularExpression form(u"^(.+?)[（(]?(初级|中级|高级)?[)）]?[”》\"]?(职业技能等级证书|职业技能等级|"
                                         "1 ?[+＋] ?[Xx] ?证书|[Xx] ?证书)[（(]?(初级|中级|高级)?"_qs);
    static const QRegularExpression nobodys(
        u"^(?:全[校院]|[本我]?[校院]|各|在校|应届|毕业)*(?:学?生|人员|情况|职业)*$"_qs);
    const auto match = form.match(text.simplified());
    const QString name = withoutLead(match.captured(1));
    if (name.size() < 2 || nobodys.match(name).hasMatch())
        return {};
    const QString level = match.captured(2) + match.captured(4);
    return name + (match.captured(3).startsWith(u"职业"_qs) ? kKind : QString()) +
           (level.isEmpty() ? QString() : u"（%1）"_qs.arg(level.left(2)));
}

} // namespace

QString titledCertificate(const QStringList& texts)
{
    for (const QString& text : texts)
        if (const QString found = certificateIn(text); !found.isEmpty())
            return found;
    return {};
}

} // namespace cooperage
