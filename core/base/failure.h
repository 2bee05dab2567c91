// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <exception>

namespace cooperage {

/// The work cannot be done: a file that cannot be read, a full disk, a damaged workbook.
///
/// `text` is one clear sentence for the user, already in the user's language (use `coreText` from core/base/words.h);
/// `detail` is for the log and for "Details". Caught in two places only: the job runner and the application / command
/// line. What the user can put right is no Failure: return Issues.
class Failure : public std::exception {
public:
    enum class Kind { Unusable, Usage, Cancelled };

    explicit Failure(QString text, QString detail = {}, Kind kind = Kind::Unusable);

    const QString& text() const { return m_text; }
    const QString& detail() const { return m_detail; }
    Kind kind() const { return m_kind; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    QString m_text;
    QString m_detail;
    Kind m_kind;
    QByteArray m_what;
};

/// The user took the work back; the transaction rolls back like after any other failure.
class Cancelled : public Failure {
public:
    Cancelled();
};

} // namespace cooperage
