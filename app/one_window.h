// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <functional>

namespace cooperage {

/// One window per file and person: the window that shows a file listens under the file's name, and a second one that is
/// asked to open it sends word there instead of opening it.
class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(QObject* parent = nullptr);

    /// The file that this window shows; empty: none.
    void showFile(const QString& path);
    /// True when another window of this person shows the file and has been told to come to the front.
    static bool raiseOther(const QString& path);

Q_SIGNALS:
    /// Somebody wants to see the file that this window shows.
    void raiseAsked();

private:
    QLocalServer m_server;
    QString m_name;
};

} // namespace cooperage
