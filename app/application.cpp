// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <cstdio>

#include "app/one_window.h"
#include "core/base/words.h"
#include "ui/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

namespace cooperage {

namespace {

constexpr int kSettleMs = 2500; ///< tiles and charts fill in after the first frame

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

void takePicture(ui::MainWindow& window, const QString& out)
{
    QTimer::singleShot(kSettleMs, &window, [&window, out] {
        window.grab().save(out);
        QCoreApplication::exit(0);
    });
}

/// Tells standard output when the first frame with the file is painted, and ends: tests/bench measures by it.
class FirstFrame final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int runApplication(QApplication& application)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("sample"), QString()});
    parser.addOption({QStringLiteral("screenshot"), QString(), QStringLiteral("file")});
    parser.addOption({QStringLiteral("page"), QString(), QStringLiteral("id")});
    parser.addOption({QStringLiteral("term"), QString(), QStringLiteral("key")});
    parser.addOption({QStringLiteral("size"), QString(), QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("dark"), QString()});
    parser.addOption({QStringLiteral("first-frame"), QString()});
    parser.addPositionalArgument(QStringLiteral("file"), QString());
    parser.process(application.arguments());

    ui::Settings settings;
    installLanguage(settings.language() == QLatin1StringView("en") ? Words::Language::English
                                                                   : Words::Language::Chinese);
    if (parser.isSet(QStringLiteral("dark")))
        settings.setDarkNow(true);
    ui::WindowDialogs dialogs;
    ui::MainWindow window(settings, dialogs);
    if (const QSize size = sizeOf(parser.value(QStringLiteral("size"))); size.isValid()) {
        window.setWindowState(Qt::WindowNoState);
        window.resize(size);
    }
    OneWindow one;
    QObject::connect(&window, &ui::MainWindow::fileShown, &one, &OneWindow::showFile);
    QObject::connect(&one, &OneWindow::raiseAsked, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    bool isElsewhere = false;
    window.setOpenElsewhere([&isElsewhere](const QString& path) {
        isElsewhere = OneWindow::raiseOther(path);
        return isElsewhere;
    });
    if (parser.isSet(QStringLiteral("sample")))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().front());
    if (isElsewhere && !window.workspace())
        return 0; // the other window has come to the front
    if (ui::Workspace* workspace = window.workspace()) {
        if (parser.isSet(QStringLiteral("term")))
            workspace->session().setTerm(parser.value(QStringLiteral("term")));
        if (parser.isSet(QStringLiteral("page")))
            workspace->openPage(parser.value(QStringLiteral("page")));
    }
    FirstFrame frame;
    if (parser.isSet(QStringLiteral("first-frame")) && window.workspace())
        window.workspace()->installEventFilter(&frame);
    window.show();
    if (parser.isSet(QStringLiteral("screenshot")))
        takePicture(window, parser.value(QStringLiteral("screenshot")));
    return application.exec();
}

} // namespace cooperage
