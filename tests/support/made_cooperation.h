// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/all.h"
#include "core/store/store.h"

namespace cooperage::test {

/// Makes records that show given values of indicators, for the term 2025-2026-1 (1 Sep 2025 to 31 Jan 2026).
class MadeCooperation {
public:
    /// Inside Store::transact.
    MadeCooperation(Store& store, const QString& partnerName);

    Id<Partner> partner() const { return m_partner; }
    /// So many records, hours or people more of the indicator; forms (1.5) follow from the others.
    void add(std::string_view indicator, double value);
    /// Students with internships, and what is known of them: how many are of full quality, how many were hired.
    void addInterns(int students, int ofQuality, int hired);

private:
    void addTraining(std::string_view indicator, double value);
    void addCourses(std::string_view indicator, double value);
    void addStaff(std::string_view indicator, double value);
    void addBases(std::string_view indicator, double value);
    void addTechnology(std::string_view indicator, double value);
    void addMechanism(std::string_view indicator, double value);
    template <class Make>
    void addEach(int count, Make make)
    {
        for (int number = 0; number < count; ++number)
            m_store.insert(make());
    }
    Id<Teacher> teacher(Teacher::Kind kind);
    void addProjects(Project::Kind kind, int count, const QString& unit = {}, double quantity = 0);
    void addIncome(double wan);
    void addHours(double hours, int teachers, const QString& term);
    void addAgreement(int years);
    void addClauses(double share);
    void addEvaluation(double value);
    void addTies();
    QString name(const char* what)
    {
        return QStringLiteral("%1%2-%3").arg(QString::fromUtf8(what), m_name).arg(++m_number);
    }

    Store& m_store;
    QString m_name;
    int m_number = 0;
    Id<Partner> m_partner;
    Id<Department> m_department, m_otherDepartment;
    Id<Agreement> m_agreement;
};

} // namespace cooperage::test
