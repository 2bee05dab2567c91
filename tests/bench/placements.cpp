// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/placements.h"

namespace cooperage::bench {

void addPeople(Store& store)
{
    store.transact(Op::Sample, QStringLiteral("people"), [&] {
        for (int number = 1; number <= kStudents; ++number) {
            Student student;
            student.number = QString::number(2023010100 + number);
            student.name = QStringLiteral("王小明%1").arg(number);
            store.insert(student);
        }
        for (int number = 1; number <= kPartners; ++number) {
            Partner partner;
            partner.name = QStringLiteral("云津恒川智能装备%1有限公司").arg(number);
            store.insert(partner);
        }
    });
}

Placement placement(int number)
{
    Placement made;
    made.student = {number % kStudents + 1};
    made.partner = {number % kPartners + 1};
    made.startsOn = QDate(2016, 9, 1).addDays(number / 280); // term after term, as ledgers come
    made.endsOn = made.startsOn.addDays(90 + number % 60);
    made.post = number % 2 ? QStringLiteral("数控操作员") : QStringLiteral("前端开发");
    made.region = QStringLiteral("云津市");
    made.arranged = Placement::Arranged::BySchool;
    made.match = Placement::Match::Matched;
    made.status = Placement::Status::Finished;
    made.partnerMentor = QStringLiteral("赵一鸣");
    made.tripartiteSigned = true;
    made.schoolSignedOn = made.partnerSignedOn = made.studentSignedOn = made.startsOn.addDays(-10);
    made.insured = true;
    made.policyNumber = QStringLiteral("YJSX%1").arg(number, 8, 10, QLatin1Char('0'));
    made.insuredFrom = made.startsOn;
    made.insuredTo = made.endsOn;
    made.monthlyPay = Money::fromYuan(3000 + number % 1000);
    made.hoursPerDay = 8.0;
    made.daysPerWeek = 5.0;
    made.schoolScore = 68 + number % 30;
    made.partnerScore = 70 + number % 28;
    return made;
}

} // namespace cooperage::bench
