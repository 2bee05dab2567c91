// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

/// How far a long job is: what, n of m and about how long, a bar, Cancel, and the promise that a cancelled job leaves
/// nothing behind. The owner shows it after 400 ms.
class ProgressCard final : public QFrame {
    Q_OBJECT
public:
    explicit ProgressCard(QWidget* parent = nullptr);

    /// A new job or stage; the clock of the estimate starts anew.
    void begin(const QString& what);
    /// `total` 0: not known, the bar runs to and fro. `unit` follows the numbers ("rows").
    void setProgress(qint64 done, qint64 total, const QString& unit = {});
    /// Only how much of the whole: of work whose units say nothing to a person.
    void setShare(qint64 done, qint64 total);
    void setPromise(const QString& promise);
    void setCancellable(bool can); ///< false: there is no Cancel

Q_SIGNALS:
    void cancelRequested();

private:
    void put(qint64 done, qint64 total, const QString& count);
    QString remaining(qint64 done, qint64 total) const;

    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
    QHBoxLayout* m_foot;
    QLabel* m_what;
    QLabel* m_count;
    QProgressBar* m_bar;
    QLabel* m_promise;
    QPushButton* m_cancel;
    QElapsedTimer m_clock;
};

} // namespace cooperage::ui
