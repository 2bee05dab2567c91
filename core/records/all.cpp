// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/all.h"

#include <vector>

namespace cooperage {

namespace {

std::vector<const RecordType*>& catalogue()
{
    static std::vector<const RecordType*> types = {
        &recordType<College>(),
        &recordType<Department>(),
        &recordType<Major>(),
        &recordType<Term>(),
        &recordType<Holiday>(),
        &recordType<Partner>(),
        &recordType<Contact>(),
        &recordType<Communication>(),
        &recordType<Admission>(),
        &recordType<Alliance>(),
        &recordType<AllianceMembership>(),
        &recordType<Agreement>(),
        &recordType<Commitment>(),
        &recordType<Teacher>(),
        &recordType<TeachingHours>(),
        &recordType<Appointment>(),
        &recordType<Student>(),
        &recordType<OrderClass>(),
        &recordType<OrderClassMember>(),
        &recordType<InternshipPlan>(),
        &recordType<Placement>(),
        &recordType<Visit>(),
        &recordType<Incident>(),
        &recordType<Base>(),
        &recordType<BaseUse>(),
        &recordType<Project>(),
        &recordType<Contribution>(),
        &recordType<DualQualification>(),
        &recordType<EnterprisePractice>(),
        &recordType<Certificate>(),
        &recordType<ExamSession>(),
        &recordType<CertificateResult>(),
        &recordType<Survey>(),
        &recordType<SurveyAnswer>(),
        &recordType<Rectification>(),
        &recordType<Exemption>(),
        &recordType<FindingState>(),
        &recordType<DepthSnapshot>(),
        &recordType<TermClosing>(),
        &recordType<ReportText>(),
        &recordType<ImportMapping>(),
        &recordType<SavedView>(),
        &recordType<ParameterSet>(),
        &recordType<Attachment>(),
        &recordType<NotSame>(),
    };
    return types;
}

} // namespace

std::span<const RecordType* const> allRecordTypes()
{
    return catalogue();
}

void addRecordType(const RecordType& type)
{
    catalogue().push_back(&type);
}

const RecordType* findRecordType(QStringView table)
{
    for (const RecordType* type : allRecordTypes())
        if (table == QLatin1StringView(type->names().table))
            return type;
    return nullptr;
}

} // namespace cooperage
