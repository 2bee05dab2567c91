// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QCoreApplication>
#include <QTranslator>

#include "core/base/assert.h"
#include "core/base/program_language.h"

namespace cooperage {

namespace {

const QString kCatalogue = QStringLiteral(":/i18n/cooperage_zh_CN.qm");
const QString kEnglishPlurals = QStringLiteral(":/i18n/cooperage_en.qm"); // 1 row, 2 rows: English stands in the source
const QString kQtCatalogue = QStringLiteral(":/i18n/qtbase_zh_CN.qm");

Words::Language theLanguage = Words::Language::English;

QTranslator& installed(int index)
{
    static QTranslator translators[2];
    return translators[index];
}

} // namespace

QString coreText(const char* source)
{
    return QCoreApplication::translate("core", source);
}

QString recordText(const char* source)
{
    return QCoreApplication::translate("records", source);
}

Words::Words(Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    if (language == Language::Chinese)
        std::ignore = m_translator->load(kCatalogue);
}

Words::~Words() = default;

QString Words::text(const char* context, const char* source) const
{
    const QString found = m_language == Language::Chinese ? m_translator->translate(context, source) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

Words::Language programLanguage()
{
    return theLanguage;
}

void installLanguage(Words::Language language)
{
    theLanguage = language;
    QCoreApplication::removeTranslator(&installed(0));
    QCoreApplication::removeTranslator(&installed(1));
    if (language != Words::Language::Chinese) {
        if (installed(1).load(kEnglishPlurals))
            QCoreApplication::installTranslator(&installed(1));
        return;
    }
    if (installed(0).load(kQtCatalogue))
        QCoreApplication::installTranslator(&installed(0));
    if (installed(1).load(kCatalogue))
        QCoreApplication::installTranslator(&installed(1)); // last installed wins
}

} // namespace cooperage
