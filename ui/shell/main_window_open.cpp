// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QStackedWidget>
#include <chrono>
#include <future>

#include "ui/shell/main_window.h"
#include "ui/shell/opening_page.h"
#include "ui/shell/workspace.h"

/// The waiting for a file that is opened.
namespace cooperage::ui {

namespace {
constexpr std::chrono::milliseconds kGlance(20);    ///< how often a waiting window looks for events
constexpr std::chrono::milliseconds kPatience(300); ///< how long a file may take before there is a window
} // namespace

/// Another program may hold the file for seconds, and an upgrade may take longer: the window goes on painting, but
/// takes no input. Where there is no window yet it comes with the file, or without it when that takes long.
OpenedFile MainWindow::openAside(const QString& path)
{
    m_isOpening = true;
    m_status->setText(tr("Opening…"));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto opened = qScopeGuard([this] {
        m_isOpening = false;
        m_status->clear();
        delete std::exchange(m_waiting, nullptr);
        QGuiApplication::restoreOverrideCursor();
    });
    Progress progress(nullptr, [this](const Progress::State& state) {
        const QString share = state.total > 0 ? QStringLiteral(" %1%").arg(100 * state.done / state.total) : QString();
        QMetaObject::invokeMethod(this, [this, state, text = state.what + u'…' + share] {
            if (m_isOpening)
                m_status->setText(text);
            if (m_waiting)
                m_waiting->show(state);
        });
    });
    std::future<OpenedFile> file = std::async(
        std::launch::async, [&, person = m_settings.person()] { return cooperage::openFile(path, person, progress); });
    for (auto waited = kGlance; file.wait_for(kGlance) != std::future_status::ready; waited += kGlance) {
        if (waited > kPatience && !m_workspace && !m_waiting) {
            m_waiting = new OpeningPage(QFileInfo(path).fileName());
            m_stack->addWidget(m_waiting);
            m_stack->setCurrentWidget(m_waiting);
        }
        if (waited > kPatience)
            show();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    return file.get();
}

} // namespace cooperage::ui
