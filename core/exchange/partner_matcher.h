// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/near_name.h"
#include "core/exchange/import_records.h"

namespace cooperage {

/// Tells which partner a row means: same credit code, else same name (short and former names too). Two different valid
/// codes under one name are two partners; one with a wrong check character does not make another partner.
class PartnerMatcher {
public:
    struct Mention {
        QString name;
        QString code; ///< normalised
    };

    explicit PartnerMatcher(ImportRecords& partners);

    /// Index of the partner, or -1; what a person should look at is added to `warnings`.
    int find(const Mention& mention, QStringList& warnings) const;
    /// What other partners are called whose names come near to this one's (core/base/near_name.h).
    QStringList nearNames(int partner);
    bool isCalled(int partner, const QString& name) const;
    /// Notes another name of a partner that was told by its code.
    void addFormerName(int partner, const QString& name);
    /// Gives the partner its present name; the one before becomes a former name.
    void rename(int partner, const QString& name);

private:
    std::vector<int> called(const QString& name) const;
    QString text(int partner, int field) const;
    int findOther(const Mention& mention, const std::vector<int>& named, QStringList& warnings) const;

    ImportRecords& m_partners;
    int m_name, m_code, m_shortName, m_formerNames;
    NearNames m_near;
    int m_remembered = 0; ///< how many partners m_near has been told of
};

} // namespace cooperage
