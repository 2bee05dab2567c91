// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include "app/application.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Cooperage"));
    QCoreApplication::setApplicationName(QStringLiteral("Cooperage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COOPERAGE_VERSION));
    return cooperage::runApplication(application);
}
