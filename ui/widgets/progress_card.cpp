// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/number_text.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kSteps = 1000;       ///< the bar's own scale: rows may be more than an int holds
constexpr qint64 kTooEarly = 1500; ///< milliseconds before an estimate is worth saying

} // namespace

ProgressCard::ProgressCard(QWidget* parent) : QFrame(parent)
{
    setRole(this, "sheet");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_what = new QLabel(this);
    m_what->setObjectName(QStringLiteral("progressWhat"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("progressCount"));
    setRole(m_count, "caption");
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_promise = new QLabel(tr("Cancelling leaves no change behind"), this);
    setRole(m_promise, "caption");
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    setCompact(m_cancel);
    m_column = new QVBoxLayout(this);
    m_head = new QHBoxLayout;
    m_foot = new QHBoxLayout;
    m_head->addWidget(m_what, 1);
    m_head->addWidget(m_count);
    m_foot->addWidget(m_promise, 1);
    m_foot->addWidget(m_cancel);
    m_column->addLayout(m_head);
    m_column->addWidget(m_bar);
    m_column->addLayout(m_foot);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    whenThemed(this, [this] {
        m_column->setContentsMargins(px(13), px(9), px(13), px(9));
        m_column->setSpacing(px(7));
    });
    begin({});
}

void ProgressCard::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_clock.start();
    setProgress(0, 0);
}

void ProgressCard::setProgress(qint64 done, qint64 total, const QString& unit)
{
    QString count = total > 0  ? tr("%1 / %2").arg(numberText(double(done)), numberText(double(total)))
                    : done > 0 ? numberText(double(done))
                               : QString();
    if (!unit.isEmpty() && !count.isEmpty())
        count += QLatin1Char(' ') + unit;
    put(done, total, count);
}

void ProgressCard::setShare(qint64 done, qint64 total)
{
    const int percent = total > 0 ? int(double(std::min(done, total)) / double(total) * 100) : 0;
    put(done, total, total > 0 ? QStringLiteral("%1%").arg(percent) : QString());
}

void ProgressCard::put(qint64 done, qint64 total, const QString& count)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * kSteps));
    const QString rest = remaining(done, total);
    m_count->setText(rest.isEmpty() ? count : count + QStringLiteral(" · ") + rest);
}

void ProgressCard::setPromise(const QString& promise)
{
    m_promise->setText(promise);
}

void ProgressCard::setCancellable(bool can)
{
    m_cancel->setVisible(can);
}

QString ProgressCard::remaining(qint64 done, qint64 total) const
{
    const qint64 spent = m_clock.elapsed();
    if (total <= 0 || done <= 0 || done >= total || spent < kTooEarly)
        return {};
    const qint64 seconds = qint64(double(spent) / double(done) * double(total - done) / 1000) + 1;
    return seconds < 90 ? tr("about %1 s").arg(seconds) : tr("about %1 min").arg((seconds + 30) / 60);
}

} // namespace cooperage::ui
