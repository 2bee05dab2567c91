// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/one_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

#include "core/base/account.h"

namespace cooperage {

namespace {

constexpr int kAnswerMs = 500; ///< a window that hangs is not waited for: the file then opens read-only

/// Names of local servers are short and know no folders, so that person and path are folded into one.
QString serverName(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QByteArray key = (accountName() + u'\n' + file).toUtf8();
    return QStringLiteral("cooperage-") +
           QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(24));
}

} // namespace

OneWindow::OneWindow(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("here\n");
            caller->flush();
            Q_EMIT raiseAsked();
        }
    });
}

void OneWindow::showFile(const QString& path)
{
    const QString name = path.isEmpty() ? QString() : serverName(path);
    if (name == m_name)
        return;
    m_server.close();
    m_name = name;
    // What answers is a window; what does not was left behind by a crash. Without a listener all works but this.
    if (name.isEmpty() || m_server.listen(name) || raiseOther(path))
        return;
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

bool OneWindow::raiseOther(const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    return socket.waitForConnected(kAnswerMs) && socket.waitForReadyRead(kAnswerMs);
}

} // namespace cooperage
