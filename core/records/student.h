// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/citizen_id.h"
#include "core/model/record_type.h"

namespace cooperage {

struct Department;
struct Major;

/// A student; told by 学号, else by the citizen number.
struct Student : Recorded<Student> {
    enum class Gender { Male, Female };
    enum class Status { Enrolled, Suspended, Withdrawn, Graduated };
    static constexpr Choice kGenders[] = {
        {"male", QT_TRANSLATE_NOOP("records", "Male"), "男;男性;M;male"},
        {"female", QT_TRANSLATE_NOOP("records", "Female"), "女;女性;F;female"},
    };
    friend constexpr std::span<const Choice> choicesOf(Gender) { return kGenders; }
    static constexpr Choice kStatuses[] = {
        {"enrolled", QT_TRANSLATE_NOOP("records", "Enrolled"), "在读;在校;注册;在籍;正常"},
        {"suspended", QT_TRANSLATE_NOOP("records", "Suspended"), "休学;保留学籍"},
        {"withdrawn", QT_TRANSLATE_NOOP("records", "Withdrawn"), "退学;开除;转出"},
        {"graduated", QT_TRANSLATE_NOOP("records", "Graduated"), "毕业;已毕业;结业"},
    };
    friend constexpr std::span<const Choice> choicesOf(Status) { return kStatuses; }

    QString number;
    QString name;
    QString citizenId; ///< GB 11643-1999
    std::optional<Gender> gender;
    QDate bornOn;
    std::optional<int> enrolledIn;
    Id<Major> major;
    QString className;
    Id<Department> department;
    QString phone;
    QString guardianName;
    QString guardianPhone;
    Status status = Status::Enrolled;
};

template <>
struct Describe<Student> {
    static constexpr RecordNames names{
        .table = "student",
        .one = QT_TRANSLATE_NOOP("records", "Student"),
        .many = QT_TRANSLATE_NOOP("records", "Students"),
        .about = QT_TRANSLATE_NOOP("records", "Students that internships, order classes and certificates refer to"),
        .title = "name",
        .keys = "number|citizen_id",
        .sheets = "学生信息;学生名单;学生名册;学生;学籍",
        .icon = "person-badge",
        .room = Room::Training,
        .isMinor = true,
        .identified = true,
    };
    static constexpr Field<Student> fields[] = {
        field<&Student::number>("number", QT_TRANSLATE_NOOP("records", "Student number"),
                                {.search = true,
                                 .headings = "学号;学生学号;学籍号;学生编号;学生学籍号;学生证号;准考证号学号;学籍编号",
                                 .example = "2023010101"}),
        field<&Student::name>("name", QT_TRANSLATE_NOOP("records", "Full name"),
                              {.required = true,
                               .search = true,
                               .headings = "学生姓名;姓名;学生;实习生姓名;实习学生;名字;考生姓名;学生名字;姓名(学生);"
                                           "实习学生姓名;考生;学员姓名;学员;实习人员;学生名称;学徒姓名;学徒;参考学生;"
                                           "毕业生姓名",
                               .example = "张晓雨"}),
        field<&Student::citizenId>("citizen_id", QT_TRANSLATE_NOOP("records", "Citizen number"),
                                   {.list = false,
                                    .sensitive = true,
                                    .headings =
                                        "身份证号;身份证号码;公民身份号码;身份证;证件号码;证件号;身份证号码(18位);"
                                        "居民身份证号;居民身份证号码;身份证件号;身份证件号码;有效证件号码;学生身份证号;"
                                        "公民身份证号码;身份证编号;证件编号",
                                    .example = ""}),
        field<&Student::gender>("gender", QT_TRANSLATE_NOOP("records", "Gender"), {.headings = "性别;学生性别"}),
        field<&Student::bornOn>(
            "born_on", QT_TRANSLATE_NOOP("records", "Born on"),
            {.list = false, .headings = "出生日期;出生年月;生日;出生年月日;学生出生日期", .example = "2005-03-15"}),
        field<&Student::enrolledIn>(
            "enrolled_in", QT_TRANSLATE_NOOP("records", "Year of entry"),
            {.headings = "年级;入学年份;入学年度;入学年级;级别;届别;所在年级;入学年月;入学时间;入校年份;"
                         "届;年级(届);入学级别;招生年份;学生年级;入学学年",
             .example = "2023"}),
        field<&Student::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                               {.headings = "专业名称;专业;所学专业;所属专业;就读专业;专业(全称);所在专业;专业全称;"
                                            "学生专业;专业(方向);专业方向;主修专业;所属专业名称;所学专业名称;专业名"}),
        field<&Student::className>("class_name", QT_TRANSLATE_NOOP("records", "Class"),
                                   {.headings =
                                        "行政班级;班级;班级名称;所在班级;班别;所属班级;班级全称;学生班级;自然班级;"
                                        "自然班;班;原班级;所在行政班;专业班级;行政班;原行政班级",
                                    .example = "软件2301"}),
        field<&Student::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "二级学院;所在学院;所属学院;院系;学院;所在院系;系部;所属二级学院;教学单位;"
                         "所属院系;所属系部;所在系部;学院名称;系别;系(部);院(系);所在二级学院;院系名称;"
                         "系;院部;分院;所属分院;二级院系;学生所在学院;归属学院;所在系;所属学院名称;院别;"
                         "教学院系;系部名称;学院(系)"}),
        field<&Student::phone>("phone", QT_TRANSLATE_NOOP("records", "Phone"),
                               {.list = false,
                                .sensitive = true,
                                .headings =
                                    "学生电话;联系电话;手机号码;手机;本人电话;学生联系方式;联系方式;电话;手机号;"
                                    "学生联系电话;学生手机;学生联系电话号码;学生手机号;学生手机号码;手机联系方式;"
                                    "学生电话号码;联系手机;本人手机号;本人联系电话;本人手机;移动电话;电话号码",
                                .example = "13800000001"}),
        field<&Student::guardianName>("guardian_name", QT_TRANSLATE_NOOP("records", "Guardian"),
                                      {.list = false,
                                       .headings =
                                           "监护人;监护人姓名;家长姓名;家长;法定监护人;法定监护人姓名;家长(监护人)姓名;"
                                           "监护人(家长)姓名;家长/监护人",
                                       .example = "张建国"}),
        field<&Student::guardianPhone>(
            "guardian_phone", QT_TRANSLATE_NOOP("records", "Guardian's phone"),
            {.list = false,
             .sensitive = true,
             .headings = "监护人电话;家长电话;监护人联系方式;家长联系方式;监护人联系电话;家长联系电话;"
                         "家长手机;家长手机号;监护人手机;监护人手机号;家长联系电话号码;紧急联系人电话;"
                         "紧急联系电话;家长(监护人)电话",
             .example = "13800000002"}),
        field<&Student::status>("status", QT_TRANSLATE_NOOP("records", "Student status"),
                                {.headings = "学籍状态;学生状态;在校状态;在籍状态;学籍情况"}),
    };
    /// Kept all the same: a form asks once more, an import marks it.
    static void check(const Student& record, Issues& issues)
    {
        if (record.citizenId.isEmpty())
            return;
        if (const auto found = citizen_id::check(record.citizenId); !found.isValid())
            issues.warning(QStringLiteral("citizen_id"), citizen_id::explain(found));
    }
};
static_assert(isSound<Student>());

} // namespace cooperage
