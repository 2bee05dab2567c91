// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/all.h"

namespace cooperage {

std::span<const RecordType* const> allRecordTypes()
{
    static const RecordType* const types[] = {
        &recordType<College>(),
        &recordType<Department>(),
        &recordType<Major>(),
        &recordType<Term>(),
        &recordType<Partner>(),
        &recordType<Contact>(),
        &recordType<Communication>(),
        &recordType<Agreement>(),
        &recordType<Teacher>(),
        &recordType<Student>(),
        &recordType<OrderClass>(),
        &recordType<OrderClassMember>(),
        &recordType<Placement>(),
        &recordType<Base>(),
        &recordType<Project>(),
        &recordType<Contribution>(),
        &recordType<DualQualification>(),
        &recordType<EnterprisePractice>(),
        &recordType<Certificate>(),
        &recordType<CertificateResult>(),
        &recordType<ReportText>(),
        &recordType<ImportMapping>(),
    };
    return types;
}

const RecordType* findRecordType(QStringView table)
{
    for (const RecordType* type : allRecordTypes())
        if (table == QLatin1StringView(type->names().table))
            return type;
    return nullptr;
}

} // namespace cooperage
