// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mappings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/exchange/ledger_fields.h"
#include "core/records/all.h"

namespace cooperage {

std::vector<HeadingMapping> savedMappings(const ReadStore& store)
{
    std::vector<HeadingMapping> mappings;
    for (const ImportMapping& saved : store.all<ImportMapping>())
        mappings.push_back({saved.type, saved.heading, saved.target});
    return mappings;
}

std::vector<HeadingMapping> loadMappings(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "\"%1\" cannot be read.")).arg(name), file.errorString());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "\"%1\" is no mapping file.")).arg(name), error.errorString());
    std::vector<HeadingMapping> mappings;
    const QJsonObject types = document.object();
    for (auto type = types.begin(); type != types.end(); ++type) {
        const RecordType* known = findRecordType(type.key());
        if (!known)
            throw Failure(
                coreText(QT_TRANSLATE_NOOP("core", "\"%1\": there is no record type \"%2\".")).arg(name, type.key()));
        const QJsonObject headings = type.value().toObject();
        for (auto heading = headings.begin(); heading != headings.end(); ++heading) {
            const QString target = heading.value().toString();
            if (!target.isEmpty() && ledgerFields(*known).find(target) < 0)
                throw Failure(coreText(QT_TRANSLATE_NOOP("core", "\"%1\": %2 has no field \"%3\"."))
                                  .arg(name, type.key(), target));
            mappings.push_back({type.key(), heading.key(), target});
        }
    }
    return mappings;
}

} // namespace cooperage
