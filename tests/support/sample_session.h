// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/clock.h"
#include "core/sample/sample_college.h"
#include "tests/support/fake_dialogs.h"
#include "tests/support/fake_navigator.h"
#include "tests/support/temp_store.h"
#include "ui/session.h"

namespace cooperage::ui {

/// A page's surroundings on a real file: a small sample college, or an empty file, in the term 2025-2026-1.
struct SampleSession {
    enum class Contents { College, Nothing };

    explicit SampleSession(Contents contents = Contents::College)
    {
        clock::fix(QDateTime(QDate(2025, 11, 21), QTime(14, 6)));
        Progress progress;
        if (contents == Contents::College)
            makeSampleCollege(*file, {.partners = 30, .placements = 240, .lastTerm = TermKey::parse(u"2025-2026-1")},
                              progress);
        file.close();
        session = std::make_unique<Session>(file.path(), QStringLiteral("罗敏"));
        session->setTerm(QStringLiteral("2025-2026-1"));
        QObject::connect(&session->jobs(), &JobRunner::failed, session.get(),
                         [](const QString& text, const QString& detail) {
                             ADD_FAILURE() << text.toStdString() << ' ' << detail.toStdString();
                         });
    }
    ~SampleSession() { clock::fix(std::nullopt); }
    PageContext context() { return {*session, navigator, dialogs}; }

    test::TempStore file;
    std::unique_ptr<Session> session;
    FakeNavigator navigator;
    FakeDialogs dialogs;
};

} // namespace cooperage::ui
