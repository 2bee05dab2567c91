// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace cooperage::test {

QJsonObject CliResult::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
    EXPECT_TRUE(document.isObject()) << "no JSON object: " << out.toStdString() << err.toStdString();
    return document.object();
}

CliResult runCli(const QStringList& arguments, const QString& language, const QString& settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("COOPERAGE_LANG"), language);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       settings.isEmpty() ? QDir::temp().filePath(QStringLiteral("cooperage-no-settings")) : settings);
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("COOPERAGE_CLI"), arguments);
    process.waitForFinished(300'000);
    CliResult result;
    if (process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError)
        result.exit = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

QString CliFolder::newFile(const QString& name) const
{
    const CliResult made = runCli({QStringLiteral("new"), path(name)});
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    return path(name);
}

} // namespace cooperage::test
