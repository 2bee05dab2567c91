// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/province.h"

namespace cooperage {

namespace {

struct Province {
    int code;
    const char16_t* name;
};

constexpr Province kProvinces[] = {
    {11, u"北京"},   {12, u"天津"}, {13, u"河北"}, {14, u"山西"}, {15, u"内蒙古"}, {21, u"辽宁"}, {22, u"吉林"},
    {23, u"黑龙江"}, {31, u"上海"}, {32, u"江苏"}, {33, u"浙江"}, {34, u"安徽"},   {35, u"福建"}, {36, u"江西"},
    {37, u"山东"},   {41, u"河南"}, {42, u"湖北"}, {43, u"湖南"}, {44, u"广东"},   {45, u"广西"}, {46, u"海南"},
    {50, u"重庆"},   {51, u"四川"}, {52, u"贵州"}, {53, u"云南"}, {54, u"西藏"},   {61, u"陕西"}, {62, u"甘肃"},
    {63, u"青海"},   {64, u"宁夏"}, {65, u"新疆"}, {71, u"台湾"}, {81, u"香港"},   {82, u"澳门"}, {83, u"台湾"},
};

} // namespace

QString provinceOfCode(QStringView code)
{
    const int number = code.left(2).toInt();
    for (const Province& province : kProvinces)
        if (province.code == number)
            return QString::fromUtf16(province.name);
    return {};
}

} // namespace cooperage
