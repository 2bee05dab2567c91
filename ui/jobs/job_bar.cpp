// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/job_bar.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/metrics.h"

namespace cooperage::ui {

namespace {
constexpr int kDelayMs = 400;
constexpr int kCardWidth = 420;
} // namespace

JobBar::JobBar(JobRunner& jobs, QWidget* host) : QWidget(host), m_jobs(jobs), m_card(new ProgressCard)
{
    setObjectName(QStringLiteral("jobBar"));
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_card, 0, Qt::AlignCenter);
    column->addStretch();
    m_card->setFixedWidth(metrics::px(kCardWidth));
    m_card->setPromise(tr("Cancelling leaves nothing changed"));
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    host->installEventFilter(this);
    connect(&m_delay, &QTimer::timeout, this, &JobBar::cover);
    connect(m_card, &ProgressCard::cancelRequested, this, [this] { m_jobs.cancel(m_job); });
    connect(&jobs, &JobRunner::started, this, [this](int job, const QString& what) {
        m_job = job;
        m_card->begin(what);
        m_delay.start();
    });
    connect(&jobs, &JobRunner::progressed, this, [this](int job, const QString&, qint64 done, qint64 total) {
        if (job == m_job)
            m_card->setProgress(done, total);
    });
    connect(&jobs, &JobRunner::ended, this, [this](int job) {
        if (job != m_job)
            return;
        m_delay.stop();
        hide();
    });
}

void JobBar::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_card->setFocus();
}

bool JobBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 60));
}

} // namespace cooperage::ui
