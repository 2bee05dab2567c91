// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <memory>

class QTranslator;

namespace cooperage {

/// Text of the core in the language of the running program. `source` was marked with QT_TRANSLATE_NOOP("core", …).
QString coreText(const char* source);

/// The labels of record types, fields and choices, marked with QT_TRANSLATE_NOOP("records", …).
QString recordText(const char* source);

/// A language chosen apart from the program's: a report may be English while the window is Chinese.
///
/// Loads the same catalogue as the program (`:/i18n/cooperage_zh_CN.qm`); English is the source text itself.
class Words {
public:
    enum class Language { Chinese, English };

    explicit Words(Language language);
    ~Words();
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    Language language() const { return m_language; }
    bool isChinese() const { return m_language == Language::Chinese; }
    /// The text of `source` in the given context ("core", "records", "figures", "report").
    QString text(const char* context, const char* source) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// Loads the catalogue of the program's language into the application. Call once at start, before any text is made.
void installLanguage(Words::Language language);

} // namespace cooperage
