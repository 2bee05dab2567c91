// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include "tests/support/fake_dialogs.h"
#include "tests/support/fake_navigator.h"
#include "tests/support/temp_store.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

/// A real file, a session on it and everything a page is given, with answers written down beforehand. Layouts are kept
/// in the bench's own folder.
class PageBench {
public:
    PageBench()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("cooperage-tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.folder());
    }

    /// Opens the session; what the test wrote through `file` before is there.
    PageContext context()
    {
        if (!m_session) {
            m_session = std::make_unique<Session>(file.path(), QStringLiteral("王老师"));
            QObject::connect(&m_session->jobs(), &JobRunner::failed,
                             [this](const QString& text) { failures.append(text); });
        }
        return {*m_session, navigator, dialogs};
    }
    Session& session() { return context().session; }
    const ReadStore& store() { return session().store(); }

    /// Lets events run until `holds`, at most ten seconds.
    template <class Condition>
    static bool waitFor(Condition holds)
    {
        return QTest::qWaitFor(holds, 10000);
    }

    test::TempStore file;
    FakeNavigator navigator;
    FakeDialogs dialogs;
    QStringList failures; ///< sentences of jobs that could not be done

private:
    std::unique_ptr<Session> m_session;
};

/// The child of this name; the test stops when there is none.
template <class T>
T* child(const QObject& parent, const QString& name)
{
    T* found = parent.findChild<T*>(name);
    if (!found)
        throw std::runtime_error("no widget is called " + name.toStdString());
    return found;
}

} // namespace cooperage::ui
