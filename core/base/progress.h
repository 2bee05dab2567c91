// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace cooperage {

/// How far a long job is, and whether it is to stop. Lives on the worker thread; the flag may be raised from any
/// thread.
///
/// `advance` publishes at most ten times a second and throws Cancelled once the flag is up, so that cancel is an error
/// like any other and rolls the transaction back.
class Progress {
public:
    struct State {
        QString what;     ///< what is being done, in the user's language
        qint64 done = 0;  ///< units done
        qint64 total = 0; ///< 0: unknown
    };
    using Publish = std::function<void(const State&)>;
    using Flag = std::shared_ptr<std::atomic_bool>;

    Progress() = default;
    Progress(Flag cancelled, Publish publish);

    /// A new stage of the work, shown at once.
    void begin(QString what, qint64 total = 0);
    /// `units` more are done.
    void advance(qint64 units = 1);
    /// Throws Cancelled when the user has asked to stop.
    void check() const;

private:
    void publish();

    Flag m_cancelled;
    Publish m_publish;
    State m_state;
    std::chrono::steady_clock::time_point m_last{};
};

} // namespace cooperage
