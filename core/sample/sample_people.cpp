// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/sample/sample_names.h"

namespace cooperage {

namespace {

constexpr int kClassSize = 45;
constexpr int kInternsOfMentor = 25;
constexpr const char16_t* kTitles[] = {u"助教", u"讲师", u"讲师", u"副教授", u"副教授", u"教授"};

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

Id<Teacher> addTeacher(Sample& sample, const Sample::Part& part, int serial, Teacher::Kind kind)
{
    const int age = sample.dice.between(28, 57 - std::min(sample.years() - 1, 20)); // nobody retires meanwhile
    const QDate start = sample.terms.front().period.from;
    Teacher teacher;
    teacher.name = sample_names::person(sample.dice, sample.dice.chance(50));
    teacher.department = part.department;
    teacher.kind = kind;
    teacher.bornOn = start.addYears(-age).addDays(sample.dice.below(365));
    teacher.hiredOn = QDate(start.year() - std::min(age - 26, sample.dice.between(1, 20)), 9, 1);
    teacher.staffNumber = QString::number(teacher.hiredOn.year()) + digits(serial, 4);
    teacher.title = QString::fromUtf16(sample.dice.pick(kTitles));
    teacher.teachesSpecialistCourses = sample.dice.chance(85);
    return sample.store.insert(teacher);
}

/// As many as it takes to look after the interns of a term, each a class at most.
void addPeopleOf(Sample& sample, Sample::Part& part, int& serial)
{
    const int parts = static_cast<int>(sample_names::departments().size());
    const int mentors = sample.placementsOf(0) / parts / kInternsOfMentor;
    const int fullTime = std::max(sample.dice.between(9, 12), mentors);
    for (int count = 0; count < fullTime; ++count)
        part.teachers.push_back(addTeacher(sample, part, ++serial, Teacher::Kind::FullTime));
    for (int count = 0; count < std::max(2, fullTime / 8); ++count)
        addTeacher(sample, part, ++serial, Teacher::Kind::Internal);
}

} // namespace

void addCollege(Sample& sample)
{
    College college;
    college.name = u"云津职业技术学院（样例）"_qs;
    college.officeName = u"校企合作办公室"_qs;
    college.president = u"林致远"_qs;
    college.reportNumber = u"云职院校企〔{year}〕{n}号"_qs;
    sample.store.insert(college);
    for (const Sample::Stretch& term : sample.terms)
        sample.store.insert(Term{{}, term.key.toString(), term.period.from, term.period.to});
    int serial = 0;
    for (const sample_names::Department& known : sample_names::departments()) {
        Sample::Part part;
        part.department = sample.store.insert(Department{{},
                                                         QString::fromUtf16(known.name),
                                                         QString::fromUtf16(known.shortName),
                                                         sample_names::person(sample.dice, false)});
        for (const auto& major : known.majors)
            part.majors.push_back(sample.store.insert(
                Major{{}, QString::fromUtf16(major.code), 2021, QString::fromUtf16(major.name), part.department, 3.0}));
        addPeopleOf(sample, part, serial);
        sample.parts.push_back(std::move(part));
    }
}

Id<Student> Sample::newStudent(size_t part, int year)
{
    const int major = dice.below(static_cast<int>(parts[part].majors.size()));
    const int filled = classFill[(year * 100 + static_cast<int>(part)) * 10 + major]++;
    const int group = filled / kClassSize + 1;
    const bool woman = dice.chance(45);
    Student student;
    student.number = digits(year, 4) + digits(static_cast<int>(part) + 1, 2) + digits(major + 1, 2) + digits(group, 2) +
                     digits(filled % kClassSize + 1, 2);
    student.name = sample_names::person(dice, woman);
    student.gender = woman ? Student::Gender::Female : Student::Gender::Male;
    student.bornOn = QDate(year - 18, 9, 1).addDays(dice.below(420) - 60);
    student.enrolledIn = year;
    student.major = parts[part].majors[static_cast<size_t>(major)];
    student.department = parts[part].department;
    student.className = QStringLiteral("%1%2%3班")
                            .arg(QString::fromUtf16(sample_names::departments()[part].majors[major].name).left(2),
                                 digits(year % 100, 2), digits(group, 2));
    student.phone = sample_names::phone(dice);
    student.guardianName = student.name.left(1) + sample_names::person(dice, dice.chance(50)).mid(1);
    student.guardianPhone = sample_names::phone(dice);
    student.status = year + 3 <= lastTerm().period.from.year() - (lastTerm().period.from.month() < 9 ? 1 : 0)
                         ? Student::Status::Graduated
                         : Student::Status::Enrolled;
    return store.insert(student);
}

} // namespace cooperage
