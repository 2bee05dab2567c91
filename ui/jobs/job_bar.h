// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/jobs/job_runner.h"
#include "ui/widgets/progress_card.h"

namespace cooperage::ui {

/// The progress of the writing job under way, in the middle of its host, after 400 ms; everything below it is dimmed
/// and takes no input until the job has ended or was cancelled.
class JobBar final : public QWidget {
    Q_OBJECT

public:
    JobBar(JobRunner& jobs, QWidget* host);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover();

    JobRunner& m_jobs;
    ProgressCard* m_card;
    QTimer m_delay;
    int m_job = 0;
};

} // namespace cooperage::ui
