// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An empty Qt window of the size that ours has, which tells when its first frame is painted, and ends.
#include <QApplication>
#include <QMainWindow>
#include <cstdio>

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
};

int main(int count, char** words)
{
    QApplication application(count, words);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
